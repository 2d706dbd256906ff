import { describe, expect, it } from 'vitest';
import { gradeMarks } from './grade';
import { KEY, markOn, TEXT, UNITS } from './test-sample';
import type { Foil, Mark } from './types';

const grade = (...marks: Mark[]) => gradeMarks(marks, KEY, UNITS);
const only = (mark: Mark, ...others: Mark[]) =>
  grade(mark, ...others).marks.find(({ markId }) => markId === mark.id);
const spanOf = (id: string, ...marks: Mark[]) => grade(...marks).spans.find(({ spanId }) => spanId === id);
const everything = (layer: 'hedge' | 'claim'): Mark => ({
  id: 'all',
  layer,
  start: 0,
  end: TEXT.length,
  subType: null,
});

describe('the verdict on a mark', () => {
  it.each([
    ['the core', markOn('hedge', 'could'), 'found', 'maybe'],
    ['the outer', markOn('hedge', 'could close'), 'found', 'maybe'],
    ['part of the core', markOn('hedge', 'shop owners'), 'in-part', 'owners'],
    ['the outer without the core', markOn('hedge', 'close'), 'close', 'maybe'],
    ['less than half in the outer', markOn('hedge', 'close early. The mayor'), 'outside', null],
    ['a foil', markOn('hedge', 'must decide'), 'foil', null],
    ['half of a foil', markOn('hedge', 'decide'), 'foil', null],
    ['much more than a foil', markOn('hedge', 'nice old house, and everyone must decide'), 'foil', null],
    ['a claim marked as a hedge', markOn('hedge', 'Sales fell'), 'other-layer', 'sales'],
    ['a hedge marked as a claim', markOn('claim', 'could'), 'other-layer', 'maybe'],
    ['only the fringe of the other layer', markOn('claim', 'close'), 'outside', null],
    ['nothing in the key', markOn('claim', 'nice old house'), 'outside', null],
    ['an accepted span', markOn('hedge', 'last week'), 'found', 'week'],
  ])('%s', (_, mark, verdict, spanId) => {
    expect(only(mark)).toMatchObject({ verdict, spanId });
  });

  it('is found for each of several marks that together cover a core', () => {
    const [first, second] = [markOn('hedge', 'Some shop'), markOn('hedge', 'owners claim')];
    // The space between them is not covered, so together they are still in part.
    expect(only(first, second)?.verdict).toBe('in-part');
    const overlapping = markOn('hedge', 'shop owners claim');
    expect(only(first, overlapping)?.verdict).toBe('found');
    expect(only(overlapping, first)?.verdict).toBe('found');
  });

  it('is found for a mark in the outer of a place that another mark covers', () => {
    const beside = only(markOn('hedge', 'close'), markOn('hedge', 'could'));
    expect(beside).toMatchObject({ verdict: 'found', spanId: 'maybe' });
    expect(beside?.explanation).toMatch(/^These words belong to a place that you also marked\./);
  });

  it('says when a found mark reaches far beyond the key', () => {
    expect(only(everything('claim'))).toMatchObject({ verdict: 'found', wide: true });
    expect(only(markOn('hedge', 'hall could close'))).toMatchObject({ verdict: 'found', wide: false });
  });

  it('says so too when a mark lies mostly in the key, but takes in a whole foil outside it', () => {
    const mark = markOn('claim', 'Some shop owners claim that thieves broke in last week');
    const verdicts = (foils: readonly Foil[]) =>
      gradeMarks([mark], { ...KEY, foils }, UNITS).marks.map(({ verdict, wide }) => [verdict, wide]);
    const { start, end } = markOn('claim', 'Some shop owners claim');
    const foil = { id: 'owners', layer: 'claim', start, end, reason: 'Safe.' } as const;
    expect(verdicts([])).toEqual([['found', false]]);
    expect(verdicts([foil])).toEqual([['found', true]]);
    expect(verdicts([{ ...foil, start: start - 1 }])).toEqual([['found', false]]);
    expect(verdicts([{ ...foil, layer: 'hedge' }])).toEqual([['found', false]]);
  });

  it.each([
    [null, 'found', 'none'],
    ['faceless-source', 'found', 'right'],
    ['soft-verb', 'found', 'accepted'],
    ['caveat', 'other-sub-type', 'other'],
  ] as const)('with the sub-type %s is %s', (subType, verdict, compared) => {
    const mark = markOn('hedge', 'Some shop owners claim', subType);
    expect(only(mark)).toMatchObject({ verdict, subType: compared });
    expect(spanOf('owners', mark)).toMatchObject({ verdict: 'found', subType: compared });
  });

  it('takes the foil when a foil and the other layer share as much of the mark', () => {
    const core = { start: 0, end: 10 };
    const claim = {
      id: 'c',
      layer: 'claim',
      core,
      outer: core,
      subType: 'motive',
      alternatives: [],
      status: 'required',
      rationale: '',
    } as const;
    const foils = [{ id: 'f', layer: 'hedge', start: 0, end: 10, reason: '' }] as const;
    const key = { articleId: '', version: '', spans: [claim], foils };
    const verdictOf = (end: number) =>
      gradeMarks([{ id: 'm', layer: 'hedge', start: 0, end, subType: null }], key, UNITS).marks[0]?.verdict;
    expect(verdictOf(10)).toBe('foil');
    const smaller = { ...key, foils: [{ ...foils[0], end: 6 }] };
    expect(
      gradeMarks([{ id: 'm', layer: 'hedge', start: 0, end: 10, subType: null }], smaller, UNITS).marks[0]
        ?.verdict,
    ).toBe('other-layer');
  });
});

