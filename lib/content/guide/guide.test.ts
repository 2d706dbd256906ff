import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SUB_TYPE_NAMES } from '../../grading/sub-types';
import { getAnswerKey, listAnswerKeys } from '../answer-keys';
import { ARTICLE } from '../catalog';
import { listLessons } from '../lessons/lessons';
import { CODEBOOK, listCodebookAnchors } from './codebook';
import { GLOSSARY } from './glossary';
import { listKeyParagraphs } from './key-sheet';
import { MISREADINGS } from './misreadings';
import { PLANS } from './plans';

const FOLDER = 'lib/content/guide';
const SOURCES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => ({ name, source: readFileSync(join(FOLDER, name), 'utf8') }));
const CODE = ['schema.ts', 'types.ts', 'print-lines.ts', 'key-sheet.ts', 'lesson-times.ts'];
const WORDS = SOURCES.filter(({ name }) => !CODE.includes(name));
const ANCHORS = listCodebookAnchors();
const TERMS = GLOSSARY.map(({ id }) => id);

describe('the glossary and the codebook', () => {
  it.each(SUB_TYPE_NAMES)(
    'have $id under its plain name, on its layer, in the order of the numbers',
    (subType) => {
      const word = GLOSSARY.find(({ id }) => id === subType.id);
      expect(word).toMatchObject({ term: subType.name, group: subType.layer });
      expect(word?.example?.marks.some(({ layer }) => layer === subType.layer)).toBe(true);
      expect(word?.notThis).not.toBeNull();
      const section = CODEBOOK.find(({ id }) => id === (subType.layer === 'hedge' ? 'layer-1' : 'layer-2'));
      expect(section?.kinds[subType.number - 1]).toMatchObject({ id: subType.id, name: subType.name });
    },
  );

  it('have the anchors that other pages lead to', () => {
    const rules = ['layer-1', 'layer-2', 'decide', 'decide-1', 'decide-2', 'decide-3', 'decide-4'];
    expect(ANCHORS).toEqual(expect.arrayContaining([...rules, 'extent', 'safe', 'reliability']));
    const words = ['source', 'attribution', 'quote', 'false-alarm', 'key', 'core', 'outer', 'foil', 'points'];
    const more = ['telling-apart', 'suspicion', 'byline', 'outlet', 'fact', 'opinion', 'verify'];
    expect(TERMS).toEqual(expect.arrayContaining([...words, ...more, 'hedge', 'claim', 'caveat']));
  });

  it('use no words of the article in their examples', () => {
    for (const { example } of GLOSSARY) {
      const quotes = example?.marks.filter(({ quote }) => quote.split(' ').length > 2) ?? [];
      for (const { quote } of quotes) expect(ARTICLE.text.toLowerCase()).not.toContain(quote.toLowerCase());
    }
  });
});

/** Every link in authors' words, wherever they stand. */
function listLinks(source: string): string[] {
  return [...source.matchAll(/\]\((\/(?:glossary|codebook))#([a-z0-9-]+)\)/g)].map(
    ([, path, id]) => `${path}#${id}`,
  );
}

describe('links', () => {
  const known = [...TERMS.map((id) => `/glossary#${id}`), ...ANCHORS.map((id) => `/codebook#${id}`)];

  it('of the guide lead to words and rules that are there', () => {
    for (const { source } of SOURCES) for (const link of listLinks(source)) expect(known).toContain(link);
    for (const { rule } of MISREADINGS) expect(ANCHORS).toContain(rule);
    const inside = SOURCES.filter(({ name }) => name.startsWith('codebook')).flatMap(({ source }) => [
      ...source.matchAll(/\]\(#([a-z0-9-]+)\)/g),
    ]);
    expect(inside.length).toBeGreaterThan(4);
    for (const [, id] of inside) expect(ANCHORS).toContain(id);
  });

  it('of the lessons lead to words and rules that are there', () => {
    const folder = 'lib/content/lessons';
    const lessons = readdirSync(folder).filter((name) => /^lesson-\d\.ts$/.test(name));
    expect(lessons.length).toBeGreaterThan(0);
    for (const name of lessons) {
      for (const link of listLinks(readFileSync(join(folder, name), 'utf8'))) expect(known).toContain(link);
    }
  });

  it('of the key lead to the rule of every kind in it', () => {
    for (const { spans } of listAnswerKeys()) {
      for (const { subType, alternatives } of spans) {
        for (const id of [subType, ...alternatives]) expect(ANCHORS).toContain(id);
      }
    }
  });
});

describe('the words of the guide', () => {
  it.each(WORDS)('in $name hold no exclamation mark', ({ source }) => {
    expect(source).not.toContain('!');
  });

  it.each(SOURCES)('in $name tell nothing of the key', ({ source }) => {
    const { spans, foils } = getAnswerKey(ARTICLE.id);
    const explanations = [...spans.map((span) => span.rationale), ...foils.map((foil) => foil.reason)];
    for (const text of explanations) expect(source).not.toContain(text);
  });

  it('expect over-marking first, and give at least eight misreadings', () => {
    expect(MISREADINGS[0]?.id).toBe('over-marking');
    expect(MISREADINGS.length).toBeGreaterThanOrEqual(8);
  });

  it('plan lessons of exactly 45 minutes', () => {
    const hours = PLANS.flatMap(({ parts }) => parts);
    expect(hours).toHaveLength(5);
    for (const { steps } of hours) expect(steps.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(45);
  });

  it('give a whole lesson the minutes that the course tells', () => {
    const whole = PLANS.flatMap(({ parts }) => parts.flatMap(({ steps }) => steps)).filter(({ title }) =>
      /^Lesson \d(?:$|,)/.test(title),
    );
    expect(whole.length).toBeGreaterThan(3);
    for (const { title, minutes } of whole) {
      const lesson = listLessons().find(({ number }) => title.startsWith(`Lesson ${number}`));
      expect(minutes).toBe(lesson?.minutes);
    }
  });

  it('plan all six lessons and both checks in three hours and their homework', () => {
    const plan = PLANS.find(({ id }) => id === 'plan-135');
    const words = JSON.stringify(plan);
    for (const { number, title } of listLessons()) expect(words).toContain(`**${number} ${title}**`);
    for (const check of ['First check', 'Second check']) expect(words).toContain(`**${check}**`);
  });
});

describe('the teacher’s key', () => {
  const key = getAnswerKey(ARTICLE.id);
  const paragraphs = listKeyParagraphs(ARTICLE, key);

  it('holds every entry and every foil once, numbered in reading order', () => {
    const entries = paragraphs.flatMap((paragraph) => paragraph.entries);
    expect(entries.map(({ id }) => id).sort()).toEqual(key.spans.map(({ id }) => id).sort());
    expect(entries.map(({ number }) => number)).toEqual(entries.map((_, at) => at + 1));
    const foils = paragraphs.flatMap((paragraph) => paragraph.foils);
    expect(foils.map(({ id }) => id).sort()).toEqual(key.foils.map(({ id }) => id).sort());
  });
});
