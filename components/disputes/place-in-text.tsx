import type { FeedbackItem } from '@/lib/grading/feedback-items';
import { feedbackPlace } from '@/lib/grading/feedback-items';
import { overlaps } from '@/lib/spans/merge';
import type { Span } from '@/lib/spans/span';

type Text = { readonly text: string; readonly sentences: readonly Span[] };

/** The sentences that a note stands in, with its words under the line of its layer. */
export function PlaceInText({
  article,
  item,
}: {
  article: Text;
  item: Pick<FeedbackItem, 'layer'> & Parameters<typeof feedbackPlace>[0];
}) {
  return <WordsInText article={article} place={feedbackPlace(item)} layer={item.layer} />;
}

/** The same for any words of a text. */
export function WordsInText({
  article: { text, sentences },
  place,
  layer,
}: {
  article: Text;
  place: Span;
  layer: FeedbackItem['layer'];
}) {
  const around = sentences.filter((sentence) => overlaps(sentence, place));
  const start = Math.min(place.start, around[0]?.start ?? place.start);
  const end = Math.max(place.end, around.at(-1)?.end ?? place.end);
  return (
    <p className="font-serif text-lg leading-relaxed">
      {text.slice(start, place.start)}
      <mark
        className={`bg-shade text-inherit ${layer === 'hedge' ? 'line-hedge' : 'line-claim'} font-semibold`}
      >
        {text.slice(place.start, place.end)}
      </mark>
      {text.slice(place.end, end)}
    </p>
  );
}
