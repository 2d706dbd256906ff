import { describe, expect, it } from 'vitest';
import { splitParagraphs, splitSentences } from '../spans/sentences';
import type { KeySection, KeySource } from './answer-key-schema';
import { resolveKey, versionOf } from './resolve-key';
import type { Article } from './types';

const text = 'Critics say it leaks. It may leak.\nIt may hold.';
const paragraphs = splitParagraphs(text);
const article: Article = {
  id: 'pipe',
  label: 'A pipe',
  origin: 'Invented for a test.',
  text,
  paragraphs,
  sentences: splitSentences(text, paragraphs),
};

const entry: KeySection['hedges'][number] = {
  id: 'p1-h-may',
  outer: 'It may leak',
  core: 'may',
  subType: 'maybe',
  status: 'required',
  rationale: '“may” leaves open whether the pipe leaks at all.',
};
const foil: KeySection['claimFoils'][number] = {
  id: 'p2-cf-may',
  quote: 'It may hold',
  reason: 'The main verb is softened by “may”, so it is hedged.',
};

function sourceWith(hedges: KeySection['hedges'], claimFoils: KeySection['claimFoils'] = []): KeySource {
  const empty = { hedges: [], claims: [], hedgeFoils: [], claimFoils: [] };
  return {
    articleId: 'pipe',
    sections: [
      { ...empty, paragraph: 1, hedges },
      { ...empty, paragraph: 2, claimFoils },
    ],
  };
}

describe('quotes become offsets into the whole article', () => {
  it('looks for a quote in its paragraph only', () => {
    const key = resolveKey(article, sourceWith([entry], [foil]));
    expect(key.spans[0]).toMatchObject({
      layer: 'hedge',
      core: { start: 25, end: 28 },
      outer: { start: 22, end: 33 },
    });
    expect(key.foils[0]).toMatchObject({ layer: 'claim', start: 35, end: 46 });
  });

  it('takes the outer as core when no core is written', () => {
    const { core, ...whole } = entry;
    expect(core).toBe('may');
    expect(resolveKey(article, sourceWith([whole])).spans[0]?.core).toEqual({ start: 22, end: 33 });
  });

  it('uses a longer quote around one that stands twice', () => {
    const twice = { ...entry, outer: 'leak', core: undefined };
    expect(() => resolveKey(article, sourceWith([twice]))).toThrow('more than once');
    const key = resolveKey(article, sourceWith([{ ...twice, within: 'may leak' }]));
    expect(key.spans[0]?.outer).toEqual({ start: 29, end: 33 });
  });
});

describe('a key that does not fit is refused', () => {
  it.each([
    ['an absent quote', { ...entry, outer: 'It may burst' }, 'not found'],
    ['a core outside its outer', { ...entry, core: 'Critics' }, 'not found'],
    [
      'an alternative that repeats the sub-type',
      { ...entry, alternatives: ['maybe' as const] },
      'Alternatives',
    ],
    [
      'an exclamation mark',
      { ...entry, rationale: '“may” leaves it open whether the pipe leaks!' },
      'exclamation',
    ],
  ])('%s', (_title, broken, message) => {
    expect(() => resolveKey(article, sourceWith([broken]))).toThrow(message);
  });

  it('a paragraph that is not there, or a key for another article', () => {
    const source = sourceWith([entry]);
    const far = { ...source, sections: source.sections.map((section) => ({ ...section, paragraph: 9 })) };
    expect(() => resolveKey(article, far)).toThrow('paragraph 9');
    expect(() => resolveKey({ ...article, id: 'other' }, source)).toThrow('other');
  });

  it('a sub-type of the other layer', () => {
    const wrong = { ...entry, subType: 'hearsay' } as unknown as typeof entry;
    expect(() => resolveKey(article, sourceWith([wrong]))).toThrow('subType');
  });
});

describe('the version', () => {
  const version = (hedges: KeySection['hedges']) => resolveKey(article, sourceWith(hedges)).version;

  it('stays the same while the content does, whatever the order of its fields', () => {
    const { rationale, ...rest } = entry;
    expect(version([{ rationale, ...rest }])).toBe(version([entry]));
    const { version: known, ...content } = resolveKey(article, sourceWith([entry]));
    expect(versionOf(content)).toBe(known);
  });

  it.each([
    ['a rationale', { ...entry, rationale: '“may” leaves it open whether the pipe leaks at all.' }],
    ['a core', { ...entry, core: 'It may' }],
    ['a status', { ...entry, status: 'accepted' as const }],
    ['an alternative', { ...entry, alternatives: ['caveat' as const] }],
  ])('changes with %s', (_title, changed) => {
    expect(version([changed])).not.toBe(version([entry]));
  });
});
