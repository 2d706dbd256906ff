import { LAYER_TITLES } from '@/components/checks/check-words';
import { DataTable } from '@/components/ui/data-table';
import type { DiscernmentCounts, Layer } from '@/lib/grading/types';
import { LAYERS } from '@/lib/grading/types';

type BeforeAfter = { readonly before: DiscernmentCounts; readonly after: DiscernmentCounts };
export type ClassCounts = BeforeAfter & { readonly layers: Readonly<Record<Layer, BeforeAfter>> };

/** What the class flagged in both checks: found and false alarms, one under the other. */
export function CourseChecks({ counts, students }: { counts: ClassCounts; students: number }) {
  const groups = [
    { title: 'Both together', of: counts },
    ...LAYERS.map((layer) => ({ title: LAYER_TITLES[layer], of: counts.layers[layer] })),
  ];
  return (
    <div className="max-w-3xl">
      <DataTable
        caption={`Texts flagged in both checks, added up over ${students}`}
        head={[
          { key: 'what', label: 'Flagged' },
          { key: 'before', label: 'First check', numeric: true },
          { key: 'after', label: 'Second check', numeric: true },
        ]}
      >
        {groups.flatMap(({ title, of: { before, after } }) => [
          <tr key={title}>
            <th scope="colgroup" colSpan={3} className="pt-5! font-serif text-lg font-semibold">
              {title}
            </th>
          </tr>,
          <CountRow
            key={`${title}-found`}
            label="Found: texts with something to mark"
            cells={[before, after].map(({ hits, targets }) => [hits, targets])}
          />,
          <CountRow
            key={`${title}-alarms`}
            label="False alarms: texts with nothing to mark"
            cells={[before, after].map(({ falseAlarms, safe }) => [falseAlarms, safe])}
          />,
        ])}
      </DataTable>
    </div>
  );
}

function CountRow({ label, cells }: { label: string; cells: readonly (readonly number[])[] }) {
  return (
    <tr>
      <th scope="row" className="font-normal">
        {label}
      </th>
      {cells.map(([count = 0, of = 0], at) => (
        <td key={at} className="text-right tabular-nums">
          <span className="whitespace-nowrap">
            {count} of {of}
          </span>{' '}
          {of > 0 ? (
            <span className="whitespace-nowrap text-soft">({Math.round((100 * count) / of)}%)</span>
          ) : null}
        </td>
      ))}
    </tr>
  );
}
