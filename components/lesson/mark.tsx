'use client';

import { Button } from '../ui/button';
import { MarkOutcome } from './mark-outcome';
import { SentenceToMark } from './sentence-to-mark';
import type { StepProps } from './step-props';

const WHAT = { hedge: 'hedge', claim: 'claim' } as const;

/** Marking in a sentence, or saying that there is nothing to mark. Both are answers. */
export function Mark({ step, answer, result, onAnswer, say }: StepProps<'mark', 'mark'>) {
  const marks = answer?.marks ?? [];
  const none = answer?.none ?? false;
  return (
    <div className="grid gap-3">
      <h2 className="font-serif text-xl leading-snug font-normal">{step.prompt}</h2>
      {result ? (
        <MarkOutcome text={step.text} marks={marks} result={result} />
      ) : (
        <>
          <SentenceToMark
            text={step.text}
            layer={step.layer}
            marks={marks}
            onMarks={(next) => onAnswer({ kind: 'mark', marks: next, none: false })}
            say={say}
          />
          <div className="mark-help text-sm text-soft">
            <p>
              Press a word to mark it. Press a second one to mark all the words up to there. Press a mark to
              take it away.
            </p>
            <p>
              Keys: the arrows go from word to word, Enter marks a word or takes a mark away, Shift with an
              arrow makes a mark longer.
            </p>
          </div>
          <p>
            <Button
              aria-pressed={none}
              className={none ? 'none-chosen' : ''}
              onClick={() => {
                onAnswer({ kind: 'mark', marks: [], none: !none });
                say(none ? 'Taken back.' : `You say: no ${WHAT[step.layer]} here.`);
              }}
            >
              {none ? '✓ ' : ''}No {WHAT[step.layer]} here
            </Button>
          </p>
        </>
      )}
    </div>
  );
}
