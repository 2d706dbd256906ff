import { LocalTime } from '@/components/ui/local-time';
import { countOf } from '@/lib/grading/phrases';

export type ClassEntry = {
  readonly id: string;
  readonly name: string;
  readonly joinCode: string;
  readonly students: number;
  readonly handedIn: number;
  readonly recent: number;
  readonly lastHandIn: Date | null;
};

/** One line per class: how many are in it, how far they are, what came in since yesterday. */
export function ClassList({ classes }: { classes: readonly ClassEntry[] }) {
  return (
    <ul className="border-t-2 border-rule-strong">
      {classes.map((entry) => (
        <li
          key={entry.id}
          className="grid items-baseline gap-x-8 gap-y-1 border-b border-rule py-4 sm:grid-cols-[minmax(0,1fr)_16rem_8rem]"
        >
          <h2 className="break-words">
            <a href={`/classrooms/${entry.id}`} className="inline-flex min-h-11 items-center">
              {entry.name}
            </a>
          </h2>
          <div>
            <p>{describe(entry)}</p>
            <p className="text-sm text-soft">
              <News entry={entry} />
            </p>
          </div>
          <p className="text-soft sm:text-end">
            Code <span className="font-semibold tracking-wider text-ink">{entry.joinCode}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}

function describe({ students, handedIn }: ClassEntry): string {
  if (students === 0) return 'Nobody has joined yet';
  return `${countOf(students, 'student')}, ${handedIn} handed in`;
}

function News({ entry }: { entry: ClassEntry }) {
  if (entry.recent > 0) return <>{entry.recent} new in the last 24 hours</>;
  if (!entry.lastHandIn) return <>Nothing handed in yet</>;
  return (
    <>
      Last handed in <LocalTime iso={entry.lastHandIn.toISOString()} />
    </>
  );
}
