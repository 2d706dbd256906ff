import { DataTable } from '@/components/ui/data-table';
import { LocalTime } from '@/components/ui/local-time';
import type { NumberedPeriod, PeriodKind } from './periods';
import { nameWeek } from './periods';

const HEAD = [
  { key: 'hits', label: 'Marked, with something there', numeric: true },
  { key: 'alarms', label: 'False alarms', numeric: true },
];
const NAMES = {
  week: { one: 'Week', many: 'weeks' },
  sitting: { one: 'Sitting', many: 'sittings' },
} as const;

/** The counts behind the picture, the latest first. */
export function PeriodTable({
  kind,
  periods,
  of,
}: {
  kind: PeriodKind;
  periods: readonly NumberedPeriod[];
  of: number;
}) {
  const { one, many } = NAMES[kind];
  const caption = `Marked texts and false alarms in practice, by ${one.toLowerCase()}, the latest first`;
  return (
    <div className="grid content-start gap-2">
      <DataTable caption={caption} head={[{ key: 'when', label: one }, ...HEAD]}>
        {periods.toReversed().map(({ number, from, pooled }) => (
          <tr key={number}>
            <th scope="row" className="font-normal">
              {kind === 'week' ? (
                <>from {nameWeek(from)}</>
              ) : (
                <>
                  {number}
                  <span className="text-soft">
                    {' · '}
                    <LocalTime iso={new Date(from).toISOString()} />
                  </span>
                </>
              )}
            </th>
            <td className="text-right whitespace-nowrap tabular-nums">
              {pooled.hits} of {pooled.targets}
            </td>
            <td className="text-right whitespace-nowrap tabular-nums">
              {pooled.falseAlarms} of {pooled.safe}
            </td>
          </tr>
        ))}
      </DataTable>
      {of > periods.length ? (
        <p className="text-sm text-soft">
          The latest {periods.length} of {of} {many}. All of them count above.
        </p>
      ) : null}
    </div>
  );
}
