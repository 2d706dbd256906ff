import type { CSSProperties } from 'react';
import { ProseLine } from '@/components/lesson/prose';
import type { WriteStep } from '@/lib/content/lessons/types';
import { countOf } from '@/lib/grading/phrases';
import type { Rating } from '@/lib/grading/steps';
import { SelfRatings, WrittenFields } from './written-answer';

export type WrittenAnswer = {
  readonly stepId: string;
  readonly personId: string;
  readonly name: string;
  readonly fields: Readonly<Record<string, string>>;
  /** By criterion; may not be complete. */
  readonly ratings: Readonly<Record<string, Rating>>;
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
        <WrittenFields step={step} fields={fields} />
      </div>
      <SelfRatings step={step} ratings={ratings} />
    </li>
  );
}

/** A place that follows from nothing in the name: the last digits of an id are chance. */
function placeOf(personId: string): number {
  return parseInt(personId.slice(-4), 16) || 0;
}
