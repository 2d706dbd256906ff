import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ARTICLE } from '../catalog';
import { getLineNumber, PRINT_WIDTH, splitPrintLines } from './print-lines';

const lines = splitPrintLines(ARTICLE.text, ARTICLE.paragraphs);

it('gives the article back, word for word', () => {
  const again = ARTICLE.paragraphs.map((_, at) =>
    lines
      .filter(({ paragraph }) => paragraph === at + 1)
      .map(({ start, end }) => ARTICLE.text.slice(start, end))
      .join(' '),
  );
  expect(again.join('\n')).toBe(ARTICLE.text);
});

it('numbers lines of at most the width, each as full as can be', () => {
  expect(lines.map(({ number }) => number)).toEqual(lines.map((_, at) => at + 1));
  for (const [at, { start, end, paragraph }] of lines.entries()) {
    expect(end - start).toBeLessThanOrEqual(PRINT_WIDTH);
    const next = lines[at + 1];
    if (next?.paragraph !== paragraph) continue;
    const word = /^\S+/.exec(ARTICLE.text.slice(next.start))?.[0] ?? '';
    expect(end - start + 1 + word.length).toBeGreaterThan(PRINT_WIDTH);
  }
});

it('keeps every word whole at any width', () => {
  const word = fc.stringMatching(/^[a-z]{1,12}$/);
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 30 }),
      fc.integer({ min: 1, max: 40 }),
      (words, width) => {
        const text = words.join(' ');
        const parts = splitPrintLines(text, [{ start: 0, end: text.length }], width);
        expect(parts.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(text);
      },
    ),
  );
});

it('finds the line of a place, and of the gap after it', () => {
  const [first, second] = lines;
  if (!first || !second) throw new Error('The article has lines');
  expect(getLineNumber(lines, first.start)).toBe(1);
  expect(getLineNumber(lines, first.end)).toBe(1);
  expect(getLineNumber(lines, second.start)).toBe(2);
  expect(getLineNumber(lines, ARTICLE.text.length - 1)).toBe(lines.length);
});
