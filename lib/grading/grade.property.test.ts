import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitParagraphs, splitSentences } from '../spans/sentences';
import type { Span } from '../spans/span';
import { gradeMarks } from './grade';
import { SUB_TYPE_NAMES } from './sub-types';
import { LAYERS } from './types';
import type { AnswerKey, Foil, Grade, KeySpan, Layer, Mark, TextUnits } from './types';

const text = fc
  .array(fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((lines) =>
    lines.map((line) => line.map((words) => `A${' word'.repeat(words)}.`).join(' ')).join('\n'),
  );
const layers = fc.constantFrom(...LAYERS);
const subTypesOf = (layer: Layer) =>
  SUB_TYPE_NAMES.filter((name) => name.layer === layer).map(({ id }) => id);

const spanIn = (length: number) =>
  fc
    .tuple(fc.nat(length - 1), fc.integer({ min: 1, max: 30 }))
    .map(([start, size]): Span => ({ start, end: Math.min(length, start + size) }));

const keySpanIn = (length: number) =>
  fc
    .tuple(spanIn(length), fc.nat(8), fc.nat(8), layers, fc.boolean(), fc.nat(4))
    .map(([core, left, right, layer, required, kind]) => ({
      layer,
      core,
      outer: { start: Math.max(0, core.start - left), end: Math.min(length, core.end + right) },
      subType: subTypesOf(layer)[kind] ?? 'maybe',
      alternatives: [],
      status: required ? ('required' as const) : ('accepted' as const),
      rationale: 'A reason.',
    }));

const foilIn = (length: number) =>
  fc.tuple(spanIn(length), layers).map(([span, layer]) => ({ ...span, layer, reason: 'Safe.' }));

const markIn = (length: number) =>
  fc.tuple(spanIn(length), layers, fc.option(fc.nat(4))).map(([span, layer, kind]) => ({
    ...span,
    layer,
    subType: kind === null ? null : (subTypesOf(layer)[kind] ?? null),
  }));

type Case = { readonly units: TextUnits; readonly key: AnswerKey; readonly marks: readonly Mark[] };

const cases: fc.Arbitrary<Case> = text.chain((body) => {
  const paragraphs = splitParagraphs(body);
  const units = { text: body, paragraphs, sentences: splitSentences(body, paragraphs) };
  const parts = fc.tuple(
    fc.array(keySpanIn(body.length), { maxLength: 7 }),
    fc.array(foilIn(body.length), { maxLength: 3 }),
    fc.array(markIn(body.length), { maxLength: 9 }),
  );
  return parts.map(([spans, foils, marks]) => ({
    units,
    key: {
      articleId: 'x',
      version: 'v',
      spans: spans.map((span, index): KeySpan => ({ ...span, id: `k${index}` })),
      foils: foils.map((foil, index): Foil => ({ ...foil, id: `f${index}` })),
    },
    marks: marks.map((mark, index): Mark => ({ ...mark, id: `m${index}` })),
  }));
});

const gradeCase = ({ marks, key, units }: Case): Grade => gradeMarks(marks, key, units);
const markAll = (spans: readonly Span[]): Mark[] =>
  LAYERS.flatMap((layer) =>
    spans.map(({ start, end }, index) => ({ id: `${layer}${index}`, layer, start, end, subType: null })),
  );
const markKey = (key: AnswerKey, extent: 'core' | 'outer'): Mark[] =>
  key.spans.map((span) => ({ id: span.id, layer: span.layer, ...span[extent], subType: span.subType }));

describe('every grade', () => {
  it('keeps points within 0..100 and shares within 0..1', () => {
    fc.assert(
      fc.property(cases, (one) => {
        for (const { points, precision, recall, f, blindF } of Object.values(gradeCase(one).layers)) {
          expect(points >= 0 && points <= 100).toBe(true);
          for (const share of [precision, recall, f, blindF]) expect(share >= 0 && share <= 1).toBe(true);
        }
      }),
    );
  });

  it('gives each mark and each key span exactly one verdict, with an explanation, and counts them all', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { marks, spans, layers: graded } = gradeCase(one);
        expect(marks.map(({ markId }) => markId).sort()).toEqual(one.marks.map(({ id }) => id).sort());
        expect(spans.map(({ spanId }) => spanId).sort()).toEqual(one.key.spans.map(({ id }) => id).sort());
        for (const { explanation } of [...marks, ...spans]) expect(explanation).toMatch(/^[A-Z].*[.?]$/su);
        for (const { required, found, inPart, missed, marks: made, outside } of Object.values(graded)) {
          expect(found + inPart + missed).toBe(required);
          expect(outside).toBeLessThanOrEqual(made);
        }
      }),
    );
  });

  it('has a verdict that fits its offsets: found marks overlap the key, foil marks overlap their foil', () => {
    fc.assert(
      fc.property(cases, (one) => {
        for (const { start, end, layer, verdict, spanId, foilId } of gradeCase(one).marks) {
          const span = one.key.spans.find(({ id }) => id === spanId);
          const foil = one.key.foils.find(({ id }) => id === foilId);
          expect(foil !== undefined).toBe(verdict === 'foil');
          expect(span === undefined).toBe(verdict === 'foil' || verdict === 'outside');
          if (span) {
            expect(span.layer === layer).toBe(verdict !== 'other-layer');
            expect(start < span.outer.end && span.outer.start < end).toBe(true);
          }
          if (foil) expect(foil.layer === layer && start < foil.end && foil.start < end).toBe(true);
        }
      }),
    );
  });
});

