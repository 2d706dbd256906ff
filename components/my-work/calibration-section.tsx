import { DataTable } from '@/components/ui/data-table';
import { CalibrationChart } from './calibration-chart';
import type { CalibrationRow } from './calibration-words';
import { describeCalibration, describeShare, SURE_WORDS } from './calibration-words';

const HEAD = [
  { key: 'said', label: 'You said' },
  { key: 'right', label: 'Right', numeric: true },
  { key: 'share', label: 'Share, and where it may lie', numeric: true },
];

/** Whether being sure goes with being right. */
export function CalibrationSection({ rows }: { rows: readonly CalibrationRow[] }) {
  const anySaid = rows.some(({ answers }) => answers > 0);
  const anyShare = rows.some(({ share }) => share !== null);
  return (
    <section aria-labelledby="sure" className="keep grid gap-6 border-t border-rule pt-6">
      <div className="grid gap-2">
        <h2 id="sure">When you said “sure”</h2>
        {describeCalibration(rows).map((sentence) => (
          <p key={sentence} className="measure">
            {sentence}
          </p>
        ))}
      </div>
      {anySaid ? (
        <div className="grid gap-x-14 gap-y-6 lg:grid-cols-2">
          {anyShare ? <CalibrationChart rows={rows} /> : null}
          <DataTable caption="How often you were right, by how sure you said you were" head={HEAD}>
            {rows.toReversed().map((row) => (
              <tr key={row.sure}>
                <th scope="row" className="font-normal">
                  {SURE_WORDS[row.sure]}
                </th>
                <td className="text-right whitespace-nowrap tabular-nums">
                  {row.answers === 0 ? '–' : `${row.right} of ${row.answers}`}
                </td>
                <td className="text-right tabular-nums">{row.answers === 0 ? '–' : describeShare(row)}</td>
              </tr>
            ))}
          </DataTable>
        </div>
      ) : null}
    </section>
  );
}
