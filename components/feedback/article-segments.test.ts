import { describe, expect, it } from 'vitest';
import type { FeedbackItem } from '@/lib/grading/feedback-items';
import type { Layer } from '@/lib/grading/types';
import type { Span } from '@/lib/spans/span';
import { segmentArticle } from './article-segments';

const text = 'One two three.\nFour five six.';
const paragraphs = [
  { start: 0, end: 14 },
  { start: 15, end: 29 },
];
const at = (quote: string): Span => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length });

function item(id: string, mark: string | null, core: string | null, layer: Layer = 'claim'): FeedbackItem {
  const key = core && {
    spanId: `s-${id}`,
    layer: 'claim' as const,
    core: at(core),
    outer: at(core),
    subType: 'no-source' as const,
    alternatives: [],
    status: 'required' as const,
    verdict: 'found' as const,
  };
  return {
    id,
    label: '1',
    layer,
    verdict: 'found',
    mark: mark ? at(mark) : null,
    chosen: null,
    notes: [],
    keys: key ? [key] : [],
    explanations: ['Because.'],
  };
}
const where = (items: FeedbackItem[], field: 'marked' | 'keyed' | 'opens' | 'closes' | 'numbers') =>
  segmentArticle(text, paragraphs, items)
    .flat()
    .filter((segment) => segment[field].length > 0)
    .map((segment) => [segment.text, segment[field].join(' ')]);

describe('segmentArticle', () => {
  it('gives back the text of every paragraph', () => {
    const cut = segmentArticle(text, paragraphs, [item('a', 'two three', 'three'), item('b', null, 'five')]);
    expect(cut.map((segments) => segments.map((s) => s.text).join(''))).toEqual([
      'One two three.',
      'Four five six.',
    ]);
  });

  it('tells marked words from key words where they differ', () => {
    const items = [item('a', 'two', 'two three')];
    expect(where(items, 'marked')).toEqual([['two', 'a']]);
    expect(where(items, 'keyed')).toEqual([
      ['two', 'a'],
      [' three', 'a'],
    ]);
    expect(where(items, 'numbers')).toEqual([[' three', 'a']]);
  });

  it('opens and closes a mark once, also when another mark cuts through it', () => {
    const items = [item('a', 'One two three', null), item('b', 'two', null)];
    expect(where(items, 'opens')).toEqual([
      ['One ', 'a'],
      ['two', 'b'],
    ]);
    expect(where(items, 'closes')).toEqual([
      ['two', 'b'],
      [' three', 'a'],
    ]);
  });

  it('numbers a mark that runs over the paragraphs once, at its end', () => {
    expect(where([item('a', text.slice(4, 24), null)], 'numbers')).toEqual([['Four five', 'a']]);
  });

  it('does not draw the key span that belongs to the other layer', () => {
    expect(where([item('a', 'two', 'two', 'hedge')], 'keyed')).toEqual([]);
  });
});
