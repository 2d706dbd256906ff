import { describe, expect, it, vi } from 'vitest';
import type { AnswerKey, Layer } from '../grading/types';
import { overlaps } from '../spans/merge';
import type { Span } from '../spans/span';
import { tokenizeWords } from '../spans/tokens';

// Outside a server bundle the real module throws on import, which is its whole job.
vi.mock('server-only', () => ({}));
const { findAnswerKey, getAnswerKey, listAnswerKeys } = await import('./answer-keys');
const { ARTICLE } = await import('./catalog');

const key = getAnswerKey('seoul');
const spoken = [
  ...key.spans.map(({ id, rationale }) => ({ id, words: rationale })),
  ...key.foils.map(({ id, reason }) => ({ id, words: reason })),
];

const textOf = (span: Span) => ARTICLE.text.slice(span.start, span.end);
const spansOf = (source: AnswerKey, layer: Layer) => source.spans.filter((span) => span.layer === layer);

describe('finding a key', () => {
  it('finds the key by its article, and none for an article that is not there', () => {
    expect(findAnswerKey('seoul')).toBe(key);
    expect(findAnswerKey('elsewhere')).toBeNull();
    expect(() => getAnswerKey('elsewhere')).toThrow('elsewhere');
    expect(listAnswerKeys()[0]).toBe(key);
    expect(listAnswerKeys()).toHaveLength(9);
  });
});

describe('what the key holds', () => {
  it('has the counts that were agreed on', () => {
    const count = (layer: Layer, status: string) =>
      spansOf(key, layer).filter((span) => span.status === status).length;
    expect({
      hedges: [count('hedge', 'required'), count('hedge', 'accepted')],
      claims: [count('claim', 'required'), count('claim', 'accepted')],
      foils: key.foils.length,
    }).toEqual({ hedges: [29, 28], claims: [12, 12], foils: 51 });
  });

  it('reaches every paragraph on both layers, with spans and with foils', () => {
    for (const paragraph of ARTICLE.paragraphs) {
      for (const layer of ['hedge', 'claim'] as const) {
        expect(spansOf(key, layer).some(({ outer }) => overlaps(outer, paragraph))).toBe(true);
        expect(key.foils.some((foil) => foil.layer === layer && overlaps(foil, paragraph))).toBe(true);
      }
    }
  });

  it('has every sub-type that the article has', () => {
    const used = (layer: Layer, status: string) =>
      [
        ...new Set(spansOf(key, layer).flatMap((span) => (span.status === status ? span.subType : []))),
      ].sort();
    expect(used('hedge', 'required')).toEqual([
      'caveat',
      'faceless-source',
      'hidden-speaker',
      'maybe',
      'soft-verb',
      'vague-detail',
    ]);
    // Motive stands behind a required claim only as an alternative: there a source says it, not the article.
    expect(used('claim', 'required')).toEqual(['faceless-group', 'hearsay', 'no-source', 'one-unnamed']);
    expect(used('claim', 'accepted')).toContain('motive');
  });

  it('gives every span and foil an id of its own', () => {
    const ids = spoken.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has a version of sixteen hex digits', () => {
    expect(key.version).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe.each(key.spans.map((span) => [span.id, span] as const))('%s', (_id, span) => {
  it('has its core inside its outer, and both end where words end', () => {
    expect(span.core.start).toBeGreaterThanOrEqual(span.outer.start);
    expect(span.core.end).toBeLessThanOrEqual(span.outer.end);
    for (const edge of [span.core, span.outer]) expect(endsAtWords(edge)).toBe(true);
  });

  it('lies in one sentence', () => {
    expect(ARTICLE.sentences.filter((sentence) => overlaps(sentence, span.outer))).toHaveLength(1);
  });
});

describe.each(key.foils.map((foil) => [foil.id, foil] as const))('%s', (_id, foil) => {
  it('overlaps no key span of its layer and ends where words end', () => {
    expect(
      spansOf(key, foil.layer)
        .filter((span) => overlaps(span.outer, foil))
        .map(({ id }) => id),
    ).toEqual([]);
    expect(endsAtWords(foil)).toBe(true);
  });
});

describe.each(['hedge', 'claim'] as const)('the %s layer', (layer) => {
  const required = spansOf(key, layer).filter(({ status }) => status === 'required');

  it('has no two cores that overlap', () => {
    for (const a of spansOf(key, layer)) {
      const others = spansOf(key, layer).filter((b) => b !== a && overlaps(a.core, b.core));
      expect(others.map(({ id }) => id)).toEqual([]);
    }
  });

  it('has no two required outers that overlap', () => {
    for (const a of required) {
      expect(required.filter((b) => b !== a && overlaps(a.outer, b.outer)).map(({ id }) => id)).toEqual([]);
    }
  });

  it('outweighs an accepted claim inside a required one, so that a mark over both stands for the required one', () => {
    if (layer === 'hedge') return;
    for (const a of required) {
      const inside = spansOf(key, layer).filter((b) => b !== a && overlaps(a.outer, b.core));
      for (const b of inside) expect(textOf(b.core).length).toBeLessThan(textOf(a.core).length);
    }
  });

  it('has no two foils that overlap', () => {
    const foils = key.foils.filter((foil) => foil.layer === layer);
    for (const a of foils) expect(foils.filter((b) => b !== a && overlaps(a, b))).toEqual([]);
  });
});

describe.each(spoken.map((entry) => [entry.id, entry] as const))(
  'what %s says to the student',
  (_id, { words }) => {
    it('is one or two sentences and at most forty words', () => {
      expect(words.split(/\s+/u).length).toBeLessThanOrEqual(40);
      expect(words.match(/[.?](?=[”\s]|$)/gu)?.length ?? 0).toBeLessThanOrEqual(2);
    });

    it('uses curly quotes only, and no exclamation mark', () => {
      expect(words).not.toMatch(/["'!]/u);
    });

    it('calls nothing a lie and nobody dishonest', () => {
      expect(words).not.toMatch(
        /\b(lie[sd]?|lying|fake|dishonest|propaganda|misinformation|biased?|manipulat\w*|mislead\w*|trick\w*)\b/iu,
      );
    });
  },
);

it('quotes words of its own text in every rationale', () => {
  const without = key.spans.filter(({ outer, rationale }) => {
    const own = new Set(listWords(textOf(outer)));
    const quotes = [...rationale.matchAll(/“([^”]+)”/gu)].map((match) => listWords(match[1] ?? ''));
    return !quotes.some((quote) => quote.every((word) => own.has(word)));
  });
  expect(without.map(({ id }) => id)).toEqual([]);
});

it('says nothing twice', () => {
  expect(new Set(spoken.map(({ words }) => words)).size).toBe(spoken.length);
});

function endsAtWords(span: Span): boolean {
  const words = tokenizeWords(ARTICLE.text);
  return words.some(({ start }) => start === span.start) && words.some(({ end }) => end === span.end);
}

function listWords(text: string): string[] {
  return tokenizeWords(text).map((word) => text.slice(word.start, word.end).toLowerCase());
}
