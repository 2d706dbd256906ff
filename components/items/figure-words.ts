import type { ItemView, WholeNumbers } from './item-view';

/** One figure with the sentence that says what it is. `value` is null where there is none, and `means` says why. */
export type FigureWords = { readonly name: string; readonly value: string | null; readonly means: string };

const whole = (value: number) => String(Math.round(value)).replace('-0', '0').replace('-', '−');
const one = (value: number) =>
  value
    .toFixed(1)
    .replace(/^-0\.0$/, '0.0')
    .replace('-', '−');

const ALIKE = 'There is none: all students did the same here, or the same everywhere else.';

/** The four figures of an item as they are shown, null where there is none. */
export function showNumbers({
  facility,
  discrimination,
  efficiency,
  effectiveWeight,
}: ItemView['figures']): readonly (string | null)[] {
  return [
    `${whole(facility)}%`,
    discrimination === null ? null : whole(discrimination),
    efficiency === null ? null : `${whole(efficiency)}%`,
    effectiveWeight === null ? null : `${one(effectiveWeight)}%`,
  ];
}

/** The same, each explained where it stands. `items`: how many there are. */
export function explainItem({ side, credits, figures }: ItemView, items: number): FigureWords[] {
  const [facility = null, discrimination = null, efficiency = null, weight = null] = showNumbers(figures);
  const easy =
    side === 'find'
      ? `the ${credits.length} students found this share of its words on average.`
      : `this share of the ${credits.length} students left it alone.`;
  return [
    { name: 'Facility', value: facility, means: `How easy it was: ${easy}` },
    {
      name: 'Discrimination',
      value: discrimination,
      means:
        discrimination === null
          ? ALIKE
          : 'How far doing well here goes with doing well elsewhere: 100 is wholly, 0 not at all, below 0 the other way round.',
    },
    {
      name: 'Efficiency',
      value: efficiency,
      means:
        efficiency === null
          ? ALIKE
          : 'The same as a share of the most that a place so easy or so hard can reach.',
    },
    {
      name: 'Effective weight',
      value: weight,
      means:
        weight === null
          ? 'There is none: this place pulls against the total, or all totals are equal.'
          : `How much of the differences between students comes from this place; if all weighed the same, it would be ${one(100 / items)}%.`,
    },
  ];
}

/** Below this the parts of a test hardly measure the same thing: the Moodle quiz report's limits. */
const POOR = 64;
const GOOD = 75;
/** Two totals this many standard errors apart differ by more than luck: 2·√2, rounded up. */
const APART = 3;

/** What the whole tells, in one sentence, before any figure. */
export function describeWhole({ consistency, standardError }: WholeNumbers): string {
  if (consistency === null || standardError === null)
    return 'All students have the same total, so the places cannot tell anybody apart.';
  if (consistency < 0)
    return 'The places pull against each other: a total over them says nothing about a student.';
  if (consistency < POOR) return 'The places have little in common: do not read much into a student’s total.';
  const apart = Math.ceil(APART * standardError);
  const said = consistency < GOOD ? 'fairly well' : 'well';
  return `The places go together ${said}, but totals of two students that lie less than ${apart} places apart are as good as equal.`;
}

/** The figures of the whole, each explained where it stands. */
export function explainWhole(total: WholeNumbers): FigureWords[] {
  const { consistency, errorRatio, standardError, standardDeviation, items, mean, students } = total;
  const none = 'There is none, because all students have the same total.';
  return [
    {
      name: 'Mean total',
      value: `${one(mean)} of ${items}`,
      means: `So many places a student got right on average; the ${students} totals spread by ${one(standardDeviation ?? 0)} around it (standard deviation).`,
    },
    {
      name: 'Internal consistency',
      value: consistency === null ? null : `${whole(consistency)} of 100`,
      means:
        consistency === null
          ? none
          : 'How far all places pull the same way: from 75 on well, below 64 too little, below 0 against each other.',
    },
    {
      name: 'Error ratio',
      value: errorRatio === null ? null : `${whole(errorRatio)}%`,
      means:
        errorRatio === null
          ? none
          : 'How large luck is beside the spread of the totals: above 50% it is too large.',
    },
    {
      name: 'Standard error',
      value: standardError === null ? null : `${one(standardError)} places`,
      means:
        standardError === null
          ? none
          : 'How far luck alone moves one student’s total, up or down: most of the time not more than this.',
    },
  ];
}

/** How far off a discrimination can be by luck alone, in points: two standard errors of a correlation near 0. */
export function marginOf(students: number): number {
  return Math.round(200 / Math.sqrt(students - 1));
}
