import type { WriteStep } from '@/lib/content/lessons/types';
import type { Rating } from '@/lib/grading/steps';

const RATING: Readonly<Record<Rating, { sign: string; word: string }>> = {
  yes: { sign: '●', word: 'yes' },
  partly: { sign: '◐', word: 'partly' },
  'not-yet': { sign: '○', word: 'not yet' },
};

/** What somebody wrote at a step, field by field. */
export function WrittenFields({
  step,
  fields,
}: {
  step: Pick<WriteStep, 'fields'>;
  fields: Readonly<Record<string, string>>;
}) {
  return (
    <dl className="grid content-start gap-2">
      {step.fields.map(({ id, label }) => (
        <div key={id}>
          <dt className="text-sm text-soft">{label}</dt>
          <dd className="measure font-serif text-lg leading-snug break-words whitespace-pre-wrap">
            {fields[id]?.trim() ? fields[id] : '–'}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** How the writer rated it, by criterion; may not be complete. */
export function SelfRatings({
  step,
  ratings,
}: {
  step: Pick<WriteStep, 'criteria'>;
  ratings: Readonly<Record<string, Rating>>;
}) {
  return (
    <dl className="grid content-start gap-1 text-sm">
      {step.criteria.map(({ id, question }) => (
        <div key={id} className="grid grid-cols-[minmax(0,1fr)_5.5rem] gap-3">
          <dt className="text-soft">{question}</dt>
          <dd className="font-semibold">
            <SelfRating rating={ratings[id]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function SelfRating({ rating }: { rating: Rating | undefined }) {
  if (!rating) return <span className="font-normal text-soft">not rated</span>;
  const { sign, word } = RATING[rating];
  return (
    <>
      <span aria-hidden="true">{sign} </span>
      {word}
    </>
  );
}
