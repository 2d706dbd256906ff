import type { Span } from './span';

/** Sentence-closing marks with what may close after them, before a space or the paragraph's end. */
const SENTENCE_END = /(?<![.?!\u2026])[.?!\u2026]+["'\u201d\u2019)\]]*(?=\s|$)/gu;
const SENTENCE_START = /^\s+["'\u201c\u2018([]*[\p{Lu}\p{N}]/u;
/** Titles and the like, single initials ("J."), and dotted abbreviations ("U.S.", "e.g."). */
const ABBREVIATION =
  /(?:^|[\s("'\u201c\u2018[])(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Jr|Sr|vs|cf|\p{Lu}|(?:\p{L}\.)+\p{L})\.$/u;
const LONGEST_ABBREVIATION = 24;

/** Paragraphs of a text: its lines, without the line break or white space at either end; blank lines give none. */
export function splitParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    const start = lineStart + (line.length - line.trimStart().length);
    const end = lineStart + line.trimEnd().length;
    if (start < end) paragraphs.push({ start, end });
    lineStart += line.length + 1;
  }
  return paragraphs;
}

/**
 * Sentences in reading order, none across a paragraph, without the space between them. A sentence ends
 * at . ? ! or … (and closing quotes) before a space and a capital, digit or opening quote, or with its
 * paragraph. A dot after a title, an initial or a dotted abbreviation ends none ("the U.S. President").
 */
export function splitSentences(text: string, paragraphs: readonly Span[]): Span[] {
  return paragraphs.flatMap((paragraph) => splitParagraph(text, paragraph));
}

function splitParagraph(text: string, paragraph: Span): Span[] {
  const body = text.slice(paragraph.start, paragraph.end);
  const sentences: Span[] = [];
  let start = 0;
  for (const match of body.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    if (end === body.length || !endsSentence(body, end)) continue;
    sentences.push({ start: paragraph.start + start, end: paragraph.start + end });
    start = end + leadingSpace(body, end);
  }
  if (start < body.length) sentences.push({ start: paragraph.start + start, end: paragraph.end });
  return sentences;
}

function endsSentence(body: string, end: number): boolean {
  const after = body.slice(end, end + 12);
  const before = body.slice(Math.max(0, end - LONGEST_ABBREVIATION), end);
  return SENTENCE_START.test(after) && !ABBREVIATION.test(before);
}

function leadingSpace(body: string, from: number): number {
  const rest = /\S/u.exec(body.slice(from, from + 12));
  return rest ? rest.index : 0;
}
