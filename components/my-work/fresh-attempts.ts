import type { Exercise } from '@/lib/content/types';
import type { DiscernmentCounts, Grade } from '@/lib/grading/types';

export type CountedAttempt = { readonly exercise: Exercise; readonly layers: Grade['layers'] };

const NONE: DiscernmentCounts = { targets: 0, safe: 0, hits: 0, falseAlarms: 0 };

/**
 * The decisions on sentences of articles that were new to the reader. Whoever hands in sees the key, so that a
 * second try at the same paragraph and layer shows memory and counts nowhere; nor does one in which only a part
 * was new. `attempts` in the order they were handed in.
 */
export function poolFirstTries(attempts: readonly CountedAttempt[]): DiscernmentCounts {
  const seen = new Set<string>();
  let sum = NONE;
  for (const { exercise, layers } of attempts) {
    for (const layer of exercise.layers) {
      const units = exercise.paragraphs.map((paragraph) => `${exercise.articleId} ${layer} ${paragraph}`);
      if (!units.some((unit) => seen.has(unit))) sum = addCounts(sum, layers[layer].discernment);
      for (const unit of units) seen.add(unit);
    }
  }
  return sum;
}

export function addCounts(a: DiscernmentCounts, b: DiscernmentCounts): DiscernmentCounts {
  return {
    targets: a.targets + b.targets,
    safe: a.safe + b.safe,
    hits: a.hits + b.hits,
    falseAlarms: a.falseAlarms + b.falseAlarms,
  };
}
