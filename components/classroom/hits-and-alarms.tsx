import { DataTable } from '@/components/ui/data-table';
import type { ClassSummary } from '@/lib/grading/class-summary';
import { LAYERS } from '@/lib/grading/types';
import type { Layer } from '@/lib/grading/types';
import { LAYER_NAMES } from './layer-word';

/** The class over both layers; null where the text has too few safe sentences to say. */
export type ClassDiscernment = { readonly dPrime: number; readonly criterion: number };

const HEAD = [
  { key: 'layer', label: 'Layer' },
  { key: 'found', label: 'Found' },
  { key: 'outside', label: 'Marks outside the key' },
  { key: 'hits', label: 'Flagged where there is something' },
  { key: 'alarms', label: 'Flagged although safe' },
];

/** Hits and false alarms in one row each: finding more while flagging everything is no gain. */
export function HitsAndAlarms({
  summary,
  discernment,
}: {
  summary: ClassSummary;
  discernment: ClassDiscernment | null;
}) {
  return (
    <div className="grid gap-3">
      <DataTable caption="What the class found, and its false alarms" head={HEAD}>
        {LAYERS.map((layer) => (
          <LayerRow key={layer} layer={layer} totals={summary.layers[layer]} />
        ))}
      </DataTable>
      {discernment ? <Discernment {...discernment} /> : null}
    </div>
  );
}

function LayerRow({ layer, totals }: { layer: Layer; totals: ClassSummary['layers'][Layer] }) {
  const { hits, targets, falseAlarms, safe } = totals.discernment;
  return (
    <tr className="tabular-nums">
      <th scope="row" className="font-semibold">
        {LAYER_NAMES[layer].many}
      </th>
      <td className="min-w-32">
        {totals.found} of {totals.required}
        {totals.inPart > 0 ? <span className="text-soft">, {totals.inPart} in part</span> : null}
      </td>
      <td className="min-w-32">
        {totals.outside} of {totals.marks}
      </td>
      <td className="min-w-36">
        {hits} of {targets} sentences
      </td>
      <td className="min-w-36">
        {safe === 0 ? (
          <span className="text-soft">no sentence is free of {LAYER_NAMES[layer].many.toLowerCase()}</span>
        ) : (
          `${falseAlarms} of ${safe} sentences`
        )}
      </td>
    </tr>
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
