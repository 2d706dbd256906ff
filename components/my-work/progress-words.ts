import { creditedToYou } from '@/lib/grading/phrases';
import type { Grade, LayerGrade } from '@/lib/grading/types';

type Layers = Grade['layers'];

/** Both layers as one: what was found of what there is, and which marks fell outside. */
export function sumLayers(layers: Layers) {
  const sum = (pick: (grade: LayerGrade) => number) => pick(layers.hedge) + pick(layers.claim);
  return {
    found: sum((g) => g.found),
    credited: sum((g) => g.credited ?? 0),
    required: sum((g) => g.required),
    outside: sum((g) => g.outside),
    marks: sum((g) => g.marks),
  };
}

/** The attempts in words; found never without outside. Expects at least one attempt, oldest first. */
export function describeProgress(attempts: readonly Layers[]): string[] {
  const latest = attempts.at(-1);
  if (!latest) return [];
  const now = sumLayers(latest);
  const marks = now.marks === 1 ? 'mark' : 'marks';
  const sentences = [
    `In your latest attempt you found ${now.found} of ${now.required}${creditedToYou(now.credited)}; ` +
      `${now.outside} of your ${now.marks} ${marks} fell outside the key.`,
  ];
  const earlier = attempts.at(-2);
  if (earlier) sentences.push(compare(sumLayers(earlier), now));
  return sentences;
}

type Sum = ReturnType<typeof sumLayers>;

function compare(before: Sum, now: Sum): string {
  const found = describeChange(now.found - before.found);
  const outside = describeChange(now.outside - before.outside);
  return `Compared with the attempt before: ${found} found, ${outside} outside.`;
}

function describeChange(change: number): string {
  if (change === 0) return 'as many';
  return `${Math.abs(change)} ${change > 0 ? 'more' : 'fewer'}`;
}
