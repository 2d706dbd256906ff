import type { DiscernmentCounts, Layer } from '@/lib/grading/types';
import { LAYERS } from '@/lib/grading/types';
import { DataTable } from '../ui/data-table';
import { LAYER_TITLES } from './check-words';

type BeforeAfter = { readonly before: DiscernmentCounts; readonly after: DiscernmentCounts };
type Props = {
  change: { readonly pooled: BeforeAfter; readonly layers: Readonly<Record<Layer, BeforeAfter>> };
};

/** The counts behind the words: right flags never without the false alarms below them. */
export function ChangeTable({ change }: Props) {
  const groups = [
    { title: 'Both together', counts: [change.pooled.before, change.pooled.after] },
    ...LAYERS.map((layer) => ({
      title: LAYER_TITLES[layer],
      counts: [change.layers[layer].before, change.layers[layer].after],
    })),
  ];
  return (
    <DataTable
      caption="Texts you flagged in both checks"
      head={[
        { key: 'what', label: 'You flagged texts' },
        { key: 'before', label: 'First check', numeric: true },
        { key: 'after', label: 'Second check', numeric: true },
      ]}
    >
      {groups.flatMap(({ title, counts }) => [
        <tr key={title}>
          <th scope="colgroup" colSpan={3} className="pt-5! font-serif text-lg font-semibold">
            {title}
          </th>
        </tr>,
        <Row key={`${title}-hits`} title="with something to mark">
          {counts.map(({ hits, targets }) => `${hits} of ${targets}`)}
        </Row>,
        <Row key={`${title}-alarms`} title="with nothing to mark">
          {counts.map(({ falseAlarms, safe }) => `${falseAlarms} of ${safe}`)}
        </Row>,
      ])}
    </DataTable>
  );
}

function Row({ title, children }: { title: string; children: readonly string[] }) {
  return (
    <tr>
      <th scope="row" className="font-normal">
        {title}
      </th>
      {children.map((cell, at) => (
        <td key={at} className="text-right whitespace-nowrap tabular-nums">
          {cell}
        </td>
      ))}
    </tr>
  );
}
