import type { Layer, SubType } from '../grading/types';
import type { Span } from '../spans/span';

/** A text to read, without any key. Safe to send to a browser. */
export type Article = {
  readonly id: string;
  /** A neutral label of our own; the text itself came without a headline. */
  readonly label: string;
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
};

/** A sub-type's plain name and one-line meaning, from the codebook. */
export type SubTypeName = {
  readonly id: SubType;
  readonly layer: Layer;
  /** 1..6, the key that sets it on the keyboard. */
  readonly number: number;
  readonly name: string;
  readonly hint: string;
};
