import type { ReactNode } from 'react';
import { DataTable } from '@/components/ui/data-table';
import type { Grade, Layer, LayerGrade } from '@/lib/grading/types';
import { countMarks } from '@/lib/grading/summarize';

/** Points per layer, never without what was found, what was missed and what lay outside: all fit a phone. */
export function PointsTable({ grade, layers }: { grade: Grade; layers: readonly Layer[] }) {
  const head = [
    { key: 'what', label: <span className="sr-only">What is counted</span> },
    ...layers.map((layer) => ({ key: layer, label: <LayerName layer={layer} />, numeric: true })),
  ];
  const row = (name: string, value: (of: LayerGrade, layer: Layer) => ReactNode, big = false) => (
    <tr>
      <th scope="row" className={big ? 'font-semibold' : 'font-normal'}>
        {name}
      </th>
      {layers.map((layer) => (
        <td
          key={layer}
          className={`text-right whitespace-nowrap tabular-nums ${big ? 'font-serif text-3xl' : ''}`}
        >
          {value(grade.layers[layer], layer)}
        </td>
      ))}
    </tr>
  );
  return (
    <DataTable caption="Points and counts, one column per layer" head={head}>
      {row('Points out of 100', ({ points }) => Math.round(points), true)}
      {row('Found', ({ found, required }) => `${found} of ${required}`)}
      {row('Found in part', ({ inPart }) => inPart)}
      {row('Missed', ({ missed }) => missed)}
      {row('Your marks', ({ marks }) => marks)}
      {row('of these, close', (_of, layer) => countMarks(grade, layer, ({ verdict }) => verdict === 'close'))}
      {row('of these, outside the key', ({ outside }) => outside)}
    </DataTable>
  );
}

function LayerName({ layer }: { layer: Layer }) {
  return layer === 'hedge' ? (
    <span className="line-hedge">Hedges</span>
  ) : (
    <span className="line-claim">Claims</span>
  );
}
