import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getAnswerKey } from '@/lib/content/answer-keys';
import { ARTICLE } from '@/lib/content/catalog';
import { LAYERS } from '@/lib/grading/types';
import { overlaps } from '@/lib/spans/merge';
import { resolveQuote } from '@/lib/spans/quote';
import { tokenizeWords } from '@/lib/spans/tokens';
import { cutHeatText } from './heat-text';
import { divideText } from './place-extents';

const TEXT = 'Some experts claim that the old bridge may fall. Others disagree, it seems.';
const WORDS = tokenizeWords(TEXT);
const at = (quote: string) => resolveQuote(TEXT, quote);
const range = { start: 0, end: TEXT.length };
const entry = (id: string, core: string, outer: string) => ({
  id,
  span: { core: at(core), outer: at(outer) },
});
const countsOf = (marked: Readonly<Record<string, number>>) =>
  WORDS.map(({ start, end }) => marked[TEXT.slice(start, end)] ?? 0);
const show = (runs: ReturnType<typeof cutHeatText>) =>
  runs.map(({ place, pieces }) => [
    place,
    pieces.map(({ text, step, part }) => `${part ?? ''}${step}:${text}`).join('|'),
  ]);

describe('the shaded text', () => {
  it('keeps every character, in order', () => {
    const places = [entry('a', 'experts', 'Some experts claim'), { id: 'c', cluster: at('old bridge') }];
    const runs = cutHeatText(TEXT, range, WORDS, countsOf({ experts: 3, bridge: 10 }), 10, places);
    expect(runs.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join('')).toBe(TEXT);
  });

  it('says of each stretch how warm it is and whether it lies in a core, an outer or a cluster', () => {
    const places = [entry('a', 'experts', 'Some experts claim'), { id: 'c', cluster: at('bridge') }];
    const counts = countsOf({ Some: 1, experts: 5, claim: 5, bridge: 10 });
    expect(
      show(
        cutHeatText(TEXT, at('Some experts claim that the old bridge may fall.'), WORDS, counts, 10, places),
      ),
    ).toEqual([
      ['a', 'outer1:Some |core3:experts|outer3: claim'],
      [null, '0: that the old '],
      ['c', 'cluster5:bridge'],
      [null, '0: may fall.'],
    ]);
  });

  it('is as warm between two words as the cooler of them, and cold next to a cold one', () => {
    const counts = countsOf({ old: 2, bridge: 9 });
    const [run] = cutHeatText(TEXT, at('the old bridge may'), WORDS, counts, 10, []);
    expect(run?.pieces.map(({ step, text }) => [step, text])).toEqual([
      [0, 'the '],
      [2, 'old '],
      [5, 'bridge'],
      [0, ' may'],
    ]);
  });

  it('has no shade without students', () => {
    const runs = cutHeatText(TEXT, range, WORDS, countsOf({}), 0, []);
    expect(show(runs)).toEqual([[null, `0:${TEXT}`]]);
  });

  it('gives every place of the real key exactly one run', () => {
    for (const layer of LAYERS) {
      const places = getAnswerKey(ARTICLE.id)
        .spans.filter((span) => span.layer === layer)
        .map((span) => ({ id: span.id, span }));
      const words = tokenizeWords(ARTICLE.text);
      const runs = ARTICLE.paragraphs.flatMap((p) => cutHeatText(ARTICLE.text, p, words, [], 0, places));
      const named = runs.flatMap(({ place }) => place ?? []);
      expect(named.sort()).toEqual(places.map(({ id }) => id).sort());
    }
  });
});

describe('which words answer for a place', () => {
  const quotes = (...places: [core: string, outer: string][]) =>
    divideText(
      TEXT,
      places.map(([core, outer]) => ({ core: at(core), outer: at(outer) })),
    ).map(({ start, end }) => TEXT.slice(start, end));

  it.each([
    ['the outer where nothing else is', [['experts', 'Some experts claim']], ['Some experts claim']],
    [
      'of two outers that overlap, the shorter goes first',
      [
        ['experts', 'Some experts claim that the old bridge'],
        ['bridge', 'the old bridge may'],
      ],
      ['Some experts claim that', 'the old bridge may'],
    ],
    [
      'what lies beyond another core answers for nobody',
      [
        ['claim', 'claim'],
        ['bridge', 'Some experts claim that the old bridge'],
      ],
      ['claim', 'that the old bridge'],
    ],
  ] as [string, [string, string][], string[]][])('%s', (_, places, expected) => {
    expect(quotes(...places)).toEqual(expected);
  });

  it('hold the core, lie in the outer, and never overlap', () => {
    const places = fc
      .uniqueArray(fc.nat(WORDS.length - 1), { minLength: 1, maxLength: 6 })
      .chain((cores) =>
        fc.tuple(
          ...cores.map((core) => fc.tuple(fc.constant(core), fc.nat(core), fc.nat(WORDS.length - 1 - core))),
        ),
      )
      .map((list) =>
        list.flatMap(([core, before, after]) => {
          const [from, word, to] = [WORDS[core - before], WORDS[core], WORDS[core + after]];
          return from && word && to ? [{ core: word, outer: { start: from.start, end: to.end } }] : [];
        }),
      );
    fc.assert(
      fc.property(places, (list) => {
        const extents = divideText(TEXT, list);
        for (const [index, extent] of extents.entries()) {
          const place = list[index];
          expect(place && extent.start >= place.outer.start && extent.start <= place.core.start).toBe(true);
          expect(place && extent.end <= place.outer.end && extent.end >= place.core.end).toBe(true);
          expect(extents.some((other, at) => at !== index && overlaps(other, extent))).toBe(false);
        }
      }),
    );
  });
});
