import type { PlaceCounts } from '@/lib/grading/class-places';
import { HABIT_NAMES, habitOf } from '@/lib/grading/reading-habit';
import type { Habit } from '@/lib/grading/reading-habit';
import type { Grade, Layer } from '@/lib/grading/types';

/** What somebody needs of the teacher, the most pressing first. */
export const NEEDS = ['not-begun', 'far-off', 'false-alarms', 'finds-little', 'at-it', 'on-track'] as const;
export type Need = (typeof NEEDS)[number];

const BEFORE = { 'not-begun': 'Not begun', 'at-it': 'At it' } as const;

/** As a filter and in a cell: at a text, in the words of the page that compares hits and false alarms. */
export const NEED_NAMES: Readonly<Record<Need, string>> = {
  ...BEFORE,
  'far-off': HABIT_NAMES.hardly,
  'false-alarms': HABIT_NAMES['too-readily'],
  'finds-little': HABIT_NAMES.little,
  'on-track': HABIT_NAMES.well,
};

/** In the course there are questions and no places to count. */
export const COURSE_NEED_NAMES: Readonly<Record<Need, string>> = {
  ...BEFORE,
  'far-off': 'Little right, many false alarms',
  'false-alarms': 'Many false alarms',
  'finds-little': 'Little right',
  'on-track': 'On track',
};

const NEED_OF: Readonly<Record<Habit, Need>> = {
  hardly: 'far-off',
  'too-readily': 'false-alarms',
  little: 'finds-little',
  well: 'on-track',
};

const FEWEST_ALARMS = 2;

type Result = {
  readonly layers: Grade['layers'];
  /** Marks that reach far beyond the key. */
  readonly wide: Readonly<Record<Layer, number>>;
};

/** Both layers, or the one that was asked, as one: what was found of what there is, and what became of the marks. */
export function sumResult({ layers, wide }: Result, asked: readonly Layer[]) {
  const sum = (pick: (layer: Layer) => number) => asked.reduce((total, layer) => total + pick(layer), 0);
  return {
    found: sum((layer) => layers[layer].found),
    credited: sum((layer) => layers[layer].credited ?? 0),
    required: sum((layer) => layers[layer].required),
    outside: sum((layer) => layers[layer].outside),
    wide: sum((layer) => wide[layer]),
    marks: sum((layer) => layers[layer].marks),
  };
}

/** What a student needs at an exercise, by the counts of the work that counts; null for none handed in. */
export function findNeed(counts: Omit<PlaceCounts, 'credited'> | null, isOpen: boolean): Need {
  if (!counts) return isOpen ? 'at-it' : 'not-begun';
  return NEED_OF[habitOf(counts)];
}

function judge(manyAlarms: boolean, littleFound: boolean): Need {
  if (manyAlarms) return littleFound ? 'far-off' : 'false-alarms';
  return littleFound ? 'finds-little' : 'on-track';
}

type Part = {
  readonly open: object | null;
  readonly finished: {
    readonly outcome: { readonly checkOut: { readonly right: number; readonly of: number } } | null;
    readonly falseAlarms: number;
  } | null;
};

/** The check-out questions of all lessons that somebody has finished, as one, with their false alarms. */
export function sumCheckOuts(parts: readonly Part[]) {
  const finished = parts.flatMap((part) => part.finished ?? []);
  const sum = (pick: (part: NonNullable<Part['finished']>) => number) =>
    finished.reduce((total, part) => total + pick(part), 0);
  return {
    lessons: finished.length,
    right: sum(({ outcome }) => outcome?.checkOut.right ?? 0),
    of: sum(({ outcome }) => outcome?.checkOut.of ?? 0),
    falseAlarms: sum(({ falseAlarms }) => falseAlarms),
  };
}

/**
 * What a student needs in the course, by the check-out questions of the lessons finished. Many false alarms: in two
 * or more texts. Little found: less than half of the questions all right.
 */
export function findCourseNeed(parts: readonly Part[]): Need {
  const { lessons, right, of, falseAlarms } = sumCheckOuts(parts);
  if (lessons === 0) return parts.some(({ open }) => open) ? 'at-it' : 'not-begun';
  return judge(falseAlarms >= FEWEST_ALARMS, 2 * right < of);
}
