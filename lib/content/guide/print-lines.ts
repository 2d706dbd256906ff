import type { Span } from '../../spans/span';

/** A line of the printed article, counted from 1 over the whole text. Half-open offsets, without the space at its end. */
export type PrintLine = Span & { readonly number: number; readonly paragraph: number };

/** Characters of a printed line at most. A line of this length fits on A4 and on Letter beside a margin to write in. */
export const PRINT_WIDTH = 66;

/**
 * The text in lines of at most `width` characters, broken at spaces, each paragraph starting a new line: line 12
 * is the same words on every paper and every printer. A longer word gets a line of its own.
 */
export function splitPrintLines(text: string, paragraphs: readonly Span[], width = PRINT_WIDTH): PrintLine[] {
  const lines: PrintLine[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    for (const span of fillLines(text, paragraph, width)) {
      lines.push({ ...span, number: lines.length + 1, paragraph: index + 1 });
    }
  }
  return lines;
}

function fillLines(text: string, paragraph: Span, width: number): Span[] {
  const filled: Span[] = [];
  for (const word of text.slice(paragraph.start, paragraph.end).matchAll(/\S+/g)) {
    const start = paragraph.start + word.index;
    const end = start + word[0].length;
    const line = filled.at(-1);
    if (line && end - line.start <= width) filled[filled.length - 1] = { start: line.start, end };
    else filled.push({ start, end });
  }
  return filled;
}

/** The number of the line on which the character at `offset` stands; between two lines, the first of them. Throws before the text. */
export function getLineNumber(lines: readonly PrintLine[], offset: number): number {
  const line = lines.findLast(({ start }) => start <= offset);
  if (!line) throw new Error(`No line holds offset ${offset}`);
  return line.number;
}