describe('the verdict on a key span', () => {
  it('is found for both of two spans under one long mark', () => {
    const long = markOn('hedge', 'Some shop owners claim that thieves broke in last week');
    const { spans } = grade(long);
    expect(spans.filter(({ verdict }) => verdict === 'found').map(({ spanId }) => spanId)).toEqual([
      'owners',
      'week',
    ]);
    expect(spans.filter(({ verdict }) => verdict === 'found').map(({ markId }) => markId)).toEqual([
      long.id,
      long.id,
    ]);
  });

  it('is in part with the share of the core that is covered', () => {
    expect(spanOf('sales', markOn('claim', 'Sales fell'))).toMatchObject({
      verdict: 'in-part',
      coverage: 10 / 18,
    });
  });

  it('is missed without a mark, also when the other layer is marked there', () => {
    expect(spanOf('sales', markOn('hedge', 'Sales fell by half'))).toMatchObject({
      verdict: 'missed',
      coverage: 0,
      markId: null,
    });
  });
});

describe('the counts of a layer', () => {
  it('count required and accepted spans apart, and marks outside the key', () => {
    const { hedge, claim } = grade(
      markOn('hedge', 'could', 'maybe'),
      markOn('hedge', 'last week', 'caveat'),
      markOn('hedge', 'owners'),
      markOn('hedge', 'must decide'),
      markOn('hedge', 'nice old'),
    ).layers;
    expect(hedge).toMatchObject({
      required: 2,
      found: 1,
      inPart: 1,
      missed: 0,
      acceptedFound: 1,
      marks: 5,
      outside: 2,
    });
    expect(hedge.subTypes).toEqual({ found: 2, named: 2, right: 1 });
    expect(claim).toMatchObject({
      required: 2,
      found: 0,
      inPart: 0,
      missed: 2,
      marks: 0,
      outside: 0,
      points: 0,
    });
  });

  it('count a sentence as target, safe or neither, and as flagged by any mark of the layer', () => {
    const { hedge, claim } = grade(
      markOn('hedge', 'could'),
      markOn('hedge', 'nice'),
      markOn('hedge', 'old'),
    ).layers;
    expect(hedge.discernment).toEqual({ targets: 2, safe: 4, hits: 1, falseAlarms: 1 });
    expect(claim.discernment).toEqual({ targets: 2, safe: 4, hits: 0, falseAlarms: 0 });
    const accepted = { ...KEY, spans: KEY.spans.filter(({ id }) => id === 'week') };
    expect(gradeMarks([], accepted, UNITS).layers.hedge.discernment).toMatchObject({ targets: 0, safe: 5 });
  });
});

describe('duplicates', () => {
  it('share a verdict and count once', () => {
    const result = grade(markOn('hedge', 'could', null, 'a'), markOn('hedge', 'could', 'maybe', 'b'));
    expect(result.layers.hedge).toMatchObject({
      marks: 1,
      found: 1,
      subTypes: { found: 1, named: 1, right: 1 },
    });
    expect(result.marks.map(({ markId, verdict, subType }) => [markId, verdict, subType])).toEqual([
      ['a', 'found', 'right'],
      ['b', 'found', 'right'],
    ]);
  });

  it('that name different sub-types name none', () => {
    const result = grade(markOn('hedge', 'could', 'caveat', 'a'), markOn('hedge', 'could', 'maybe', 'b'));
    expect(result.layers.hedge.subTypes).toEqual({ found: 1, named: 0, right: 0 });
  });

  it('on different layers stay apart', () => {
    const result = grade(markOn('hedge', 'could', null, 'a'), markOn('claim', 'could', null, 'b'));
    expect(result.marks.map(({ verdict }) => verdict)).toEqual(['found', 'other-layer']);
  });
});

it('a mark outside the text is refused', () => {
  expect(() => grade({ ...everything('hedge'), end: TEXT.length + 1 })).toThrow(RangeError);
});
