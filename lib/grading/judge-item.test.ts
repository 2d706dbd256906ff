import { expect, test } from 'vitest';
import { listPracticeItems } from '../content/practice/bank';
import type { KeyedItem } from '../content/practice/types';
import { coveredLength, mergeSpans } from '../spans/merge';
import type { Span } from '../spans/span';
import { checkStep } from './check-step';
import { isItemRight } from './judge-item';

function judge({ item, key, safe }: KeyedItem, marks: readonly Span[]): boolean {
  const step = { kind: 'mark', layer: item.layer, units: item, key, safe } as const;
  const result = checkStep({ kind: 'mark', marks, none: marks.length === 0 }, step);
  if (result.kind !== 'mark') throw new Error('not a result of marks');
  return isItemRight(result);
}
const required = ({ key }: KeyedItem) => key.spans.filter(({ status }) => status === 'required');
const items = listPracticeItems();
const targets = items.filter(({ safe }) => safe === null);
const safe = items.filter((one) => one.safe !== null);

test('the core, the outer extent, and with them all that is accepted, is right for every target', () => {
  const wrong = targets.filter((one) => {
    const cores = required(one).map(({ core }) => core);
    const outers = required(one).map(({ outer }) => outer);
    const all = one.key.spans.map(({ outer }) => outer);
    return ![cores, outers, all].every((marks) => judge(one, marks));
  });
  expect(wrong.map(({ item }) => item.id)).toEqual([]);
});

test('saying nothing is right exactly where there is nothing', () => {
  expect(targets.filter((one) => judge(one, []))).toEqual([]);
  expect(safe.filter((one) => !judge(one, []))).toEqual([]);
});

test('any mark is wrong where there is nothing', () => {
  expect(safe.filter((one) => judge(one, [{ start: 0, end: 4 }]))).toEqual([]);
});

test('a foil marked beside the right words is wrong', () => {
  const tempting = targets.filter(({ key }) => key.foils.length > 0);
  expect(tempting.length).toBeGreaterThan(0);
  const fooled = tempting.filter((one) =>
    judge(one, [...required(one).map((s) => s.core), ...one.key.foils]),
  );
  expect(fooled.map(({ item }) => item.id)).toEqual([]);
});

test('half of the words that matter is not yet right', () => {
  const one = targets.find((keyed) => required(keyed).some(({ core }) => core.end - core.start > 3));
  const core = one && required(one)[0]?.core;
  if (!one || !core) throw new Error('no such item');
  expect(judge(one, [{ start: core.start, end: core.start + 2 }])).toBe(false);
});

test('marking the whole text is right only where nearly all of it is the claim or the hedge', () => {
  const whole = targets.filter((one) => judge(one, [{ start: 0, end: one.item.text.length }]));
  const beyond = whole.filter(({ item, key }) => {
    const inside = mergeSpans(key.spans.map(({ outer }) => outer));
    return item.text.length - coveredLength({ start: 0, end: item.text.length }, inside) > 40;
  });
  expect(beyond.map(({ item }) => item.id)).toEqual([]);
  expect(whole.length / targets.length).toBeLessThan(0.2);
});
