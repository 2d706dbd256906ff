import { DataTable } from '@/components/ui/data-table';
import { LocalTime } from '@/components/ui/local-time';
import type { Grade, LayerGrade } from '@/lib/grading/types';
import { countOf } from '@/lib/grading/phrases';

export type RosterEntry = {
  readonly personId: string;
  readonly name: string;
  /** Graded attempts. */
  readonly attempts: number;
  readonly open: { readonly savedAt: Date | null } | null;
  readonly latest: {
    readonly attemptId: string;
    readonly number: number;
    readonly submittedAt: Date;
    readonly grade: { readonly layers: Grade['layers'] };
  } | null;
};

const HEAD = [
  { key: 'name', label: 'Name' },
  { key: 'state', label: 'State' },
  { key: 'hedge', label: 'Hedges' },
  { key: 'claim', label: 'Claims' },
  { key: 'attempts', label: 'Handed in', numeric: true },
];

/** Who is where, and the latest graded attempt of each. */
export function RosterTable({ rows }: { rows: readonly RosterEntry[] }) {
  return (
    <DataTable caption="Students, what they are doing, and their latest graded attempt" head={HEAD}>
      {rows.map((row) => (
        <tr key={row.personId} className="align-top">
          <th scope="row" className="min-w-32 font-normal">
            {row.latest ? (
              <a
                href={`/attempts/${row.latest.attemptId}`}
                className="inline-flex min-h-11 items-center font-semibold"
              >
                {row.name}
              </a>
            ) : (
              <span className="inline-flex min-h-11 items-center font-semibold">{row.name}</span>
            )}
          </th>
          <td className="min-w-36">
            <State row={row} />
          </td>
          <LayerCell grade={row.latest?.grade.layers.hedge} />
          <LayerCell grade={row.latest?.grade.layers.claim} />
          <td className="text-end tabular-nums">{row.attempts > 0 ? `${row.attempts}×` : '–'}</td>
        </tr>
      ))}
    </DataTable>
  );
}

function State({ row }: { row: RosterEntry }) {
  const again = row.open ? <Working savedAt={row.open.savedAt} /> : null;
  if (!row.latest) return again ?? <span className="text-soft">Not started</span>;
  return (
    <>
      <p className="font-semibold text-(--right)">
        <span aria-hidden="true">✓ </span>Handed in
      </p>
      <p className="text-sm text-soft">
        <LocalTime iso={row.latest.submittedAt.toISOString()} />
      </p>
      {row.open ? <p className="text-sm">Trying again: {again}</p> : null}
    </>
  );
}

function Working({ savedAt }: { savedAt: Date | null }) {
  if (!savedAt) return <span>Started, no marks yet</span>;
  return (
    <span>
      Saved <LocalTime iso={savedAt.toISOString()} />
    </span>
  );
}

/** Points never stand alone: what was found and what fell outside come with them. */
function LayerCell({ grade }: { grade: LayerGrade | undefined }) {
  if (!grade) return <td className="text-soft">–</td>;
  return (
    <td className="min-w-44">
      <p>
        <span className="font-semibold tabular-nums">{Math.round(grade.points)}</span> of 100 points
      </p>
      <p className="text-sm text-soft">
        found {grade.found} of {grade.required}
        {grade.inPart > 0 ? `, ${grade.inPart} in part` : ''};{' '}
        {grade.marks === 0 ? 'no marks' : `${grade.outside} of ${countOf(grade.marks, 'mark')} outside`}
      </p>
    </td>
  );
}

/** Only for classes of more than one page; the sums on the page are of the students on it. */
export function RosterPages({ page, pages }: { page: number; pages: number }) {
  if (pages < 2) return null;
  return (
    <nav aria-label="Pages of students" className="flex flex-wrap items-center gap-x-4">
      {page > 1 ? (
        <a href={`?page=${page - 1}`} className="inline-flex min-h-11 items-center">
          Earlier names
        </a>
      ) : null}
      <p>
        Page {page} of {pages}. All numbers here are of the students on this page.
      </p>
      {page < pages ? (
        <a href={`?page=${page + 1}`} className="inline-flex min-h-11 items-center">
          Later names
        </a>
      ) : null}
    </nav>
  );
}
