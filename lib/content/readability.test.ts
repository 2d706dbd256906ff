import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';
import { SUB_TYPE_NAMES as SUB_TYPES } from '../grading/sub-types';
import { splitParagraphs, splitSentences } from '../spans/sentences';
import { tokenizeWords } from '../spans/tokens';
import { CODEBOOK } from './guide/codebook';
import { GLOSSARY } from './guide/glossary';
import * as provenance from './guide/provenance';
import { TOPICS } from './practice/item-schema';
import { listAllItems } from './practice/bank';
import { INTRODUCTION_SOURCES } from './practice/introductions';
import { REVIEW_SOURCES } from './reviews/review-keys';

// Everything a student reads stays at grade 9 or below (Flesch-Kincaid), measured over each text as a whole.
// No word is an exception: the terms of the subject count with all their syllables.

const GRADE = 9;
/** Fields that are no reading text: ids, kinds, or a repetition of words that stand in another field. */
const NOT_READ = new Set(
  'id kind part layer subType alternatives status family group see bin offer exerciseId itemId skillId quote outer core within topic'.split(
    ' ',
  ),
);

describe('reading level of what students read is grade 9 at most', () => {
  const lessons = readdirSync(join(import.meta.dirname, 'lessons')).filter((name) =>
    /^lesson-\d+\.ts$/.test(name),
  );
  it.each(lessons)('%s', async (file) => {
    const content = Object.values((await import(join(import.meta.dirname, 'lessons', file))) as object);
    expect(gradeOf(listTexts(content))).toBeLessThanOrEqual(GRADE);
  });

  it.each(TOPICS)('practice items on %s: texts, and explanations', (topic) => {
    const items = listAllItems().filter(({ item }) => item.topic === topic);
    expect(gradeOf(items.map(({ item }) => item.text))).toBeLessThanOrEqual(GRADE);
    const said = items.flatMap(({ key, safe }) => [
      ...key.spans.map(({ rationale }) => rationale),
      ...key.foils.map(({ reason }) => reason),
      ...(safe === null ? [] : [safe]),
    ]);
    expect(gradeOf(said)).toBeLessThanOrEqual(GRADE);
  });

  it.each([
    ['names and hints of the sub-types', SUB_TYPES.map(({ name, hint }) => ({ name, hint }))],
    ['introductions to the skills', INTRODUCTION_SOURCES],
    ['keys of the mixed reviews', REVIEW_SOURCES],
    ['glossary', GLOSSARY],
    ['codebook', CODEBOOK],
    ['about the article', Object.values(provenance)],
  ])('%s', (_, content) => {
    expect(gradeOf(listTexts(content))).toBeLessThanOrEqual(GRADE);
  });

  it('is measured as published: a text of known counts', () => {
    // 2 sentences, 14 words, 16 syllables
    expect(
      gradeOf(['The boat left at **noon**. A [captain](/x) told us that his engine was loud.']),
    ).toBeCloseTo(0.39 * (14 / 2) + 11.8 * (16 / 14) - 15.59, 6);
  });
});

/** Every text of whole sentences in the content. Labels are left out: they would make it look easier than it is. */
function listTexts(content: unknown): string[] {
  if (typeof content === 'string') return /[.?:][”)*]*$/.test(content) ? [content] : [];
  if (typeof content !== 'object' || content === null) return [];
  return Object.entries(content).flatMap(([name, value]) => (NOT_READ.has(name) ? [] : listTexts(value)));
}

function stripMarkdown(text: string): string {
  return text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:[-*>]|\d+\.)\s+/gm, '')
    .replace(/[*_`]/g, '');
}

/** Flesch-Kincaid grade of the texts taken together, markdown stripped. */
function gradeOf(texts: readonly string[]): number {
  const counts = { sentence: 0, word: 0, syllable: 0 };
  for (const text of texts.map(stripMarkdown)) {
    counts.sentence += splitSentences(text, splitParagraphs(text)).length;
    for (const { start, end } of tokenizeWords(text)) {
      const word = text.slice(start, end);
      counts.word += 1;
      counts.syllable += Math.max(1, syllable(word));
    }
  }
  return fleschKincaid(counts);
}
