import type { CourseAnswer, CourseKey } from './steps';
import { LAYERS } from './types';
import type { DiscernmentCounts, Layer } from './types';

/** What a finished lesson came to. `of` counts the steps that carry credit, `credit` sums theirs (0..`of`). */
export type LessonOutcome = {
  readonly kind: 'lesson';
  /** The check-out questions; `right` counts those with all right. */
  readonly checkOut: { readonly right: number; readonly of: number };
  readonly practice: { readonly credit: number; readonly of: number };
};

/** What a handed-in test came to: its yes/no decisions per layer. */
export type TestOutcome = {
  readonly kind: 'test';
  readonly form: 'A' | 'B';
  readonly layers: Readonly<Record<Layer, DiscernmentCounts>>;
};
export type CourseOutcome = LessonOutcome | TestOutcome;

/** Sums up the checked steps of a lesson. Open answers, with credit null, count nowhere. */
export function sumUpLesson(
  steps: readonly { readonly isCheckOut: boolean; readonly credit: number | null }[],
): LessonOutcome {
  const credits = (isCheckOut: boolean) =>
    steps.flatMap((step) => (step.isCheckOut === isCheckOut && step.credit !== null ? [step.credit] : []));
  const [checkOut, practice] = [credits(true), credits(false)];
  return {
    kind: 'lesson',
    checkOut: { right: checkOut.filter((credit) => credit === 1).length, of: checkOut.length },
    practice: { credit: practice.reduce((sum, credit) => sum + credit, 0), of: practice.length },
  };
}

/**
 * Counts the decisions of a test per layer: a flagged target is a hit, a flagged safe item a false alarm. An
 * item without an answer is no decision and counts nowhere; nor does a key or answer of a lesson's step.
 */
export function countFlags(
  answers: ReadonlyMap<string, CourseAnswer>,
  keys: ReadonlyMap<string, CourseKey>,
): Record<Layer, DiscernmentCounts> {
  const decisions = [...keys].flatMap(([id, key]) => {
    const answer = answers.get(id);
    return key.kind === 'flag' && answer?.kind === 'flag' ? [{ ...key, flagged: answer.flagged }] : [];
  });
  const countLayer = (layer: Layer): DiscernmentCounts => {
    const ofLayer = decisions.filter((decision) => decision.layer === layer);
    const [targets, safe] = [ofLayer.filter(({ target }) => target), ofLayer.filter(({ target }) => !target)];
    const flagged = (list: typeof ofLayer) => list.filter((decision) => decision.flagged).length;
    return { targets: targets.length, safe: safe.length, hits: flagged(targets), falseAlarms: flagged(safe) };
  };
  return Object.fromEntries(LAYERS.map((layer) => [layer, countLayer(layer)])) as Record<
    Layer,
    DiscernmentCounts
  >;
}
