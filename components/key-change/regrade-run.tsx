'use client';

import { useEffect, useRef, useState } from 'react';
import type { RegradePreview, RegradeProgress } from '@/lib/grading/regrade-preview';
import { Button } from '../ui/button';
import { PreviewView } from './preview-view';
import { askApply, askPreview } from './regrade-requests';

type State =
  | { readonly step: 'idle'; readonly problem?: string | undefined }
  | { readonly step: 'asking' }
  | { readonly step: 'shown'; readonly preview: RegradePreview; readonly problem?: string | undefined }
  | { readonly step: 'applying'; readonly progress: RegradeProgress };

const CHANGED_SINCE =
  'Something changed since the preview: somebody handed in, or the key was changed. Here is the new preview; look at it, and apply again.';

/** Preview first, then apply with its progress. `asked` is what is previewed: another one needs a preview of its own. */
export function RegradeRun({
  urls,
  asked,
  with: more,
  check,
  applyLabel,
  onDone,
}: {
  urls: { readonly preview: string; readonly apply: string };
  asked: object;
  /** What applying takes beside that: the reason. */
  with: object;
  /** What is still missing, in words, or null. */
  check: () => string | null;
  applyLabel: string;
  onDone: (moved: number) => void;
}) {
  const [state, setState] = useState<State>({ step: 'idle' });
  const shown = useRef<HTMLDivElement>(null);
  const step = state.step;
  useEffect(() => {
    if (step === 'shown') shown.current?.focus();
  }, [step]);
  const preview = async (problem?: string) => {
    setState({ step: 'asking' });
    const answer = await askPreview(urls.preview, asked);
    setState(
      answer.ok
        ? { step: 'shown', preview: answer.preview, problem }
        : { step: 'idle', problem: answer.problem },
    );
  };
  const apply = async (of: RegradePreview) => {
    const missing = check();
    if (missing) return setState({ step: 'shown', preview: of, problem: missing });
    setState({ step: 'applying', progress: { done: 0, total: of.attempts } });
    const answer = await askApply(urls.apply, { ...asked, ...more, token: of.token }, (progress) =>
      setState({ step: 'applying', progress }),
    );
    if (answer.ok) return onDone(answer.moved);
    if (answer.problem === 'changed-since') return preview(CHANGED_SINCE);
    setState({ step: 'shown', preview: of, problem: answer.problem });
  };
  return (
    <div className="grid gap-4">
      {step === 'applying' ? (
        <Progress {...state.progress} />
      ) : (
        <>
          {step === 'shown' ? (
            <div
              ref={shown}
              tabIndex={-1}
              className="grid gap-3 border-t-2 border-rule-strong pt-4 outline-none"
            >
              <h3>What would change</h3>
              <PreviewView preview={state.preview} />
            </div>
          ) : null}
          <p role="alert" className="font-semibold text-wrong empty:hidden">
            {step === 'asking' ? null : state.problem}
          </p>
          <div className="flex flex-wrap items-center gap-3">
            {step === 'shown' ? (
              <Button look="primary" onClick={() => void apply(state.preview)}>
                {applyLabel}
              </Button>
            ) : (
              <Button look="primary" aria-disabled={step === 'asking'} onClick={() => void preview()}>
                {step === 'asking' ? 'Working it out …' : 'Show who would move'}
              </Button>
            )}
          </div>
        </>
      )}
    </div>
  );
}

/** Takes the focus from the button that was pressed and is gone. */
function Progress({ done, total }: RegradeProgress) {
  const own = useRef<HTMLDivElement>(null);
  useEffect(() => own.current?.focus(), []);
  return (
    <div ref={own} tabIndex={-1} className="grid max-w-[30rem] gap-2 outline-none">
      <label htmlFor="regrade-progress" className="font-semibold">
        Grading anew: {done} of {total}
      </label>
      <progress id="regrade-progress" className="w-full" value={done} max={Math.max(1, total)} />
      <p role="status" className="text-soft">
        {done >= total && total > 0 ? 'Writing everything down at once …' : 'Please leave this page open.'}
      </p>
    </div>
  );
}
