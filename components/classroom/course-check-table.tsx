import { DataTable } from '@/components/ui/data-table';
import type { DiscernmentCounts } from '@/lib/grading/types';
import { WideTable } from './wide-table';

type Progress = 'not-begun' | 'under-way' | 'handed-in';
export type CheckRow = {
  readonly personId: string;
  readonly name: string;
  readonly before: Progress;
  readonly after: Progress;
  /** null until both checks are handed in. */
  readonly results: { readonly before: DiscernmentCounts; readonly after: DiscernmentCounts } | null;
};

const STATE: Readonly<Record<Progress, string>> = {
  'not-begun': 'not started',
  'under-way': 'under way',
  'handed-in': 'handed in',
};
const HEAD = [
  { key: 'name', label: 'Name' },
  { key: 'found-1', label: 'First check: found', numeric: true },
  { key: 'alarms-1', label: 'First check: false alarms', numeric: true },
  { key: 'found-2', label: 'Second check: found', numeric: true },
  { key: 'alarms-2', label: 'Second check: false alarms', numeric: true },
];

/** Counts by name: one student's texts are too few for any number made out of them. */
export function CourseCheckTable({ rows }: { rows: readonly CheckRow[] }) {
  return (
    <div className="max-w-4xl">
      <WideTable hint="phone">
        <DataTable caption="Both checks by name" head={HEAD}>
          {rows.map(({ personId, name, before, after, results }) => (
            <tr key={personId}>
              <th scope="row" className="max-w-36 min-w-24 font-semibold break-words">
                {name}
              </th>
              <Cells state={before} counts={results?.before} />
              <Cells state={after} counts={results?.after} />
            </tr>
          ))}
        </DataTable>
      </WideTable>
    </div>
  );
}

function Cells({ state, counts }: { state: Progress; counts: DiscernmentCounts | undefined }) {
  if (!counts)
    return (
      <td colSpan={2} className="text-right text-soft">
        {STATE[state]}
      </td>
    );
  return (
    <>
      <td className="text-right whitespace-nowrap tabular-nums">
        {counts.hits} of {counts.targets}
      </td>
      <td className="text-right whitespace-nowrap tabular-nums">
        {counts.falseAlarms} of {counts.safe}
      </td>
    </>
  );
}
