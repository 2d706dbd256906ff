import { renderSegments } from '@/lib/spans/segments';
import type { Span } from '@/lib/spans/span';
import type { Layer } from '@/lib/grading/types';

export type MarkedSpan = Span & { readonly id: string; readonly layer: Layer; readonly number?: number };

/** A stretch of a text with some of its words underlined, dotted for hedges and solid for claims, and numbered if they have one. */
export function MarkedWords({
  text,
  range,
  spans,
}: {
  text: string;
  range: Span;
  spans: readonly MarkedSpan[];
}) {
  const byId = new Map(spans.map((span) => [span.id, span]));
  return renderSegments(range, spans).map(({ start, end, ids }) => {
    const here = ids.flatMap((id) => byId.get(id) ?? []);
    const numbers = here.flatMap((span) => (span.end === end ? (span.number ?? []) : []));
    return (
      <span key={start}>
        <span className={here.map(({ layer }) => `line-${layer}`).join(' ') || undefined}>
          {text.slice(start, end)}
        </span>
        {numbers.length > 0 ? (
          <sup className="ml-0.5 font-plain text-xs font-bold">
            {numbers.sort((a, b) => a - b).join(', ')}
          </sup>
        ) : null}
      </span>
    );
  });
}
