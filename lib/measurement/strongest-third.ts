import { sumOf } from './covariance';

/** How the strongest third and the others stand to what the key says about one item. */
export type StrongestThird = {
  readonly students: number;
  /** Of the strongest: those who got less than half of the credit, so that they disagree with the key. */
  readonly disagree: number;
  readonly others: number;
  readonly othersDisagree: number;
};

type Item = { readonly side: 'find' | 'leave'; readonly credits: readonly number[] };

const HALF = 0.5;
/** Strengths closer than this are equal; only absorbs rounding. */
const STEPS = 1e9;

/**
 * For each item, how the strongest third of the students answered it. Strength is measured on all the other items,
 * so that no answer speaks for itself: the mean credit for what was to be found plus the mean credit for what was to
 * be left alone. In that sum, marking everything and marking nothing are worth the same, half of the most, however
 * many items there are of either kind; in a plain total, whoever marks everything could be the strongest where there
 * is more to find than to leave alone. A third is rounded up; whoever ties with its last belongs to it. null for an
 * item where that makes it more than half of the students, for then nobody stands out, and for fewer than three
 * students. Every item has a credit, 0 to 1, for every student.
 */
export function judgeByStrongest(items: readonly Item[]): (StrongestThird | null)[] {
  const sides = (['find', 'leave'] as const).map((side) => sumSide(items, side));
  return items.map((item) => {
    const strengths = item.credits.map((credit, student) =>
      Math.round(
        STEPS *
          sumOf(
            sides.map(({ side, count, sums }) => {
              const left = side === item.side ? count - 1 : count;
              const sum = (sums[student] ?? 0) - (side === item.side ? credit : 0);
              return left > 0 ? sum / left : 0;
            }),
          ),
      ),
    );
    return judgeItem(item.credits, strengths);
  });
}

function sumSide(items: readonly Item[], side: Item['side']) {
  const chosen = items.filter((item) => item.side === side);
  const students = items[0]?.credits.length ?? 0;
  const sums = Array.from({ length: students }, (_, at) =>
    sumOf(chosen.map(({ credits }) => credits[at] ?? 0)),
  );
  return { side, count: chosen.length, sums };
}

function judgeItem(credits: readonly number[], strengths: readonly number[]): StrongestThird | null {
  const students = credits.length;
  if (students < 3) return null;
  const last = strengths.toSorted((a, b) => b - a)[Math.ceil(students / 3) - 1] ?? Infinity;
  const strongest = credits.filter((_, at) => (strengths[at] ?? 0) >= last);
  if (2 * strongest.length > students) return null;
  const others = credits.filter((_, at) => (strengths[at] ?? 0) < last);
  return {
    students: strongest.length,
    disagree: strongest.filter((credit) => credit < HALF).length,
    others: others.length,
    othersDisagree: others.filter((credit) => credit < HALF).length,
  };
}
