'use client';

import { RATINGS } from '@/lib/grading/steps';
import type { Rating } from '@/lib/grading/steps';
import { ChoiceGroup } from '../ui/choice-group';
import { useEarlyInput } from '../ui/use-early-input';
import type { StepProps } from './step-props';
import { WriteSamples } from './write-samples';

const RATING_NAMES: Readonly<Record<Rating, string>> = { yes: 'Yes', partly: 'Partly', 'not-yet': 'Not yet' };
const MOST_CHARACTERS = 2000;

type Given = StepProps<'write', 'write'>;
type Props = Given & {
  /** Words the learner has marked as claims in this lesson's part of the article. */
  ownClaims: readonly string[];
  teacherReads: boolean;
  /** The box that was found empty. */
  empty: string | null;
};

/** An open answer. Two samples come after it, and the writer judges by a rubric. */
export function Write({ step, answer, result, onAnswer, ownClaims, teacherReads, empty }: Props) {
  const now = answer ?? { kind: 'write' as const, fields: {}, ratings: {} };
  const root = useEarlyInput<HTMLDivElement>((early) => onAnswer(adoptEarly(now, step, early)));
  return (
    <div ref={root} className="grid gap-5">
      {result ? <WriteSamples step={step} result={result} /> : null}
      <h2 className="font-serif text-xl leading-snug font-normal">
        {result ? <b className="block">Your own answer</b> : null}
        {step.prompt}
      </h2>
      {step.fields.map((field) => (
        <Box
          key={field.id}
          field={field}
          ownClaims={field.offersOwnClaims ? ownClaims : []}
          empty={empty === field.id}
          value={now.fields[field.id] ?? ''}
          onChange={(text) => onAnswer({ ...now, fields: { ...now.fields, [field.id]: text } })}
        />
      ))}
      {teacherReads ? (
        <p className="text-sm text-soft">
          {result
            ? 'Your teacher can read this answer.'
            : 'Once you compare it, your teacher can read this answer.'}
        </p>
      ) : null}
      {result ? (
        <Rubric
          step={step}
          ratings={now.ratings}
          onRate={(id, rating) => onAnswer({ ...now, ratings: { ...now.ratings, [id]: rating } })}
        />
      ) : null}
    </div>
  );
}

/** The answer with what was written or judged before the page was live. */
function adoptEarly(
  now: NonNullable<Given['answer']>,
  step: Given['step'],
  early: ReadonlyMap<string, readonly string[]>,
): NonNullable<Given['answer']> {
  const fields = { ...now.fields };
  for (const { id } of step.fields) fields[id] = early.get(id)?.[0] ?? fields[id] ?? '';
  const ratings = { ...now.ratings };
  for (const { id } of step.criteria) {
    const rating = RATINGS.find((one) => one === early.get(id)?.[0]);
    if (rating) ratings[id] = rating;
  }
  return { ...now, fields, ratings };
}

function Box({
  field,
  ownClaims,
  empty,
  value,
  onChange,
}: {
  field: Given['step']['fields'][number];
  ownClaims: readonly string[];
  empty: boolean;
  value: string;
  onChange: (text: string) => void;
}) {
  return (
    <div className="grid gap-1">
      <label htmlFor={`field-${field.id}`} className="font-semibold">
        {field.label}
      </label>
      {field.hint ? (
        <p id={`hint-${field.id}`} className="text-sm text-soft">
          {field.hint}
        </p>
      ) : null}
      {ownClaims.length ? (
        <select
          className="input"
          aria-label="Start from one of your own claim marks"
          value=""
          onChange={(event) => onChange(event.target.value)}
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
        name={field.id}
        className="input"
        rows={field.rows}
        maxLength={MOST_CHARACTERS}
        aria-describedby={
          `${field.hint ? `hint-${field.id}` : ''} ${empty ? `empty-${field.id}` : ''}`.trim() || undefined
        }
        aria-invalid={empty || undefined}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      {empty ? (
        <p id={`empty-${field.id}`} className="text-sm font-semibold text-wrong">
          This box is still empty.
        </p>
      ) : null}
    </div>
  );
}

function Rubric({
  step,
  ratings,
  onRate,
}: {
  step: Given['step'];
  ratings: Readonly<Record<string, Rating>>;
  onRate: (id: string, rating: Rating) => void;
}) {
  return (
    <div className="grid gap-4">
      <h2 className="text-xl">Now judge your own answer</h2>
      <p className="text-soft">Nobody grades this. You may still change what you wrote above.</p>
      {step.criteria.map(({ id, question, help }) => (
        <div key={id} className="grid gap-1">
          <ChoiceGroup
            label={question}
            name={id}
            options={RATINGS}
            names={RATING_NAMES}
            value={ratings[id] ?? ('' as Rating)}
            onChange={(rating) => onRate(id, rating)}
          />
          <p className="text-sm text-soft">{help}</p>
        </div>
      ))}
    </div>
  );
}
