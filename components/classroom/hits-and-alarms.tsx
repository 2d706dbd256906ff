import { DataTable } from '@/components/ui/data-table';
import type { ClassSummary } from '@/lib/grading/class-summary';
import { LAYERS } from '@/lib/grading/types';
import type { Layer } from '@/lib/grading/types';
import { LAYER_NAMES } from './layer-word';

/** The class over both layers; null where the text has too few safe sentences to say. */
export type ClassDiscernment = { readonly dPrime: number; readonly criterion: number };

type Totals = ClassSummary['layers'][Layer];
const ROWS: readonly { label: string; show: (totals: Totals) => string }[] = [
  { label: 'Found', show: (t) => `${t.found} of ${t.required}` },
  { label: 'Found in part', show: (t) => String(t.inPart) },
  { label: 'Marks outside the key', show: (t) => `${t.outside} of ${t.marks}` },
  {
    label: 'Sentences with something to find, flagged',
    show: ({ discernment: { hits, targets } }) => `${hits} of ${targets}`,
  },
  {
    label: 'Safe sentences, flagged',
    show: ({ discernment: { falseAlarms, safe } }) =>
      safe === 0 ? 'no such sentence' : `${falseAlarms} of ${safe}`,
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
                {show(summary.layers[layer])}
              </td>
            ))}
          </tr>
        ))}
      </DataTable>
      {discernment ? <Discernment {...discernment} /> : null}
    </div>
  );
}

function Discernment({ dPrime, criterion }: ClassDiscernment) {
  const leaning =
    criterion > 0.2 ? 'slow to mark' : criterion < -0.2 ? 'quick to mark' : 'balanced between the two';
  return (
    <p className="measure text-sm">
      Over both layers, d′ is {dPrime.toFixed(2)} (0 is guessing) and c is {criterion.toFixed(2)}: the class
      is {leaning}.
    </p>
  );
}
