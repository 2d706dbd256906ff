'use client';

import { RATINGS } from '@/lib/grading/steps';
import type { Rating } from '@/lib/grading/steps';
import { ChoiceGroup } from '../ui/choice-group';
import type { StepProps } from './step-props';

const RATING_NAMES: Readonly<Record<Rating, string>> = { yes: 'Yes', partly: 'Partly', 'not-yet': 'Not yet' };
const MOST_CHARACTERS = 2000;

type Props = StepProps<'write', 'write'> & {
  /** Words the learner has marked as claims in this lesson's part of the article. */
  ownClaims: readonly string[];
  teacherReads: boolean;
};

/** An open answer. Two samples come after it, and the writer judges by a rubric. */
export function Write({ step, answer, result, onAnswer, ownClaims, teacherReads }: Props) {
  const now = answer ?? { kind: 'write', fields: {}, ratings: {} };
  const setField = (id: string, text: string) =>
    onAnswer({ ...now, kind: 'write', fields: { ...now.fields, [id]: text } });
  return (
    <div className="grid gap-5">
      <h2 className="font-serif text-xl leading-snug font-normal">{step.prompt}</h2>
      {step.fields.map((field) => (
        <div key={field.id} className="grid gap-1">
          <label htmlFor={`field-${field.id}`} className="font-semibold">
            {field.label}
          </label>
          {field.hint ? (
            <p id={`hint-${field.id}`} className="text-sm text-soft">
              {field.hint}
            </p>
          ) : null}
          {field.offersOwnClaims && ownClaims.length ? (
            <select
              className="input"
              aria-label="Start from one of your own claim marks"
              value=""
              onChange={(event) => setField(field.id, event.target.value)}
            >
              <option value="">Take one of your own claim marks</option>
              {ownClaims.map((claim) => (
                <option key={claim} value={claim}>
                  {claim}
                </option>
              ))}
            </select>
          ) : null}
          <textarea
            id={`field-${field.id}`}
            className="input"
            rows={field.rows}
            maxLength={MOST_CHARACTERS}
            aria-describedby={field.hint ? `hint-${field.id}` : undefined}
            value={now.fields[field.id] ?? ''}
            onChange={(event) => setField(field.id, event.target.value)}
          />
        </div>
      ))}
      {teacherReads ? (
        <p className="text-sm text-soft">
          {result
            ? 'Your teacher can read this answer.'
            : 'Once you compare it, your teacher can read this answer.'}
        </p>
      ) : null}
      {result ? (
        <>
          <Samples step={step} result={result} />
          <div className="grid gap-4">
            <h3>Now judge your own answer</h3>
            <p className="text-soft">Nobody grades this. You may still change what you wrote above.</p>
            {step.criteria.map((criterion) => (
              <div key={criterion.id} className="grid gap-1">
                <ChoiceGroup
                  label={criterion.question}
                  name={criterion.id}
                  options={RATINGS}
                  names={RATING_NAMES}
                  value={now.ratings[criterion.id] ?? ('' as Rating)}
                  onChange={(rating) =>
                    onAnswer({
                      ...now,
                      kind: 'write',
                      ratings: { ...now.ratings, [criterion.id]: rating },
                    })
                  }
                />
                <p className="text-sm text-soft">{criterion.help}</p>
              </div>
            ))}
          </div>
        </>
      ) : null}
    </div>
  );
}

function Samples({ step, result }: { step: Props['step']; result: NonNullable<Props['result']> }) {
  return (
    <div className="grid gap-6 border-t border-rule pt-5 sm:grid-cols-2">
      {result.samples.map((sample) => (
        <section key={sample.title} className="grid content-start gap-3">
          <h3>{sample.title}</h3>
          <dl className="grid gap-2">
            {step.fields.map((field) => (
              <div key={field.id}>
                <dt className="text-sm text-soft">{field.label}</dt>
                <dd className="font-serif text-lg">{sample.fields[field.id]}</dd>
              </div>
            ))}
          </dl>
          <p className="border-l-4 border-rule-strong pl-3">{sample.comment}</p>
        </section>
      ))}
    </div>
  );
}
