import { MarkOutcome } from '../lesson/mark-outcome';
import { describeAnswer } from './describe-answer';
import { ScreenHeading } from './heading';
import type { CheckedAnswer, PracticeText, Rule } from './practice-types';

/** Verdict, why, the rule, and the sentence with its key. */
export function CheckedItem({
  item,
  place,
  answer,
  rule,
  elsewhere,
}: {
  item: PracticeText;
  place: string;
  answer: CheckedAnswer;
  rule: Rule | null;
  /** Another tab was first, so that this is not the answer given here. */
  elsewhere: boolean;
}) {
  return (
    <div className="grid gap-4">
      <ScreenHeading place={place} moved outcome>
        <VerdictSign right={answer.correct} />
        {describeAnswer(answer)}
      </ScreenHeading>
      {elsewhere ? (
        <p className="border-l-4 border-rule-strong bg-shade p-3">
          You had answered this one in another tab. The first answer counts, and this is what was said of it.
        </p>
      ) : null}
      <AnswerDetails item={item} answer={answer} rule={rule} />
    </div>
  );
}

export function AnswerDetails({
  item,
  answer,
  rule,
}: {
  item: PracticeText;
  answer: CheckedAnswer;
  rule: Rule | null;
}) {
  return (
    <div className="practice-told grid gap-4">
      <MarkOutcome text={item.text} marks={answer.marks} result={answer.result} />
      {rule ? (
        <p className="measure">
          <span className="kicker">The rule</span> <b className="ml-1">{rule.name}.</b> {rule.hint}{' '}
          <a href={rule.href} className="text-link">
            Read more on it
          </a>
        </p>
      ) : null}
    </div>
  );
}

export function VerdictSign({ right }: { right: boolean }) {
  return (
    <span aria-hidden="true" className={`mr-2 ${right ? 'text-met' : 'text-wrong'}`}>
      {right ? '✓' : '✗'}
    </span>
  );
}
