import { LayerLine } from '@/components/classroom/layer-word';
import { countOf, LAYER_NOUN, quoteOf } from '@/lib/grading/phrases';
import type { Layer } from '@/lib/grading/types';
import type { Span } from '@/lib/spans/span';

export type MarkThere = Span & { readonly layer: Layer };

/** Who marks word by word fills no screen. */
const MOST_SHOWN = 5;

/** The words that one student marked at an entry, each with its layer. */
export function MarkedThere({ marks, text }: { marks: readonly MarkThere[]; text: string }) {
  if (marks.length === 0) return <p>Marked nothing here.</p>;
  const more = marks.length - MOST_SHOWN;
  return (
    <p>
      Marked here:{' '}
      {marks.slice(0, MOST_SHOWN).map((mark, at) => (
        <span key={`${mark.layer} ${mark.start} ${mark.end}`}>
          {at > 0 ? ', ' : ''}
          <LayerLine layer={mark.layer}>{quoteOf(text, mark)}</LayerLine> as a {LAYER_NOUN[mark.layer]}
        </span>
      ))}
      {more > 0 ? `, and ${countOf(more, 'more')}` : ''}.
    </p>
  );
}
