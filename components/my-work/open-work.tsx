import { LocalTime } from '@/components/ui/local-time';

type Open = { readonly number: number; readonly savedAt: Date | null; readonly marks: number };

/** The one thing to do next: go on, or begin. */
export function OpenWork({
  exercise,
  open,
  again,
}: {
  exercise: { readonly id: string; readonly title: string };
  open: Open | null;
  again: boolean;
}) {
  const label = open ? 'Continue' : again ? 'Try again' : 'Start reading';
  return (
    <section aria-labelledby="next" className="sheet flex flex-wrap items-center justify-between gap-4">
      <div className="grid gap-1">
        <h2 id="next">{exercise.title}</h2>
        <p className="text-soft">{open ? <OpenState open={open} /> : <Fresh again={again} />}</p>
      </div>
      <a href={`/read/${exercise.id}`} className="button button-primary">
        {label}
      </a>
    </section>
  );
}

function OpenState({ open }: { open: Open }) {
  if (open.marks === 0) return <>Attempt {open.number} is open, without a mark so far.</>;
  return (
    <>
      Attempt {open.number} is open with {open.marks} {open.marks === 1 ? 'mark' : 'marks'}
      {open.savedAt ? (
        <>
          , saved <LocalTime iso={open.savedAt.toISOString()} />
        </>
      ) : null}
      .
    </>
  );
}

function Fresh({ again }: { again: boolean }) {
  return (
    <>
      {again
        ? 'A new attempt can begin with a clean page or with your old marks.'
        : 'You have not started yet.'}
    </>
  );
}
