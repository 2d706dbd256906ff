import { describe, expect, it } from 'vitest';
import { buildFeedbackItems, feedbackEnd } from './feedback-items';
import { gradeMarks } from './grade';
import type { AnswerKey, KeySpan, Layer, Mark } from './types';

const text = 'Some say the pool will close and the slide will go. Fans may come. The mayor spoke. It is wet.';
const at = (quote: string) => {
  const start = text.indexOf(quote);
  return { start, end: start + quote.length };
};
const span = (
  id: string,
  layer: Layer,
  core: string,
  outer: string,
  extra: Partial<KeySpan> = {},
): KeySpan => ({
  id,
  layer,
  core: at(core),
  outer: at(outer),
  subType: layer === 'hedge' ? 'maybe' : 'faceless-group',
  alternatives: [],
  status: 'required',
  rationale: `Why ${id}.`,
  ...extra,
});
const key: AnswerKey = {
  articleId: 'pool',
  version: 'v1',
  spans: [
    span('some', 'hedge', 'Some say', 'Some say', { subType: 'faceless-source' }),
    span('pool', 'claim', 'pool will close', 'Some say the pool will close'),
    span('slide', 'claim', 'slide will go', 'and the slide will go.'),
    span('may', 'hedge', 'may', 'may come'),
    span('wet', 'claim', 'It is wet', 'It is wet.', { status: 'accepted', subType: 'no-source' }),
  ],
  foils: [{ id: 'mayor', layer: 'hedge', ...at('The mayor spoke'), reason: 'A plain verb.' }],
};
const sentences = [
  'Some say the pool will close and the slide will go.',
  'Fans may come.',
  'The mayor spoke.',
  'It is wet.',
];
const units = { text, paragraphs: [{ start: 0, end: text.length }], sentences: sentences.map(at) };

type Draft = { layer: Layer; quote: string; subType?: Mark['subType']; note?: string };
function itemsFor(...drafts: Draft[]) {
  const marks = drafts.map(({ layer, quote, subType = null, note = '' }, index) => ({
    id: `mark${index}`,
    layer,
    subType,
    note,
    ...at(quote),
  }));
  return buildFeedbackItems(gradeMarks(marks, key, units), key, marks);
}
const brief = (items: ReturnType<typeof itemsFor>) =>
  items.map((item) => [item.label, item.verdict, item.keys.map((k) => k.spanId).join('+')]);

