import type { Span } from './span';

/** Sentence-closing marks with what may close after them, before a space or the paragraph's end. */
const SENTENCE_END = /(?<![.?!\u2026])[.?!\u2026]+["'\u201d\u2019)\]]*(?=\s|$)/gu;
/** Sticky: read from the end of the sentence before. */
const GAP = /\s+/uy;
const SENTENCE_START = /["'\u201c\u2018([]*[\p{Lu}\p{N}]/uy;
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
    const next = skipGap(body, end);
    if (!startsSentence(body, next) || endsInAbbreviation(body, end)) continue;
    sentences.push({ start: paragraph.start + start, end: paragraph.start + end });
    start = next;
  }
  if (start < body.length) sentences.push({ start: paragraph.start + start, end: paragraph.end });
  return sentences;
}

function skipGap(body: string, from: number): number {
  GAP.lastIndex = from;
  return GAP.test(body) ? GAP.lastIndex : from;
}

function startsSentence(body: string, at: number): boolean {
  SENTENCE_START.lastIndex = at;
  return SENTENCE_START.test(body);
}

function endsInAbbreviation(body: string, end: number): boolean {
  return ABBREVIATION.test(body.slice(Math.max(0, end - LONGEST_ABBREVIATION), end));
}
