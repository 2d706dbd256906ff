import { andCredited, capitalize, countOf } from '@/lib/grading/phrases';
import type { Grade, Layer } from '@/lib/grading/types';
import { findCourseNeed, sumCheckOuts, sumResult } from './needs';
import type { Need } from './needs';

type Attempt = {
  readonly layers: Grade['layers'];
  readonly wide: Readonly<Record<Layer, number>>;
};
type StudentState = {
  /** What is looked at, as a sentence calls it: "the whole article". */
  readonly about: string;
  readonly asked: readonly Layer[];
  /** Attempts at it, the one that is looked at last. */
  readonly attempts: readonly Attempt[];
  readonly isOpen: boolean;
};

/** Of fewer marks one slip would decide. */
const FEWEST_MARKS = 4;

const ADVICE: Readonly<Record<Need, string>> = {
  'not-begun': 'Nothing is handed in yet: help with the start',
  'at-it': 'A first attempt is under way',
  'far-off': 'Begin again together',
  'false-alarms': 'Go through the false alarms',
  'finds-little': 'Look for what was missed',
  'on-track': 'On track',
};

/** What to do next with one student, in one sentence: found never without what fell outside. No name in it. */
export function describeStudent({ about, asked, attempts, isOpen }: StudentState): string {
  const latest = attempts.at(-1) ?? null;
  if (!latest) return `${ADVICE[isOpen ? 'at-it' : 'not-begun']}.`;
  const now = sumResult(latest, asked);
  const marks =
    now.marks === 0 ? 'no mark was made' : `${now.outside} of ${countOf(now.marks, 'mark')} fell outside`;
  const long = now.wide > 0 ? `, ${now.wide} ${now.wide === 1 ? 'is' : 'are'} far too long` : '';
  const told = `in ${about}, ${now.found} of ${now.required} found${andCredited(now.credited)}, ${marks}${long}.`;
  const advice = adviseOn(now);
  return advice ? `${advice}: ${told}` : capitalize(told);
}

/** What to look at together in these marks; how somebody reads is for the pages to say that count safe places. */
function adviseOn({ found, required, outside, wide, marks }: ReturnType<typeof sumResult>): string | null {
  const many = marks >= FEWEST_MARKS && 3 * (outside + wide) >= marks;
  const little = 3 * found < required;
  if (many) return little ? ADVICE['far-off'] : ADVICE['false-alarms'];
  return little ? ADVICE['finds-little'] : null;
}

/** The same of the lessons, for somebody who has not marked any text yet. */
export function describeInCourse(parts: Parameters<typeof findCourseNeed>[0]): string {
  const { lessons, right, of, falseAlarms } = sumCheckOuts(parts);
  const advice = ADVICE[findCourseNeed(parts)];
  if (lessons === 0) return parts.length > 0 ? 'The first lesson is under way.' : `${advice}.`;
  return `${advice}: ${countOf(lessons, 'lesson')} finished, ${right} of ${of} check-out questions all right, ${countOf(falseAlarms, 'false alarm')}.`;
}

/** The latest two attempts side by side, or null where there is but one. */
export function describeChange(attempts: readonly Attempt[], asked: readonly Layer[]): string | null {
  const [before, after] = attempts.slice(-2).map((attempt) => sumResult(attempt, asked));
  if (!before || !after) return null;
  const found = describeDifference(after.found - before.found);
  const outside = describeDifference(after.outside - before.outside);
  return `Compared with the attempt before: ${found} found, ${outside} outside the key.`;
}

function describeDifference(change: number): string {
  if (change === 0) return 'as many';
  return `${Math.abs(change)} ${change > 0 ? 'more' : 'fewer'}`;
}
