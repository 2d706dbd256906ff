'use client';

import { useRef } from 'react';
import { REGRADE_POLICIES } from '@/lib/grading/regrade-preview';
import { Button } from '../ui/button';
import { POLICY_WORDS } from './key-words';
import { RegradeRun } from './regrade-run';
import type { KeyDraft } from './use-key-draft';

const LONGEST_WHY = 1000;
const SHORTEST_WHY = 15;

/** The change as a whole: its steps, why, what becomes of grades; then the preview, then applying it. */
export function ChangeForm({
  draft,
  steps,
  onChange,
  onDrop,
  run,
  asked,
  answers,
}: {
  draft: KeyDraft;
  /** The edits in words. */
  steps: readonly string[];
  onChange: (next: Partial<KeyDraft>) => void;
  onDrop: (at: number) => void;
  run: Pick<Parameters<typeof RegradeRun>[0], 'urls' | 'onDone'>;
  asked: { readonly articleId: string; readonly disputeIds: readonly string[] };
  /** How many contests this change answers, in words. */
  answers: string | null;
}) {
  const { reason, policy, edits } = draft;
  const field = useRef<HTMLTextAreaElement>(null);
  const check = () => {
    if (reason.trim().length >= SHORTEST_WHY) return null;
    field.current?.focus();
    return 'Please write the reason first, in a sentence: the students read it.';
  };
  if (edits.length === 0)
    return (
      <p className="measure text-soft">
        Nothing is changed yet. Open an entry by its number in the text, or add one. Nothing takes effect
        before you have seen who would move and apply it.
      </p>
    );
  return (
    <div className="grid max-w-[44rem] gap-6">
      <ol className="grid border-t border-rule">
        {steps.map((step, at) => (
          <li key={step} className="flex items-center justify-between gap-4 border-b border-rule py-1">
            <span>{step}</span>
            <Button look="quiet" aria-label={`Leave out: ${step}`} onClick={() => onDrop(at)}>
              Leave out
            </Button>
          </li>
        ))}
      </ol>
      <div className="grid gap-1">
        <label htmlFor="change-reason" className="font-semibold">
          Why
        </label>
        <p id="change-reason-hint" className="text-sm text-soft">
          Every student whose grade changes reads this, so name nobody. It also stays in the history.
        </p>
        <textarea
          ref={field}
          id="change-reason"
          className="input"
          rows={3}
          maxLength={LONGEST_WHY}
          value={reason}
          aria-describedby="change-reason-hint"
          onChange={(event) => onChange({ reason: event.target.value })}
        />
        {answers ? <p className="text-sm text-soft">{answers}</p> : null}
      </div>
      <fieldset className="grid gap-1">
        <legend className="font-semibold">What becomes of grades that were made before</legend>
        {REGRADE_POLICIES.map((one) => (
          <label key={one} className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 py-2">
            <input
              type="radio"
              name="policy"
              className="mt-0.5 size-5 accent-accent"
              checked={policy === one}
              onChange={() => onChange({ policy: one })}
            />
            <span>
              <span className="font-semibold">{POLICY_WORDS[one].name}</span>
              <span className="block text-soft">{POLICY_WORDS[one].meaning}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <RegradeRun
        key={JSON.stringify([edits, policy])}
        {...run}
        asked={{ articleId: asked.articleId, edits, policy }}
        with={{ reason: reason.trim(), disputeIds: asked.disputeIds }}
        check={check}
        applyLabel="Apply the change"
      />
    </div>
  );
}
