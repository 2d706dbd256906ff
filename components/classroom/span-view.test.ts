import { expect, it } from 'vitest';
import type { KeySpan } from '@/lib/grading/types';
import { listLeastFound } from './span-view';

function tally(id: string, found: number, more: Partial<KeySpan> = {}) {
  const place = { start: 0, end: 1 };
  const span: KeySpan = {
    ...{ id, layer: 'hedge', core: place, outer: place, subType: 'maybe', alternatives: [] },
    ...{ status: 'required', rationale: '', ...more },
  };
  return { span, found, inPart: 0, missed: 10 - found, credited: 0 };
}
const spans = [
  tally('a', 5),
  tally('b', 0),
  tally('c', 2, { layer: 'claim', subType: 'hearsay' }),
  tally('d', 1),
];

it('puts the least found first, and leaves the list it was given alone', () => {
  expect(listLeastFound(spans).map(({ span }) => span.id)).toEqual(['b', 'd', 'c', 'a']);
  expect(spans.map(({ span }) => span.id)).toEqual(['a', 'b', 'c', 'd']);
});
