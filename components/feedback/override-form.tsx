'use client';

import { textOf, useSentForm, type FormAction } from '@/components/disputes/use-sent-form';
import { LAYER_NOUNS } from '@/lib/grading/phrases';
import type { Layer } from '@/lib/grading/types';
import { Button } from '../ui/button';

export type OverrideState = {
  readonly points: string;
  readonly reason: string;
  readonly problem?: string | undefined;
};

/** Points set by hand for one layer; they count whatever the key says, until they are let go. */
export function OverrideForm({
  layer,
  points,
  isSet,
  action,
}: {
  layer: Layer;
  /** What counts now, in whole points. */
  points: number;
  /** Set by hand before. */
  isSet: boolean;
  action: FormAction<OverrideState>;
}) {
  const { state, pending, formProps } = useSentForm<OverrideState>(
    action,
    { points: String(points), reason: '' },
    (form) => ({
      points: textOf(form, 'points'),
      reason: textOf(form, 'reason'),
    }),
  );
  const id = `override-${layer}`;
  return (
    <form {...formProps} className="grid gap-3">
      <input type="hidden" name="layer" value={layer} />
      <div className="grid gap-1">
        <label htmlFor={`${id}-points`} className="font-semibold">
          Points for {LAYER_NOUNS[layer]}, 0 to 100
        </label>
        <input
          id={`${id}-points`}
          name="points"
          className="input max-w-28"
          inputMode="numeric"
          autoComplete="off"
          defaultValue={state.points}
          aria-describedby={`${id}-problem`}
        />
      </div>
      <div className="grid gap-1">
        <label htmlFor={`${id}-reason`} className="font-semibold">
          Why<span className="sr-only"> these points for {LAYER_NOUNS[layer]}</span>
        </label>
        <textarea
          id={`${id}-reason`}
          name="reason"
          className="input"
          rows={2}
          maxLength={1000}
          defaultValue={state.reason}
          aria-describedby={`${id}-problem`}
        />
      </div>
      <p id={`${id}-problem`} role="alert" className="font-semibold text-wrong empty:hidden">
        {pending ? null : state.problem}
      </p>
      <div className="flex flex-wrap gap-3">
        <Button type="submit" name="what" value="set" aria-disabled={pending}>
          {pending ? 'Saving …' : `Set the points for ${LAYER_NOUNS[layer]}`}
        </Button>
        {isSet ? (
          <Button type="submit" name="what" value="let-go" look="quiet" aria-disabled={pending}>
            Let the key decide again
          </Button>
        ) : null}
      </div>
    </form>
  );
}
