import { LocalTime } from '@/components/ui/local-time';
import { countOf } from '@/lib/grading/phrases';

export type ClassEntry = {
  readonly id: string;
  readonly name: string;
  readonly joinCode: string;
  /** Of a class that is run with somebody whose class it is; null for an own one. */
  readonly ownerName: string | null;
  readonly students: number;
  readonly handedIn: number;
  readonly recent: number;
  /** Contests of the answer key that wait for an answer. */
  readonly openContests: number;
  readonly lastHandIn: Date | null;
  /** Where the class is in the course, in words. */
  readonly course: string;
  /** What is due next, in words; null for nothing. */
  readonly due: string | null;
};

/** One line per class: how many are in it, how far they are, what came in since yesterday. */
export function ClassList({ classes }: { classes: readonly ClassEntry[] }) {
  return (
    <ul className="border-t-2 border-rule-strong">
      {classes.map((entry) => (
        <li
          key={entry.id}
          className="grid items-baseline gap-x-8 gap-y-1 border-b border-rule py-4 sm:grid-cols-[minmax(0,1fr)_20rem_8rem]"
        >
          <h2 className="break-words">
            <a href={`/classrooms/${entry.id}`} className="inline-flex min-h-11 items-center">
              {entry.name}
            </a>
          </h2>
          <div>
            <p>{entry.students === 0 ? 'Nobody has joined yet' : countOf(entry.students, 'student')}</p>
            {entry.students > 0 ? <p className="text-sm">{entry.course}</p> : null}
            {entry.due ? <p className="text-sm">{entry.due}</p> : null}
            {entry.openContests > 0 ? (
              <p className="text-sm">
                <a href={`/classrooms/${entry.id}/disputes`} className="text-link">
                  {countOf(entry.openContests, 'contest waits', 'contests wait')} for an answer
                </a>
              </p>
            ) : null}
            <p className="text-sm text-soft">
              <News entry={entry} />
            </p>
          </div>
          <p className="text-soft sm:text-end">
            {entry.ownerName ? <span className="block text-sm">with {entry.ownerName}</span> : null}
            Code <span className="font-semibold tracking-wider text-ink">{entry.joinCode}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Of the whole article; nothing before anybody has handed it in, as most of a course is before it. */
function News({ entry: { students, handedIn, recent, lastHandIn } }: { entry: ClassEntry }) {
  if (!lastHandIn) return null;
  return (
    <>
      Whole article: {handedIn} of {students} handed in,{' '}
      {recent > 0 ? (
        `${countOf(recent, 'attempt')} handed in in the last 24 hours`
      ) : (
        <>
          last <LocalTime iso={lastHandIn.toISOString()} />
        </>
      )}
    </>
  );
}
