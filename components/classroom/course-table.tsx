import type { ReactNode } from 'react';
import { DataTable } from '@/components/ui/data-table';
import type { LessonProgress } from './course-view';
import { describeCheckCell, describeLessonCell } from './course-words';
import { WideTable } from './wide-table';

type Cell = NonNullable<Parameters<typeof describeLessonCell>[0]> &
  NonNullable<Parameters<typeof describeCheckCell>[0]>;
export type CourseTableRow = {
  readonly personId: string;
  readonly name: string;
  /** By id of the lesson or check. */
  readonly parts: ReadonlyMap<string, Cell>;
};
export type CheckColumn = { readonly id: string; readonly title: string; readonly texts: number };

/** Who is where: a row for each name on this page of the roster, a column for each lesson and check. */
export function CourseTable({
  rows,
  lessons,
  checks,
  nameOf = ({ name }) => name,
}: {
  rows: readonly CourseTableRow[];
  lessons: readonly LessonProgress[];
  checks: readonly CheckColumn[];
  /** What stands for the name, such as a link. */
  nameOf?: (row: CourseTableRow) => ReactNode;
}) {
  const [before, ...after] = checks;
  const columns = [
    ...(before ? [toCheckColumn(before)] : []),
    ...lessons.map(({ id, number, steps }) => ({
      id,
      label: `Lesson ${number}`,
      describe: (cell: Cell | undefined) => describeLessonCell(cell, steps),
    })),
    ...after.map(toCheckColumn),
  ];
  return (
    <WideTable hint="tablet">
      <DataTable
        caption="How far everybody is in the course"
        head={[
          { key: 'name', label: 'Name' },
          ...columns.map(({ id, label }) => ({
            key: id,
            label: <span className="whitespace-nowrap">{label}</span>,
          })),
        ]}
      >
        {rows.map((row) => (
          <tr key={row.personId}>
            <th scope="row" className="max-w-36 min-w-24 align-top font-semibold break-words">
              {nameOf(row)}
            </th>
            {columns.map(({ id, describe }) => (
              <StateCell key={id} state={describe(row.parts.get(id))} />
            ))}
          </tr>
        ))}
      </DataTable>
    </WideTable>
  );
}

function toCheckColumn({ id, title, texts }: CheckColumn) {
  return { id, label: title, describe: (cell: Cell | undefined) => describeCheckCell(cell, texts) };
}

function StateCell({ state }: { state: string }) {
  const [progress, alarms] = state.split(', ');
  return (
    // relative: else the hidden words would lie outside of what scrolls, and widen the page.
    <td
      className={`relative align-top whitespace-nowrap tabular-nums ${state.startsWith('done') ? '' : 'text-soft'}`}
    >
      {state === '–' ? (
        <>
          <span aria-hidden="true">–</span>
          <span className="sr-only">not started</span>
        </>
      ) : (
        progress
      )}
      {alarms ? (
        <span className="text-sm">
          , <br />
          {alarms}
        </span>
      ) : null}
    </td>
  );
}