describe('blind strategies and the key itself', () => {
  it('marking everything, every paragraph or every sentence earns 0 wherever there is anything to find', () => {
    fc.assert(
      fc.property(cases, ({ units, key }) => {
        for (const blind of [[{ start: 0, end: units.text.length }], units.paragraphs, units.sentences]) {
          const { hedge, claim } = gradeMarks(markAll(blind), key, units).layers;
          expect([hedge.points, claim.points]).toEqual([0, 0]);
        }
      }),
    );
  });

  it.each(['core', 'outer'] as const)(
    'marking every %s of the key earns 100 and finds all with the right kinds',
    (extent) => {
      fc.assert(
        fc.property(cases, ({ units, key }) => {
          const { layers: graded, marks } = gradeMarks(markKey(key, extent), key, units);
          for (const { points, blindF, required, found, outside } of Object.values(graded)) {
            fc.pre(blindF < 1 - 1e-9);
            expect(points).toBeCloseTo(100, 9);
            expect([found, outside]).toEqual([required, 0]);
          }
          expect(marks.every(({ verdict }) => verdict === 'found' || verdict === 'other-sub-type')).toBe(
            true,
          );
        }),
      );
    },
  );
});

describe('changing the marks', () => {
  it('adding a correct mark never lowers recall or the number found', () => {
    fc.assert(
      fc.property(cases, fc.nat(6), (one, pick) => {
        const span = one.key.spans[pick % Math.max(1, one.key.spans.length)];
        fc.pre(span !== undefined && span.status === 'required');
        const added: Mark = { id: 'added', layer: span.layer, ...span.core, subType: null };
        const [before, after] = [gradeCase(one), gradeCase({ ...one, marks: [...one.marks, added] })];
        for (const layer of LAYERS) {
          expect(after.layers[layer].found).toBeGreaterThanOrEqual(before.layers[layer].found);
          if (before.layers[layer].marks > 0) {
            expect(after.layers[layer].recall).toBeGreaterThanOrEqual(before.layers[layer].recall);
          }
        }
      }),
    );
  });

  it('the order of marks, key spans and foils never matters', () => {
    const shuffled = cases.chain((one) =>
      fc
        .tuple(
          fc.shuffledSubarray([...one.marks], { minLength: one.marks.length }),
          fc.shuffledSubarray([...one.key.spans], { minLength: one.key.spans.length }),
          fc.shuffledSubarray([...one.key.foils], { minLength: one.key.foils.length }),
        )
        .map(([marks, spans, foils]) => [one, { ...one, marks, key: { ...one.key, spans, foils } }] as const),
    );
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(gradeCase(other)).toEqual(gradeCase(one));
      }),
    );
  });

  it('duplicates change nothing', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const again = one.marks.map((mark) => ({ ...mark, id: `z${mark.id}` }));
        const [before, after] = [gradeCase(one), gradeCase({ ...one, marks: [...one.marks, ...again] })];
        expect(after.layers).toEqual(before.layers);
        expect(after.spans).toEqual(before.spans);
        expect(after.marks.filter(({ markId }) => !markId.startsWith('z'))).toEqual(before.marks);
      }),
    );
  });

  it('cutting a mark in two touching halves keeps recall and what is found', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const halves = one.marks.flatMap((mark) => {
          const middle = Math.floor((mark.start + mark.end) / 2);
          if (middle === mark.start) return [mark];
          return [
            { ...mark, end: middle },
            { ...mark, id: `${mark.id}b`, start: middle },
          ];
        });
        const [before, after] = [gradeCase(one), gradeCase({ ...one, marks: halves })];
        for (const layer of LAYERS) {
          expect(after.layers[layer].recall).toBeCloseTo(before.layers[layer].recall, 12);
          expect(after.layers[layer].found).toBe(before.layers[layer].found);
        }
      }),
    );
  });
});
