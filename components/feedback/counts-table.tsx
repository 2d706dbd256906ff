import type { ReactNode } from 'react';
import { DataTable } from '@/components/ui/data-table';
import type { Grade, Layer, LayerGrade } from '@/lib/grading/types';
import { countMarks } from '@/lib/grading/summarize';

/**
 * What was found, what was missed and what lay outside, per layer: all fit a phone. Points never stand without these,
 * come last and are no larger: beside real finds, a 0 in large type would only discourage.
 */
export function CountsTable({
  grade,
  layers,
  withPoints,
}: {
  grade: Grade;
  layers: readonly Layer[];
  withPoints: boolean;
}) {
  const head = [
    { key: 'what', label: <span className="sr-only">What is counted</span> },
    ...layers.map((layer) => ({ key: layer, label: <LayerName layer={layer} />, numeric: true })),
  ];
  const row = (name: ReactNode, value: (of: LayerGrade, layer: Layer) => ReactNode) => (
    <tr>
      <th scope="row" className="font-normal">
        {name}
      </th>
      {layers.map((layer) => (
        <td key={layer} className="text-right whitespace-nowrap tabular-nums">
          {value(grade.layers[layer], layer)}
        </td>
      ))}
    </tr>
  );
  return (
    <DataTable caption={`${withPoints ? 'Counts and points' : 'Counts'}, one column per layer`} head={head}>
      {row('Found', ({ found, required }) => `${found} of ${required}`)}
      {layers.some((layer) => grade.layers[layer].credited)
        ? row('Credited: not found, but counts for you', ({ credited }) => credited ?? 0)
        : null}
      {row('Found in part', ({ inPart }) => inPart)}
      {row('Missed', ({ missed }) => missed)}
      {row('Your marks', ({ marks }) => marks)}
      {row(<OfThese>close to a place in the key</OfThese>, (_of, layer) =>
        countMarks(grade, layer, ({ verdict }) => verdict === 'close'),
      )}
      {row(<OfThese>not in the key</OfThese>, ({ outside }) => outside)}
      {withPoints ? row('Points out of 100', ({ points }) => Math.round(points)) : null}
    </DataTable>
  );
}

/** Set in under "Your marks"; who cannot see that hears it. */
function OfThese({ children }: { children: string }) {
  return (
    <span className="block pl-5 text-soft">
      <span className="sr-only">of these, </span>
      {children}
    </span>
  );
}

function LayerName({ layer }: { layer: Layer }) {
  return layer === 'hedge' ? (
    <span className="line-hedge">Hedges</span>
  ) : (
    <span className="line-claim">Claims</span>
  );
}
