import { DataTable } from '@/components/ui/data-table';
import type { DiscernmentCounts, Layer } from '@/lib/grading/types';

const HEAD = [
  { key: 'what', label: 'Texts you marked' },
  { key: 'hits', label: 'with something to mark', numeric: true },
  { key: 'alarms', label: 'with nothing to mark', numeric: true },
];

/** Where the decisions come from. Each line has both kinds. */
export function FlagTable({
  practice,
  articles,
  all,
}: {
  practice: {
    readonly pooled: DiscernmentCounts;
    readonly layers: Readonly<Record<Layer, DiscernmentCounts>>;
  };
  articles: DiscernmentCounts;
  all: DiscernmentCounts;
}) {
  const hasArticles = isThere(articles);
  return (
    <div className="grid content-start gap-2">
      <DataTable caption="Texts you marked, by kind" head={HEAD}>
        {isThere(practice.pooled) ? (
          <>
            <Row title="Practice, hedges" counts={practice.layers.hedge} />
            <Row title="Practice, claims" counts={practice.layers.claim} />
          </>
        ) : null}
        {hasArticles ? <Row title="Articles, first try" counts={articles} /> : null}
        <Row title="Together" counts={all} bold />
      </DataTable>
      <p className="text-sm text-soft">
        {hasArticles ? 'In an article each sentence counts, once for each of the two questions. ' : ''}
        Texts you had seen before do not count.
      </p>
    </div>
  );
}

function Row({ title, counts, bold = false }: { title: string; counts: DiscernmentCounts; bold?: boolean }) {
  return (
    <tr className={bold ? 'font-semibold' : ''}>
      <th scope="row" className={bold ? '' : 'font-normal'}>
        {title}
      </th>
      <td className="text-right whitespace-nowrap tabular-nums">
        {counts.hits} of {counts.targets}
      </td>
      <td className="text-right whitespace-nowrap tabular-nums">
        {counts.falseAlarms} of {counts.safe}
      </td>
    </tr>
  );
}

function isThere({ targets, safe }: DiscernmentCounts): boolean {
  return targets + safe > 0;
}
