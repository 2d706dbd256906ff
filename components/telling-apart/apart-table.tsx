import { DataTable } from '@/components/ui/data-table';
import { WideTable } from '@/components/classroom/wide-table';
import { andCredited } from '@/lib/grading/phrases';
import { HABIT_NAMES, habitOf } from '@/lib/grading/reading-habit';
import type { DiscernmentCounts } from '@/lib/grading/types';
import type { ApartStudent } from './apart-chart';

const HEAD = [
  { key: 'name', label: 'Name' },
  { key: 'found', label: 'Entries found', numeric: true },
  { key: 'alarms', label: 'Safe places marked', numeric: true },
  { key: 'safe', label: 'Safe sentences flagged', numeric: true },
  { key: 'habit', label: 'In words' },
];

export type TableStudent = ApartStudent & { readonly decisions: DiscernmentCounts };

/** Counts by name: one student's places are too few for any number made out of them. */
export function ApartTable({ students }: { students: readonly TableStudent[] }) {
  return (
    <div className="max-w-4xl">
      <WideTable hint="phone">
        <DataTable caption="Found and false alarms by name" head={HEAD}>
          {students.map(({ personId, name, attemptId, counts, decisions }) => (
            <tr key={personId}>
              <th scope="row" className="max-w-36 min-w-24 font-semibold break-words">
                <a href={`/attempts/${attemptId}`} className="text-link print:min-h-0">
                  {name}
                </a>
              </th>
              <Count count={counts.found} of={counts.entries} credited={counts.credited} />
              <Count count={counts.alarms} of={counts.safe} />
              <Count count={decisions.falseAlarms} of={decisions.safe} />
              <td className="min-w-40">{HABIT_NAMES[habitOf(counts)]}</td>
            </tr>
          ))}
        </DataTable>
      </WideTable>
    </div>
  );
}

function Count({ count, of, credited = 0 }: { count: number; of: number; credited?: number }) {
  return (
    <td className="text-right whitespace-nowrap tabular-nums">
      {of === 0 ? 'none is there' : `${count} of ${of}`}
      {credited > 0 ? <span className="block text-sm text-soft">{andCredited(credited)}</span> : null}
    </td>
  );
}
