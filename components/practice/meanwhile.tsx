import { countOf } from '@/lib/grading/phrases';
import { Button } from '../ui/button';
import { AnswerDetails, VerdictSign } from './answer-views';
import { describeAnswer } from './describe-answer';
import type { CheckedAnswer, PracticeText, Rule } from './practice-types';

export type ShownAnswer = {
  readonly item: PracticeText;
  readonly answer: CheckedAnswer;
  readonly rule: Rule | null;
};

export function AnswerList({ answers }: { answers: readonly ShownAnswer[] }) {
  return (
    <ul className="border-b border-rule">
      {answers.map(({ item, answer, rule }) => (
        <li key={item.id} className="border-t border-rule">
          <details>
            <summary className="min-h-11 cursor-pointer py-2">
              <VerdictSign right={answer.correct} />
              <span className="font-semibold">{describeAnswer(answer)}</span>
              <span className="line-clamp-2 font-serif text-soft">{item.text}</span>
            </summary>
            <div className="pb-4">
              <AnswerDetails item={item} answer={answer} rule={rule} />
            </div>
          </details>
        </li>
      ))}
    </ul>
  );
}

/** What was checked after the learner had gone on, and what could not be taken. */
export function Meanwhile({
  answers,
  refusals,
  earlier,
  onSeen,
}: {
  answers: readonly ShownAnswer[];
  refusals: readonly string[];
  earlier: { readonly right: number; readonly of: number } | null;
  onSeen: () => void;
}) {
  if (!answers.length && !refusals.length && !earlier) return null;
  const right = answers.filter(({ answer }) => answer.correct).length;
  return (
    <section aria-labelledby="meanwhile" className="grid gap-2 border-l-4 border-rule-strong bg-shade p-3">
      <h2 id="meanwhile" className="text-base">
        Checked meanwhile
      </h2>
      {earlier ? (
        <p className="text-sm">
          {countOf(earlier.of, 'answer')} of an earlier session: {earlier.right} right.
        </p>
      ) : null}
      {refusals.map((reason) => (
        <p key={reason} className="text-sm">
          {reason}
        </p>
      ))}
      {answers.length ? (
        <>
          <p className="text-sm">
            {countOf(answers.length, 'answer')}, {right} right.
          </p>
          <AnswerList answers={answers} />
          <Button className="justify-self-start" onClick={onSeen}>
            Put away
          </Button>
        </>
      ) : null}
    </section>
  );
}
