const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

type Press = Readonly<Record<'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey', boolean>> & {
  readonly key: string;
};

/**
 * Where a key leads in a row of things that are one stop of the tab key: an index of 0 to `count` − 1, the ends kept.
 * Null for a key that does not walk, also for one the browser needs itself: Alt and an arrow go back a page.
 */
export function walkTo(press: Press, at: number, count: number): number | null {
  if (press.altKey || press.ctrlKey || press.metaKey || press.shiftKey || count === 0) return null;
  if (press.key === 'Home') return 0;
  if (press.key === 'End') return count - 1;
  const step = Object.hasOwn(STEPS, press.key) ? STEPS[press.key] : undefined;
  return step === undefined ? null : Math.min(count - 1, Math.max(0, at + step));
}
