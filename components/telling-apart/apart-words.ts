import type { PlaceCounts } from '@/lib/grading/class-places';
import { andCredited, countOf } from '@/lib/grading/phrases';
import { habitOf, HABITS, shareOf } from '@/lib/grading/reading-habit';
import type { Habit } from '@/lib/grading/reading-habit';
import type { DiscernmentCounts } from '@/lib/grading/types';

/** Below this, one student's habit would look like the class's. */
const ENOUGH = 3;
/** A habit of so many is worth the time of the whole class. */
const CLASS_SHARE = 1 / 3;

/** The habits in words, each of them a sentence about some of the students. */
const HABIT_WORDS: Readonly<Record<Habit, (students: number) => string>> = {
  'too-readily': (n) =>
    `${countOf(n, 'marks', 'mark')} more than a tenth of what is safe, but entries clearly more often`,
  hardly: (n) => `${countOf(n, 'marks', 'mark')} safe places about as often as entries of the key`,
  little: (n) =>
    `${countOf(n, 'leaves', 'leave')} safe places alone, but ${n === 1 ? 'finds' : 'find'} less than half`,
  well: (n) =>
    `${countOf(n, 'finds', 'find')} half or more and ${n === 1 ? 'leaves' : 'leave'} safe places alone`,
};

/** What helps, by the habit that most of those who need something share. */
const ADVICE: Readonly<Record<Exclude<Habit, 'well'>, string>> = {
  'too-readily': 'What helps: read two safe phrases together, and say why they are safe.',
  hardly: 'What helps: decide place by place in one paragraph what is marked and why.',
  little: 'What helps: read one paragraph again together, and look for what was missed in it.',
};

export type ApartLead = { readonly main: string; readonly more: readonly string[] };

/** How many read in which way, and what helps. Hits are never told without false alarms. */
export function leadApart(counts: readonly PlaceCounts[], students: number): ApartLead {
  if (counts.length === 0) {
    const main =
      students === 0 ? 'Nobody has joined yet. Show your class the code.' : 'Nobody has handed this in yet.';
    return { main, more: [] };
  }
  if (counts.length < ENOUGH) {
    const main = `${countOf(counts.length, 'student has', 'students have')} handed in. Wait for ${ENOUGH} to see how the class reads.`;
    return { main, more: [] };
  }
  return { main: `How the class tells apart: ${describeHabits(counts)}`, more: [adviseClass(counts)] };
}

/** How many of a class read in which way, in one sentence; '' where nobody handed in. */
export function describeHabits(counts: readonly PlaceCounts[]): string {
  if (counts.length === 0) return '';
  const spread = countHabits(counts).filter(({ students }) => students > 0);
  return `of ${counts.length}, ${spread.map(({ habit, students }) => HABIT_WORDS[habit](students)).join('; ')}.`;
}

function countHabits(counts: readonly PlaceCounts[]) {
  const habits = counts.map(habitOf);
  return HABITS.map((habit) => ({ habit, students: habits.filter((one) => one === habit).length }));
}

function adviseClass(counts: readonly PlaceCounts[]): string {
  const needs = countHabits(counts).flatMap(({ habit, students }) =>
    habit === 'well' ? [] : [{ habit, students }],
  );
  const [first] = needs.toSorted((a, b) => b.students - a.students);
  if (!first || first.students === 0) return 'The class tells the two apart: nothing to mend here.';
  const needing = needs.reduce((sum, { students }) => sum + students, 0);
  if (needing >= counts.length * CLASS_SHARE) return ADVICE[first.habit];
  const them = needing === 1 ? 'the one who does' : `the ${needing} who do`;
  return `Most of the class tells the two apart: talk with ${them} not yet, by name below.`;
}

/** One student's counts in words. */
export function describeCounts({ found, credited, entries, alarms, safe }: PlaceCounts): string {
  return `found ${found} of ${entries}${andCredited(credited)}, false alarms ${alarms} of ${safe}`;
}

/** The class in counts and shares: what was found never without the false alarms. */
export function describeSum({ found, entries, alarms, safe }: PlaceCounts): string {
  return (
    `Taken together, the class found ${percent(found, entries)} of what there is to find, and marked ` +
    `${percent(alarms, safe)} of what is safe.`
  );
}

function percent(count: number, of: number): string {
  return `${Math.round(100 * shareOf(count, of))}%`;
}

export type ClassDPrime = {
  readonly dPrime: number;
  readonly criterion: number;
  readonly standardError: number;
};

const two = (value: number) =>
  value
    .toFixed(2)
    .replace(/^-(?=0\.00$)/, '')
    .replace('-', '−');

/**
 * Telling apart and leaning of the class as numbers, or why there are none. `sum`: the decisions of the class over
 * sentences; `units`: the sentences themselves; `needed`: so many safe ones it takes.
 */
export function describeDecisions(
  sum: DiscernmentCounts,
  units: DiscernmentCounts,
  measured: ClassDPrime | null,
  needed: number,
): readonly string[] {
  const counts =
    `Counted by whole sentences, the class flagged ${sum.hits} of ${sum.targets} times a sentence that has something ` +
    `to find, and ${sum.falseAlarms} of ${sum.safe} times a safe one.`;
  if (!measured) {
    const why =
      units.safe < needed
        ? `This text has only ${countOf(units.safe, 'safe sentence')}, and it takes ${needed} to put telling apart into one number. So there is no such number here.`
        : 'There are too few who handed in to put telling apart into one number.';
    return [counts, why];
  }
  const { dPrime, criterion, standardError } = measured;
  const leaning =
    criterion > 0.2 ? 'slow to mark' : criterion < -0.2 ? 'quick to mark' : 'neither quick nor slow to mark';
  return [
    counts,
    `Telling apart as one number, d′ (0 is guessing; higher is better): ${two(dPrime)}. Luck alone moves it by about ${two(standardError)} (standard error), and as the sentences of one student hang together, by rather more.`,
    `Leaning, c (0 is balanced; below 0 quick to mark, above 0 slow): ${two(criterion)}. The class is ${leaning}.`,
  ];
}
