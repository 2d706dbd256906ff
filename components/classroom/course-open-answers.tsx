import type { CSSProperties } from 'react';
import { ProseLine } from '@/components/lesson/prose';
import type { WriteStep } from '@/lib/content/lessons/types';
import { countOf } from '@/lib/grading/phrases';
import type { Rating } from '@/lib/grading/steps';

export type WrittenAnswer = {
  readonly stepId: string;
  readonly personId: string;
  readonly name: string;
  readonly fields: Readonly<Record<string, string>>;
  /** By criterion; may not be complete. */
  readonly ratings: Readonly<Record<string, Rating>>;
};

const RATING: Readonly<Record<Rating, { sign: string; word: string }>> = {
  yes: { sign: '●', word: 'yes' },
  partly: { sign: '◐', word: 'partly' },
  'not-yet': { sign: '○', word: 'not yet' },
};

/** What students wrote at one step, by name, each with how they rated it themselves. */
export function CourseOpenAnswers({ step, answers }: { step: WriteStep; answers: readonly WrittenAnswer[] }) {
  return (
    <section aria-labelledby={`open-${step.id}`} className="grid gap-3">
      <h3 id={`open-${step.id}`} className="text-xl">
        {step.title}
      </h3>
      <p className="measure font-serif">
        <ProseLine text={step.prompt} />
      </p>
      {answers.length === 0 ? (
        <p className="text-soft">
          Nobody has compared an answer yet. A draft stays with its writer until then.
        </p>
      ) : (
        <>
          <p className="measure text-sm text-soft">
            {countOf(answers.length, 'student has', 'students have')} written. The ratings are the students’
            own, after they saw two sample answers.
          </p>
          <ul className="shuffled grid grid-cols-1 border-t-2 border-rule-strong print:block">
            {answers.map((answer) => (
              <Written key={answer.personId} step={step} answer={answer} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Written({ step, answer }: { step: WriteStep; answer: WrittenAnswer }) {
  const { personId, name, fields, ratings } = answer;
  return (
    <li
      style={{ '--place': placeOf(personId) } as CSSProperties}
      className="keep grid gap-x-10 gap-y-3 border-b border-rule py-4 lg:grid-cols-[minmax(0,1fr)_20rem]"
    >
      <div className="grid content-start gap-2">
        <h4 className="font-semibold">
          <span className="by-name">{name}</span>
          <span className="without-names">A student</span>
        </h4>
        <dl className="grid gap-2">
          {step.fields.map(({ id, label }) => (
            <div key={id}>
              <dt className="text-sm text-soft">{label}</dt>
              <dd className="measure font-serif text-lg leading-snug break-words whitespace-pre-wrap">
                {fields[id]?.trim() ? fields[id] : '–'}
              </dd>
            </div>
          ))}
        </dl>
      </div>
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
    </li>
  );
}

/** A place that follows from nothing in the name: the last digits of an id are chance. */
function placeOf(personId: string): number {
  return parseInt(personId.slice(-4), 16) || 0;
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
