import { LitText } from '../lesson/lit-text';
import { MarkOutcome } from '../lesson/mark-outcome';
import type { SendState } from './answer-sender';
import { describeAnswer } from './describe-answer';
import { ScreenHeading } from './heading';
import type { CheckedAnswer, Draft, PracticeText, Rule } from './practice-types';
import { LAYER_WORD } from './practice-types';
import { SignedOut } from './signed-out';

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

/** The server is out of reach or slow: the answer is safe here, and the session goes on. */
export function KeptItem({
  item,
  place,
  draft,
  sending,
}: {
  item: PracticeText;
  place: string;
  draft: Draft;
  sending: SendState;
}) {
  return (
    <div className="grid gap-4">
      <ScreenHeading place={place} moved outcome>
        Your answer is kept
      </ScreenHeading>
      <LitText
        text={item.text}
        spans={draft.marks.map((mark, at) => ({
          ...mark,
          id: `${mark.start}`,
          layer: item.layer,
          label: String(at + 1),
        }))}
      />
      {draft.none ? <p className="text-soft">You said: no {LAYER_WORD[item.layer]} here.</p> : null}
      {sending === 'signed-out' ? (
        <SignedOut />
      ) : sending === 'waiting' ? (
        <p>It stays in this browser and will be checked when you are back online. You can go on.</p>
      ) : (
        <p>The check is slow right now. Wait for it here, or go on: it will be checked meanwhile.</p>
      )}
    </div>
  );
}
