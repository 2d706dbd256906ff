import { LocalTime } from '@/components/ui/local-time';

type Open = { readonly number: number; readonly savedAt: Date | null; readonly marks: number };

/** The article, with what is open of it and the way in. */
export function OpenWork({
  exercise,
  open,
  again,
  refusal,
  withLink,
}: {
  exercise: { readonly id: string; readonly title: string };
  open: Open | null;
  again: boolean;
  /** Why no new attempt can be begun, in sentences; null: one can. */
  refusal: string | null;
  withLink: boolean;
}) {
  const label = open ? 'Continue' : again ? 'Try again' : 'Start reading';
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
      <div className="grid gap-1">
        <h2 id="attempts">{exercise.title}</h2>
        <p className="text-soft">{open ? <OpenState open={open} /> : (refusal ?? <Fresh again={again} />)}</p>
      </div>
      {withLink && (open || !refusal) ? (
        <a href={`/read/${exercise.id}`} className="button">
          {label}
        </a>
      ) : null}
    </div>
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
        : 'You have not started on the whole article yet.'}
    </>
  );
}
