import { countOf } from '@/lib/grading/phrases';
import { Button } from '../ui/button';
import { LastHere } from './last-here';

export type RosterLine = {
  readonly id: string;
  readonly name: string;
  readonly hasWayIn: boolean;
  readonly work: number;
  /** null: never here. */
  readonly lastSeenAt: Date | null;
};

/** One line per student. Who is ticked gets a slip; whose name is pressed is changed. */
export function RosterList({ home, entries }: { home: string; entries: readonly RosterLine[] }) {
  return (
    <form action={`${home}/slips`} className="grid grid-cols-1 gap-4">
      <ul aria-label="Students" className="@container border-t-2 border-rule-strong">
        {entries.map((entry) => (
          <Line key={entry.id} home={home} entry={entry} />
        ))}
      </ul>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button type="submit">Slips for those I ticked</Button>
        <p className="text-sm text-soft">You are asked once more before a code changes.</p>
      </div>
    </form>
  );
}

function Line({
  home,
  entry: { id, name, hasWayIn, work, lastSeenAt },
}: {
  home: string;
  entry: RosterLine;
}) {
  return (
    <li className="grid grid-cols-[2.75rem_minmax(0,1fr)] items-center border-b border-rule @3xl:grid-cols-[2.75rem_minmax(0,1fr)_22rem_11rem] @3xl:gap-x-4">
      <label className="flex size-11 items-center justify-center">
        <input type="checkbox" name="s" value={id} className="size-5 accent-(--accent)" />
        <span className="sr-only">Slip for {name}</span>
      </label>
      <a href={`${home}/${id}`} className="inline-flex min-h-11 items-center font-semibold break-words">
        {name}
      </a>
      <p className="col-start-2 text-sm text-soft @3xl:col-start-auto">
        {lastSeenAt === null ? (
          'Not here yet'
        ) : (
          <>
            {work === 0 ? 'No work yet' : `${countOf(work, 'piece')} of work`},{' '}
            <LastHere iso={lastSeenAt.toISOString()} />
          </>
        )}
      </p>
      <p className="col-start-2 pb-2 text-sm @3xl:col-start-auto @3xl:pb-0">
        {hasWayIn ? (
          <span className="text-soft">Has a return code</span>
        ) : (
          <span className="font-semibold">Needs a slip</span>
        )}
      </p>
    </li>
  );
}
