/**
 * What became of a text to mark, in students. Everybody who answered is in exactly one of these, the first that
 * fits, so that they add up: a mark over the whole text touches the key and is no find.
 */
export type MarkTally = {
  /** All right. */
  readonly exact: number;
  /** A mark that reaches far beyond the key, or takes in tempting but safe words beside it. */
  readonly tooMuch: number;
  /** A mark outside the key; where nothing is to be marked, any mark. */
  readonly falseAlarms: number;
  /** All that is to be found, with some words too many; answers from before that counted as all right. */
  readonly long: number;
  /** Something of it, or all of it in part. */
  readonly inPart: number;
  readonly missed: number;
};

/** What the students of a class answered in one step. All numbers are students. */
export type StepTally = {
  /** By id of the option, or of the other student's mark: how many chose it. */
  readonly chosen: ReadonlyMap<string, number>;
  /** By id of the card, then of the bin: how many put it there. */
  readonly sorted: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** By id of the card: how many put it in its own place. */
  readonly placed: ReadonlyMap<string, number>;
  readonly marked: MarkTally;
  /** By id of the foil: how many marked it, by itself or with a mark over at least half of it. */
  readonly foils: ReadonlyMap<string, number>;
};
