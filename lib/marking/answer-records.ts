import type { CourseAnswer } from '../grading/steps';

/** One answer of the course as it travels between browser and server. The later edit wins, as with marks. */
export type AnswerRecord = {
  /** Id of the step or of the test's item. */
  readonly itemId: string;
  readonly answer: CourseAnswer;
  /** ms since 1970, by the server's clock as the browser knows it. */
  readonly editedAt: number;
  /** The tab that made the edit; breaks ties between equal times. */
  readonly editor: string;
};

/** As the server knows it. A checked answer stays as it is, whatever a browser holds; an open answer may go on. */
export type KnownAnswer = AnswerRecord & { readonly checked: boolean };

export type AnswerSyncRequest = { readonly since: number; readonly changes: readonly AnswerRecord[] };

/**
 * What the answers endpoint answers. `changes` holds every answer newer than the `since` that was sent, and the
 * stored one in place of each edit that came too late, after the check.
 */
export type AnswerSyncAnswer = {
  readonly revision: number;
  readonly now: number;
  readonly changes: readonly KnownAnswer[];
  /** Edits the server will never take, with the reason in words. */
  readonly rejected: readonly { readonly itemId: string; readonly reason: string }[];
};
