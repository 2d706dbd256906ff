/** A step as far as finding the way goes: `done` is null for one that only tells. */
type Step = { readonly done: boolean | null };

/**
 * The step to go on with, from 1: the first open one, or what is to be read right before it. `position` is the step
 * last looked at. null: every step that asks is done.
 */
export function findFirstOpen(steps: readonly Step[], position: number): number | null {
  const open = steps.findIndex(({ done }) => done === false) + 1;
  if (open === 0) return null;
  const begins = lastDone(steps, 0, open) + 1;
  return position > open ? open : Math.max(position, begins);
}

/**
 * Where the way leads on from step `at`, from 1: to the next step, but past what is done already. Behind the last
 * step that is to do, back to what was skipped. null: to the end.
 */
export function findNext(steps: readonly Step[], at: number): number | null {
  const open = steps.findIndex(({ done }, index) => done === false && index >= at) + 1;
  if (open > 0) return lastDone(steps, at, open) + 1;
  const toRead = steps.length > at && lastDone(steps, at, steps.length + 1) === at;
  if (toRead) return at + 1;
  const skipped = steps.slice(0, at - 1).findIndex(({ done }) => done === false) + 1;
  return at < steps.length && skipped > 0 ? skipped : null;
}

/** The last step that is done between `after` and `before`, both left out; else `after`. */
function lastDone(steps: readonly Step[], after: number, before: number): number {
  return steps.reduce(
    (last, { done }, index) => (done && index + 1 > after && index + 1 < before ? index + 1 : last),
    after,
  );
}