describe('buildFeedbackItems', () => {
  it('lists every required span as missed and the accepted one apart when nothing is marked', () => {
    expect(brief(itemsFor())).toEqual([
      ['1', 'missed', 'some'],
      ['2', 'missed', 'pool'],
      ['3', 'missed', 'slide'],
      ['4', 'missed', 'may'],
      ['a', 'also-fair', 'wet'],
    ]);
  });

  it('puts a found span into the note of its mark, with the note and type of the student', () => {
    const items = itemsFor({ layer: 'hedge', quote: 'Some say', subType: 'maybe', note: ' who? ' });
    expect(items[0]).toMatchObject({
      verdict: 'other-sub-type',
      chosen: 'maybe',
      notes: ['who?'],
      mark: at('Some say'),
      keys: [{ spanId: 'some', subType: 'faceless-source', verdict: 'found' }],
    });
    expect(items.filter((item) => item.keys.some((k) => k.spanId === 'some'))).toHaveLength(1);
  });

  it('gathers both halves under one long mark, each with its explanation', () => {
    const items = itemsFor({ layer: 'claim', quote: 'the pool will close and the slide will go' });
    const both = items.find((item) => item.mark);
    expect(both?.keys.map((k) => k.spanId).sort()).toEqual(['pool', 'slide']);
    expect(both?.explanations).toHaveLength(2);
    expect(brief(items).filter(([, verdict]) => verdict === 'missed')).toHaveLength(2);
  });

  it('says close once, not close and missed', () => {
    const items = itemsFor({ layer: 'hedge', quote: 'come' });
    expect(brief(items)).toContainEqual(['4', 'close', 'may']);
    expect(brief(items)).toHaveLength(5);
    expect(items[3]?.keys[0]?.verdict).toBe('missed');
  });

  it('keeps the missed span of the other layer beside a mark on the wrong layer', () => {
    const items = itemsFor({ layer: 'hedge', quote: 'slide will go' });
    expect(brief(items)).toContainEqual(['3', 'missed', 'slide']);
    expect(brief(items)).toContainEqual(['4', 'other-layer', 'slide']);
  });

  it('has a note without a key for safe words and for words outside', () => {
    const items = itemsFor({ layer: 'hedge', quote: 'The mayor spoke' }, { layer: 'hedge', quote: 'Fans' });
    expect(brief(items)).toContainEqual(['6', 'foil', '']);
    expect(brief(items)).toContainEqual(['4', 'outside', '']);
  });

  it('makes one note of the same mark made twice', () => {
    const twice = { layer: 'hedge', quote: 'may' } as const;
    const items = itemsFor({ ...twice, note: 'one' }, { ...twice, note: 'two' });
    expect(items.filter((item) => item.mark)).toHaveLength(1);
    expect(items.find((item) => item.mark)?.notes).toEqual(['one', 'two']);
  });

  it('has each mark and each key span of its layer in one note, in the order of their ends', () => {
    const items = itemsFor(
      { layer: 'claim', quote: 'pool will' },
      { layer: 'claim', quote: 'close and the slide' },
      { layer: 'hedge', quote: 'Fans may come' },
      { layer: 'claim', quote: 'It is wet' },
    );
    const own = items.flatMap((item) => item.keys.filter((k) => k.layer === item.layer).map((k) => k.spanId));
    expect([...own].sort()).toEqual(['may', 'pool', 'slide', 'some', 'wet']);
    expect(items.filter((item) => item.mark)).toHaveLength(4);
    const ends = items.map(feedbackEnd);
    expect(ends).toEqual([...ends].sort((a, b) => a - b));
  });

  it('ends a place found in part where the longer of mark and key ends, and a close one at its mark', () => {
    const items = itemsFor({ layer: 'hedge', quote: 'Some' }, { layer: 'hedge', quote: 'Fans may come' });
    expect(items.map((item) => [item.verdict, text.slice(0, feedbackEnd(item))])).toEqual(
      expect.arrayContaining([
        ['in-part', 'Some say'],
        ['found', text.slice(0, at('Fans may come').end)],
      ]),
    );
    const close = itemsFor({ layer: 'claim', quote: 'Some say the' }).find((item) => item.mark);
    expect(close).toMatchObject({ verdict: 'close', keys: [{ spanId: 'pool' }] });
    expect(close && feedbackEnd(close)).toBe(at('Some say the').end);
  });

  it('shows an entry that counts as found, though the marks do not earn it, as credited', () => {
    const credits = new Map([['may', 'Your teacher counts it.']]);
    const grade = gradeMarks([], key, units, { own: [], credits });
    const items = buildFeedbackItems(grade, key, []);
    expect(items.find(({ id }) => id === 'k-may')).toMatchObject({ verdict: 'credited', mark: null });
    expect(items.find(({ id }) => id === 'k-pool')?.verdict).toBe('missed');
    const part = { id: 'part', layer: 'claim', subType: null, note: '', ...at('pool') } as const;
    const allowed = { own: [], credits: new Map([['pool', 'Your teacher counts it.']]) };
    const partly = buildFeedbackItems(gradeMarks([part], key, units, allowed), key, [part]);
    expect(partly.find(({ id }) => id === 'm-part')?.verdict).toBe('credited');
  });

  it('refuses a grade made by another key', () => {
    const grade = gradeMarks([], key, units);
    expect(() => buildFeedbackItems(grade, { spans: [] }, [])).toThrow('no span');
  });
});
