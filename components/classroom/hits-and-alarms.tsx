import { DataTable } from '@/components/ui/data-table';
import type { ClassSummary } from '@/lib/grading/class-summary';
import { andCredited } from '@/lib/grading/phrases';
import { LAYERS } from '@/lib/grading/types';
import type { Layer } from '@/lib/grading/types';
import { LAYER_NAMES } from './layer-word';

/** The class over both layers; null where the text has too few safe sentences to say. */
export type ClassDiscernment = { readonly dPrime: number; readonly criterion: number };

type Totals = ClassSummary['layers'][Layer];
const ROWS: readonly { label: string; show: (totals: Totals, submissions: number) => string }[] = [
  { label: 'Found', show: (t) => `${t.found} of ${t.required}${andCredited(t.credited)}` },
  { label: 'Found in part', show: (t) => String(t.inPart) },
  { label: 'Marks outside the key', show: (t) => `${t.outside} of ${t.marks}` },
  { label: 'Marks that reach far beyond the key', show: (t) => `${t.wide} of ${t.marks}` },
  {
    label: 'Students whose marks are mostly far too long',
    show: ({ tooMuch }, submissions) => `${tooMuch} of ${submissions}`,
  },
  {
    label: 'Sentences with something to find, flagged',
    show: ({ discernment: { hits, targets } }) => `${hits} of ${targets}`,
  },
  {
    label: 'Safe sentences, flagged',
    show: ({ discernment: { falseAlarms, safe } }) =>
      safe === 0 ? 'none is wholly safe' : `${falseAlarms} of ${safe}`,
  },
];

/** Hits and false alarms in one table: finding more while flagging everything is no gain. */
export function HitsAndAlarms({
  summary,
  discernment,
  layers = LAYERS,
}: {
  summary: ClassSummary;
  discernment: ClassDiscernment | null;
  /** Those that are asked for. */
  layers?: readonly Layer[];
}) {
  const head = [
    { key: 'what', label: 'Over all students' },
    ...layers.map((layer) => ({ key: layer, label: LAYER_NAMES[layer].many, numeric: true })),
  ];
  return (
    <div className="grid max-w-3xl gap-3">
      <DataTable caption="What the class found, and its false alarms" head={head}>
        {ROWS.map(({ label, show }) => (
          <tr key={label}>
            <th scope="row" className="font-normal">
              {label}
            </th>
            {layers.map((layer) => (
              <td key={layer} className="text-end tabular-nums">
                {/* “150 of 312” is one thing; words may wrap. */}
                {show(summary.layers[layer], summary.submissions).replace(
                  /(\d) of (\d)/,
                  '$1\u00a0of\u00a0$2',
                )}
              </td>
            ))}
          </tr>
        ))}
      </DataTable>
      <p className="measure text-sm text-soft">
        Mostly far too long: at least half of a student’s marks reach far beyond the key. Such marks touch
        many entries and point at none. Many short marks on safe words are not counted in this row.
      </p>
      {discernment ? <Discernment {...discernment} /> : null}
    </div>
  );
}

function Discernment({ dPrime, criterion }: ClassDiscernment) {
  const leaning =
    criterion > 0.2 ? 'slow to mark' : criterion < -0.2 ? 'quick to mark' : 'neither quick nor slow to mark';
  return (
    <div className="measure grid gap-1 text-sm">
      <p>Taken over both layers, the class is {leaning}.</p>
      <details>
        <summary className="inline-flex min-h-11 cursor-pointer items-center text-accent underline underline-offset-4">
          The numbers behind this
        </summary>
        <p>
          Telling apart sentences with something to find from safe ones, as one number (d′): {minus(dPrime)},
          where 0 is guessing and more is better. Leaning (c): {minus(criterion)}, where 0 is balanced, below
          0 is quick to mark and above 0 slow.
        </p>
      </details>
    </div>
  );
}

const minus = (value: number) => value.toFixed(2).replace('-', '−');
