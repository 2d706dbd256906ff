import { expect, it } from 'vitest';
import type { KeySpan } from '@/lib/grading/types';
import { parseSpanView, selectSpans } from './span-view';

function tally(id: string, found: number, more: Partial<KeySpan> = {}) {
  const place = { start: 0, end: 1 };
  const span: KeySpan = {
    ...{ id, layer: 'hedge', core: place, outer: place, subType: 'maybe', alternatives: [] },
    ...{ status: 'required', rationale: '', ...more },
  };
  return { span, found, inPart: 0, missed: 10 - found };
}
const spans = [
  tally('a', 5),
  tally('b', 0),
  tally('c', 2, { layer: 'claim', subType: 'hearsay' }),
  tally('d', 1),
];
const ids = (view: Parameters<typeof selectSpans>[1]) => selectSpans(spans, view).map(({ span }) => span.id);

it('shows everything as in the text when the address says nothing or nonsense', () => {
  const plain = { layer: 'all', sort: 'text', page: 1 };
  expect(parseSpanView({})).toEqual(plain);
  expect(parseSpanView({ layer: 'x', sort: ['missed'], page: '-3' })).toEqual(plain);
  expect(ids(parseSpanView({}))).toEqual(['a', 'b', 'c', 'd']);
});

it('puts the least found first', () => {
  expect(ids(parseSpanView({ sort: 'missed' }))).toEqual(['b', 'd', 'c', 'a']);
});

it('shows one layer', () => {
  expect(ids(parseSpanView({ layer: 'claim' }))).toEqual(['c']);
});
