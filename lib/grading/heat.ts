import { firstEndingAfter } from '../spans/search';
import type { Span } from '../spans/span';
import type { GradedSpan, Layer, Mark } from './types';

export type HeatMark = Span & Pick<Mark, 'layer' | 'subType'>;
/** What one student handed in, and what was found of each key span. */
export type HeatWork = {
  readonly marks: readonly HeatMark[];
  readonly spans: readonly Pick<GradedSpan, 'spanId' | 'verdict' | 'credited'>[];
};

/** How strongly a word is shaded: 0 for nobody, 1 up to under 20% of the students, then a step every 20%. */
export type HeatStep = 0 | 1 | 2 | 3 | 4 | 5;
const STEPS = [1, 2, 3, 4, 5] as const;

/**
 * How many students marked each word on a layer, in the order of `words`, which is reading order without overlap.
 * A mark is on a word when it shares a character with it; a student counts once a word, however many marks lie there.
 */
export function countMarkers(works: readonly HeatWork[], words: readonly Span[], layer: Layer): number[] {
  const counts = words.map(() => 0);
  for (const { marks } of works) {
    for (const at of listMarkedWords(marks, words, layer)) counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

/** Indexes of the words that one student marked on a layer; each once. */
export function listMarkedWords(
  marks: readonly HeatMark[],
  words: readonly Span[],
  layer: Layer,
): ReadonlySet<number> {
  const marked = new Set<number>();
  for (const mark of marks) {
    if (mark.layer !== layer) continue;
    let at = firstEndingAfter(words, mark.start);
    for (let word = words[at]; word && word.start < mark.end; word = words[at]) {
      marked.add(at);
      at += 1;
    }
  }
  return marked;
}

/** The step of a word that `students` of `of` marked; whole numbers, `students` at most `of`, which is above 0. */
export function heatStep(students: number, of: number): HeatStep {
  if (students === 0) return 0;
  return STEPS[Math.min(4, Math.floor((5 * students) / of))] ?? 5;
}

/** Which numbers of students a step stands for; both ends included. */
export type StepRange = { readonly step: HeatStep; readonly from: number; readonly to: number };

/** The steps in rising order for a class of `of` students; a step that no number reaches is left out. */
export function listStepRanges(of: number): StepRange[] {
  return STEPS.flatMap((step) => {
    const counts = Array.from({ length: of }, (_, at) => at + 1).filter((n) => heatStep(n, of) === step);
    const [from, to] = [counts.at(0), counts.at(-1)];
    return from === undefined || to === undefined ? [] : [{ step, from, to }];
  });
}
