/** How often somebody was right when they said they were this sure. Shares 0..1, with their 95 percent interval. */
export type CalibrationRow = {
  readonly sure: 1 | 2 | 3;
  readonly answers: number;
  readonly right: number;
  /** null below 10 answers. */
  readonly share: number | null;
  readonly interval: { readonly low: number; readonly high: number } | null;
};

export const SURE_WORDS: Readonly<Record<CalibrationRow['sure'], string>> = {
  1: 'Not sure',
  2: 'Rather sure',
  3: 'Sure',
};

export const percent = (share: number) => `${Math.round(share * 100)}%`;

/** The share with its interval, in as few words as a cell has room for. */
export function describeShare({ share, interval }: CalibrationRow): string {
  if (share === null || interval === null) return 'too few';
  return `${percent(share)} (${percent(interval.low)} to ${percent(interval.high)})`;
}

/** Whether saying "sure" means something, in sentences to be shown one after another. */
export function describeCalibration(rows: readonly CalibrationRow[]): readonly string[] {
  const said = rows.filter(({ answers }) => answers > 0);
  if (said.length === 0)
    return ['In practice you can say how sure you are before the check. You have not done so yet.'];
  const sure = rows.find((row) => row.sure === 3);
  const unsure = rows.find((row) => row.sure === 1);
  return [...describeSure(sure), ...compare(sure, unsure)];
}

function describeSure(row: CalibrationRow | undefined): string[] {
  if (!row || row.answers === 0) return ['You have not said “sure” yet.'];
  const counts = `When you said “sure”, you were right ${row.right} of ${row.answers} ${row.answers === 1 ? 'time' : 'times'}.`;
  if (!row.interval) return [`${counts} A share in percent is given from 10 answers on.`];
  return [
    counts,
    `With this many answers, your true share could be anything from ${percent(row.interval.low)} to ${percent(row.interval.high)}.`,
    ...(isOversure(row) ? [OVERSURE] : []),
  ];
}

/** Whoever guesses is right about half of the time: "sure" should mean clearly more than that. */
const WORTH_SURE = 0.75;
const ENOUGH_FOR_OVERSURE = 20;
const OVERSURE =
  'So you say “sure” more often than your answers bear out. Before you press it, name the word that is your reason.';

/** Beyond luck: even the upper end of the interval is no more than what "sure" should mean. */
function isOversure({ answers, interval }: CalibrationRow): boolean {
  return answers >= ENOUGH_FOR_OVERSURE && interval !== null && interval.high < WORTH_SURE;
}

/** Only where the intervals lie apart: a smaller difference could be luck. */
function compare(sure: CalibrationRow | undefined, unsure: CalibrationRow | undefined): string[] {
  if (!sure?.interval || !unsure?.interval) return [];
  if (sure.interval.low > unsure.interval.high)
    return [
      'You are right more often when you say “sure” than when you say “not sure”. So your feeling of being sure tells you something.',
    ];
  if (sure.interval.high < unsure.interval.low)
    return [
      'You are right less often when you say “sure” than when you say “not sure”. Look once more when it seems easy.',
    ];
  return ['Whether you are right more often when sure than when not sure cannot be told yet.'];
}
