import { DataTable } from '@/components/ui/data-table';
import { LocalTime } from '@/components/ui/local-time';
import { countWide } from '@/lib/grading/class-summary';
import type { ClassGrade } from '@/lib/grading/class-summary';
import type { Layer } from '@/lib/grading/types';
import { andCredited, countOf } from '@/lib/grading/phrases';
import { WideTable } from './wide-table';

export type RosterEntry = {
  readonly personId: string;
  readonly name: string;
  /** Graded ones. */
  readonly attempts: number;
  /** Of these, more than the assignment allows: they do not count. */
  readonly beyond: number;
  /** Of these, brought from studying alone and handed in there when the class took none: nor do they. */
  readonly tooLate: number;
  readonly open: { readonly savedAt: Date | null } | null;
  readonly latest: {
    readonly attemptId: string;
    readonly number: number;
    readonly submittedAt: Date;
    readonly grade: Pick<ClassGrade, 'layers' | 'marks'>;
  } | null;
};

type RosterGrade = NonNullable<RosterEntry['latest']>['grade'];

const NO_COURSE = 'No lesson begun';
const HEAD = [
  { key: 'name', label: 'Name' },
  { key: 'course', label: 'Course' },
  { key: 'state', label: 'Whole article' },
  { key: 'hedge', label: 'Hedges' },
  { key: 'claim', label: 'Claims' },
  { key: 'attempts', label: 'Attempts', numeric: true },
];

/** Who is where, and the latest graded attempt of each. */
export function RosterTable({
  rows,
  courseOf,
}: {
  rows: readonly RosterEntry[];
  /** How far somebody is in the course, in words; by person. */
  courseOf: ReadonlyMap<string, string>;
}) {
  return (
    <WideTable hint="tablet">
      <DataTable caption="Students, what they are doing, and their latest graded attempt" head={HEAD}>
        {rows.map((row) => (
          <tr key={row.personId} className="align-middle">
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
            <td className="min-w-36 text-sm">{courseOf.get(row.personId) ?? NO_COURSE}</td>
            <td className="min-w-36">
              <State row={row} />
            </td>
            <LayerCell grade={row.latest?.grade} layer="hedge" />
            <LayerCell grade={row.latest?.grade} layer="claim" />
            <td className="text-end tabular-nums">
              {row.attempts - row.beyond - row.tooLate}
              {row.beyond + row.tooLate > 0 ? (
                <span className="block text-sm text-soft">{row.beyond + row.tooLate} not counted</span>
              ) : null}
            </td>
          </tr>
        ))}
      </DataTable>
    </WideTable>
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

/** What was found and what fell outside come first and together; the points sum them up. */
function LayerCell({ grade: all, layer }: { grade: RosterGrade | undefined; layer: Layer }) {
  if (!all) return <td className="text-soft">–</td>;
  const grade = all.layers[layer];
  const wide = countWide(all, layer);
  return (
    <td className="min-w-44 tabular-nums">
      <p>
        Found {grade.found} of {grade.required}
        {andCredited(grade.credited)}
        {grade.inPart > 0 ? <span className="text-soft">, {grade.inPart} in part</span> : null}
      </p>
      <p className="text-sm text-soft">
        {grade.marks === 0 ? 'no marks' : `${grade.outside} of ${countOf(grade.marks, 'mark')} outside`}
        {wide > 0 ? `, ${wide} far too long` : ''}; {Math.round(grade.points)} points
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
