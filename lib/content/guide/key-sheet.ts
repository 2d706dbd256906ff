import type { AnswerKey, Foil, KeySpan } from '../../grading/types';
import { overlaps } from '../../spans/merge';
import type { Span } from '../../spans/span';
import type { Article } from '../types';
import { getLineNumber, splitPrintLines } from './print-lines';

/** An entry of the key with its number on the teacher's sheet and the printed lines of its core. */
export type NumberedEntry = KeySpan & { readonly number: number; readonly lines: string };
export type NumberedFoil = Foil & { readonly lines: string };

export type KeyParagraph = {
  readonly number: number;
  readonly span: Span;
  readonly lines: string;
  readonly entries: readonly NumberedEntry[];
  readonly foils: readonly NumberedFoil[];
};

/** The key paragraph by paragraph, in reading order; entries are numbered from 1 over the whole article, both layers. */
export function listKeyParagraphs(article: Article, key: AnswerKey): KeyParagraph[] {
  const printed = splitPrintLines(article.text, article.paragraphs);
  const linesOf = ({ start, end }: Span) => {
    const first = getLineNumber(printed, start);
    const last = getLineNumber(printed, end - 1);
    return first === last ? `line ${first}` : `lines ${first}–${last}`;
  };
  const entries = [...key.spans]
    .sort((a, b) => a.core.start - b.core.start || a.core.end - b.core.end)
    .map((span, at) => ({ ...span, number: at + 1, lines: linesOf(span.core) }));
  const foils = [...key.foils]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((foil) => ({ ...foil, lines: linesOf(foil) }));
  return article.paragraphs.map((span, at) => ({
    number: at + 1,
    span,
    lines: linesOf(span),
    entries: entries.filter((entry) => overlaps(entry.core, span)),
    foils: foils.filter((foil) => overlaps(foil, span)),
  }));
}
