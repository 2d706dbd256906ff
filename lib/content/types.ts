import type { Layer } from '../grading/types';
import type { Span } from '../spans/span';

/** A text to read, without any key. Safe to send to a browser. */
export type Article = {
  readonly id: string;
  /** A neutral label of our own; the text itself came without a headline. */
  readonly label: string;
  /** Where the text comes from, in a sentence or two to the reader. */
  readonly origin: string;
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
};

/** What a student is asked to do with an article. Safe to send to a browser. */
export type Exercise = {
  readonly id: string;
  readonly articleId: string;
  readonly title: string;
  readonly layers: readonly Layer[];
  /** Which paragraphs of the article, counted from 1, one after another. Marks stay offsets into its whole text. */
  readonly paragraphs: readonly number[];
  /** The lesson it is a step of; null for one that stands on its own as well. */
  readonly lessonId: string | null;
};
