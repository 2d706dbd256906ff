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
}: {
  item: PracticeText;
  place: string;
  answer: CheckedAnswer;
  rule: Rule | null;
}) {
  return (
    <div className="grid gap-4">
      <ScreenHeading place={place} moved outcome>
        <VerdictSign right={answer.correct} />
        {describeAnswer(answer)}
      </ScreenHeading>
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
    <div className="grid gap-4">
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
