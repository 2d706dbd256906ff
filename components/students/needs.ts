import type { Grade, Layer } from '@/lib/grading/types';

/** What somebody needs of the teacher, the most pressing first. */
export const NEEDS = ['not-begun', 'far-off', 'false-alarms', 'finds-little', 'at-it', 'on-track'] as const;
export type Need = (typeof NEEDS)[number];

/** As a filter and in a cell. */
export const NEED_NAMES: Readonly<Record<Need, string>> = {
  'not-begun': 'Not begun',
  'far-off': 'Little found, many false alarms',
  'false-alarms': 'Many false alarms',
  'finds-little': 'Little found',
  'at-it': 'At it',
  'on-track': 'On track',
};

/** Of fewer marks one slip would decide. */
const FEWEST_MARKS = 4;
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
    required: sum((layer) => layers[layer].required),
    outside: sum((layer) => layers[layer].outside),
    wide: sum((layer) => wide[layer]),
    marks: sum((layer) => layers[layer].marks),
  };
}

/**
 * What a student needs at an exercise. Many false alarms: at least a third of four or more marks lie outside the key
 * or reach far beyond it. Little found: less than a third of what there is. Both at once is a thing of its own: who
 * marks everything finds everything, and who is far off has not seen yet what is asked.
 */
export function findNeed(result: Result | null, isOpen: boolean, asked: readonly Layer[]): Need {
  if (!result) return isOpen ? 'at-it' : 'not-begun';
  const { found, required, outside, wide, marks } = sumResult(result, asked);
  const alarms = marks >= FEWEST_MARKS && 3 * (outside + wide) >= marks;
  return judge(alarms, 3 * found < required);
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
