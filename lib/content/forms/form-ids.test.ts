import { describe, expect, it } from 'vitest';
import { cohensKappa, countJudgments } from '../../measurement/agreement';
import { tokenizeWords } from '../../spans/tokens';
import { listAllItems, listPracticeItems } from '../practice/bank';
import { TOPICS } from '../practice/item-schema';
import type { KeyedItem } from '../practice/types';
import { FORM_A, FORM_B, FORM_ITEM_IDS } from './form-ids';

// What makes the two forms parallel, and keeps either from being answered by its surface.

const ALL = new Map(listAllItems().map((keyed) => [keyed.item.id, keyed]));
const A = FORM_A.map(getItem);
const B = FORM_B.map(getItem);
const FORMS = [
  ['A', A],
  ['B', B],
] as const;
const BLOCKS = FORMS.flatMap(([name, form]) => [
  [`form ${name}, hedges`, form.slice(0, 16)] as const,
  [`form ${name}, claims`, form.slice(16)] as const,
]);

const isTarget = ({ subType }: KeyedItem) => subType !== null;
/** The kind and the difficulty: what an item of one form has its partner of the other matched on. */
const kindOf = ({ item, subType, foilFamilies, difficulty }: KeyedItem) =>
  `${item.layer} ${subType ?? `safe ${foilFamilies.join('+')}`}, difficulty ${difficulty}`;
const countWords = ({ item }: KeyedItem) => tokenizeWords(item.text).length;
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('the two forms are parallel', () => {
  it('are what the server reads, without an item in common, and none of them is practised', () => {
    expect(FORM_ITEM_IDS).toEqual({ A: FORM_A, B: FORM_B });
    expect(new Set([...FORM_A, ...FORM_B]).size).toBe(64);
    const practised = new Set(listPracticeItems().map(({ item }) => item.id));
    expect([...FORM_A, ...FORM_B].filter((id) => practised.has(id))).toEqual([]);
  });

  it('have the same sub-types, kinds of safe items with their foils, and difficulties, item for item', () => {
    expect(A.map(kindOf).sort()).toEqual(B.map(kindOf).sort());
  });

  it('have every sub-type', () => {
    for (const [, form] of FORMS) {
      expect(new Set(form.filter(isTarget).map(({ subType }) => subType)).size).toBe(11);
    }
  });

  it('are about equally long: overall, on each layer, targets and safe items', () => {
    const parts: readonly ((keyed: KeyedItem) => boolean)[] = [
      () => true,
      ({ item }) => item.layer === 'hedge',
      ({ item }) => item.layer === 'claim',
      isTarget,
      (keyed) => !isTarget(keyed),
    ];
    for (const part of parts) {
      const gap = mean(A.filter(part).map(countWords)) - mean(B.filter(part).map(countWords));
      expect(Math.abs(gap)).toBeLessThanOrEqual(2);
    }
  });

  it.each(FORMS)('form %s has two to four items on every topic', (_, form) => {
    for (const topic of TOPICS) {
      const count = form.filter(({ item }) => item.topic === topic).length;
      expect(count).toBeGreaterThanOrEqual(2);
      expect(count).toBeLessThanOrEqual(4);
    }
  });
});

describe.each(BLOCKS)('%s', (name, block) => {
  it('are 16 items of one layer, 8 of them with something to mark, of the safe ones 4 built around a foil', () => {
    expect(block.map(({ item }) => item.layer)).toEqual(
      Array(16).fill(name.endsWith('hedges') ? 'hedge' : 'claim'),
    );
    expect(block.filter(isTarget)).toHaveLength(8);
    expect(block.filter((keyed) => !isTarget(keyed) && keyed.foilFamilies.length > 0)).toHaveLength(4);
  });

  it('come mixed: never more than three alike in a row, as many targets in either half, no topic twice running', () => {
    const answers = block.map((keyed) => (isTarget(keyed) ? 'x' : '-')).join('');
    expect(answers).not.toMatch(/xxxx|----/);
    expect(block.slice(0, 8).filter(isTarget)).toHaveLength(4);
    expect(block.some(({ item }, at) => item.topic === block[at - 1]?.item.topic)).toBe(false);
  });

  // Of 8 targets and 8 safe items a rule may hit two more of one kind than of the other: kappa 0.25.
  it.each([
    ['a comma', /,/],
    ['a digit', /\d/],
    ['quotation marks', /“/],
    ['“The” at the start', /^The /],
    ['“said”', /\bsaid\b/],
    ['two sentences', /[.?”] [\p{Lu}“]/u],
  ])('%s does not give the answer away', (_, pattern) => {
    const counts = countJudgments(block, ({ item }) => pattern.test(item.text), isTarget);
    expect(Math.abs(cohensKappa(counts) ?? 0)).toBeLessThanOrEqual(0.25);
  });

  it('has targets about as long as its safe items', () => {
    const targets = block.filter(isTarget).map(countWords);
    const safe = block.filter((keyed) => !isTarget(keyed)).map(countWords);
    expect(Math.abs(mean(targets) - mean(safe))).toBeLessThanOrEqual(3);
  });
});

function getItem(id: string): KeyedItem {
  const keyed = ALL.get(id);
  if (!keyed) throw new Error(`No item ${id} in the bank`);
  return keyed;
}
