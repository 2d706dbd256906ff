import type { Layer } from '@/lib/grading/types';
import type { Span } from '@/lib/spans/span';
import { renderSegments } from '@/lib/spans/segments';

export type LitSpan = Span & { readonly id: string; readonly layer: Layer | null; readonly label: string };

/** A text with some of its words underlined and numbered. Spans may overlap. */
export function LitText({ text, spans }: { text: string; spans: readonly LitSpan[] }) {
  const byId = new Map(spans.map((span) => [span.id, span]));
  return (
    <p className="reading">
      {renderSegments({ start: 0, end: text.length }, spans).map(({ start, end, ids }) => {
        const here = ids.flatMap((id) => byId.get(id) ?? []);
        const words = text.slice(start, end);
        const ending = here.filter((span) => span.end === end);
        return (
          <span key={start}>
            {here.length ? (
              <span className={here.map((span) => lineOf(span.layer)).join(' ')}>{words}</span>
            ) : (
              words
            )}
            {ending.map((span) => (
              <sup key={span.id} className="ml-0.5 font-plain text-sm font-bold">
                <span className="sr-only">number </span>
                {span.label}
              </sup>
            ))}
          </span>
        );
      })}
    </p>
  );
}

function lineOf(layer: Layer | null): string {
  return layer === null ? 'line-plain' : `line-${layer}`;
}
