import type { ReactNode } from 'react';
import { DataTable } from '@/components/ui/data-table';
import { LocalTime } from '@/components/ui/local-time';
import { WideTable } from '@/components/classroom/wide-table';
import type { PlaceCounts } from '@/lib/grading/class-places';
import { andCredited } from '@/lib/grading/phrases';
import { describeNotCounted } from '@/lib/grading/assignment-words';
import type { Layer } from '@/lib/grading/types';
import { hrefOf } from './gradebook-view';
import type { GradebookView, Sort, SortValues } from './gradebook-view';
import { NEED_NAMES } from './needs';
import { ResultCell } from './result-cell';
import type { Result } from './result-cell';

export type GradebookRow = SortValues & {
  readonly personId: string;
  readonly href: string;
  /** Handed in. */
  readonly attempts: number;
  /** Of these, more than the assignment allows: they do not count. */
  readonly beyond: number;
  /** Of these, brought from studying alone and handed in there when the class took none: nor do they. */
  readonly tooLate: number;
  readonly open: { readonly savedAt: Date | null } | null;
  readonly counted:
    | (Result & {
        readonly places: PlaceCounts;
        readonly attemptId: string;
        readonly number: number;
        readonly submittedAt: Date;
      })
    | null;
  /** By the assignment, where there is one; null where there is nothing to say. */
  readonly due: string | null;
  /** How far in the course, in words. */
  readonly course: string;
  readonly comments: { readonly all: number; readonly unseen: number };
};

/** One exercise, student by student: what was found and what fell outside always in one cell. */
export function GradebookTable({
  rows,
  asked,
  view,
  caption,
}: {
  rows: readonly GradebookRow[];
  asked: readonly Layer[];
  view: GradebookView;
  caption: string;
}) {
  const head = [
    sortable('name', 'Name', { name: 'Name' }, view),
    sortable('state', 'State', { 'handed-in': 'when', need: 'need' }, view),
    ...asked.map((layer) =>
      layer === 'hedge'
        ? sortable('hedge', 'Hedges', { 'hedges-found': 'found', 'hedges-outside': 'outside' }, view)
        : sortable('claim', 'Claims', { 'claims-found': 'found', 'claims-outside': 'outside' }, view),
    ),
    sortable('course', 'Course', { lessons: 'lessons' }, view),
    { key: 'comments', label: <span className="inline-flex min-h-11 items-end pb-2.5">Comments</span> },
  ];
  return (
    <WideTable hint="tablet">
      <DataTable caption={caption} head={head}>
        {rows.map((row) => (
          <tr key={row.personId} className="align-top">
            <th scope="row" className="max-w-40 min-w-28 font-normal break-words">
              <a href={row.href} className="inline-block min-h-11 min-w-11 font-semibold">
                {row.name}
              </a>
            </th>
            <StateCell row={row} />
            {asked.map((layer) => (
              <ResultCell key={layer} result={row.counted} layer={layer} asked={asked} />
            ))}
            <td className="min-w-36 text-sm">{row.course}</td>
            <CommentsCell comments={row.comments} />
          </tr>
        ))}
      </DataTable>
    </WideTable>
  );
}

/** A head with a link for each way to sort by it; pressed again, the other way round. */
function sortable(key: string, label: string, ways: Partial<Record<Sort, string>>, view: GradebookView) {
  const links = Object.entries(ways) as [Sort, string][];
  const sorted = links.some(([sort]) => sort === view.sort);
  const alone = links.length === 1 && links[0]?.[1] === label;
  return {
    key,
    sort: sorted ? directionOf(view) : undefined,
    label: (
      <span className="grid">
        {alone ? null : <span>{label}</span>}
        <span className="screen-only flex gap-x-3">
          {links.map(([sort, name]) => (
            <SortLink key={sort} sort={sort} view={view}>
              {alone ? null : <span className="sr-only">{label}, sort by </span>}
              {name}
            </SortLink>
          ))}
        </span>
        {alone ? <span className="hidden print:inline">{label}</span> : null}
      </span>
    ),
  };
}

const DOWNWARD: ReadonlySet<Sort> = new Set(['need', 'hedges-outside', 'claims-outside', 'handed-in']);

function directionOf({ sort, reversed }: GradebookView): 'ascending' | 'descending' {
  return DOWNWARD.has(sort) === reversed ? 'ascending' : 'descending';
}

function SortLink({ sort, view, children }: { sort: Sort; view: GradebookView; children: ReactNode }) {
  const isNow = view.sort === sort;
  const href = hrefOf(view, { sort, reversed: isNow && !view.reversed });
  return (
    <a
      href={href}
      aria-current={isNow ? 'true' : undefined}
      className="relative inline-flex min-h-11 min-w-11 items-center font-normal aria-[current=true]:font-semibold aria-[current=true]:text-ink"
    >
      <span>
        {children}
        {isNow ? <span aria-hidden="true">{directionOf(view) === 'ascending' ? ' ▲' : ' ▼'}</span> : null}
      </span>
    </a>
  );
}

function StateCell({ row }: { row: GradebookRow }) {
  const { name, need, counted, attempts, open, due } = row;
  const canCount = attempts - row.beyond - row.tooLate;
  const notCounted = describeNotCounted(row);
  return (
    <td className="min-w-44">
      <p className="font-semibold">{NEED_NAMES[need]}</p>
      {counted ? (
        <p className="text-sm text-soft">
          {counted.places.found} of {counted.places.entries} found{andCredited(counted.places.credited)},{' '}
          {counted.places.alarms} of {counted.places.safe} safe places marked
        </p>
      ) : null}
      {counted ? (
        <p className="text-sm">
          <a href={`/attempts/${counted.attemptId}`} className="text-link">
            Attempt {counted.number}
            {canCount > 1 ? ` of ${canCount}` : ''}
            <span className="by-name sr-only"> by {name}</span>
          </a>
          , <LocalTime iso={counted.submittedAt.toISOString()} />
        </p>
      ) : null}
      {notCounted ? <p className="text-sm text-soft">{notCounted}</p> : null}
      {open ? (
        <p className="text-sm text-soft">
          {counted ? 'Trying again: ' : ''}
          {open.savedAt ? (
            <>
              saved <LocalTime iso={open.savedAt.toISOString()} />
            </>
          ) : (
            'no marks yet'
          )}
        </p>
      ) : null}
      {due ? <p className="text-sm">{due}</p> : null}
    </td>
  );
}

function CommentsCell({ comments: { all, unseen } }: { comments: GradebookRow['comments'] }) {
  if (all === 0)
    return (
      <td className="relative text-soft">
        <span aria-hidden="true">–</span>
        <span className="sr-only">none</span>
      </td>
    );
  return (
    <td className="min-w-24 text-sm">
      {all}
      {unseen > 0 ? <span className="block text-soft">{unseen} not seen yet</span> : null}
    </td>
  );
}
