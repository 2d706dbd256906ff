import { describe, expect, it } from 'vitest';
import { SUB_TYPE_NAMES } from '../../grading/sub-types';
import { listPracticeItems } from './bank';
import { CLAIM_FOIL_FAMILIES, HEDGE_FOIL_FAMILIES, TOPICS } from './item-schema';

const ITEMS = listPracticeItems();
const safe = ITEMS.filter(({ subType }) => subType === null);

describe('what there is to practise, without the items of the tests', () => {
  it('at least 260 items, each id once', () => {
    expect(ITEMS.length).toBeGreaterThanOrEqual(260);
    expect(new Set(ITEMS.map(({ item }) => item.id)).size).toBe(ITEMS.length);
  });

  it.each(SUB_TYPE_NAMES)('at least 12 targets of the sub-type $id', ({ id: wanted }) => {
    expect(ITEMS.filter(({ subType }) => subType === wanted).length).toBeGreaterThanOrEqual(12);
  });

  it('at least half of the items are safe, a third of those built around a foil', () => {
    expect(safe.length).toBeGreaterThanOrEqual(ITEMS.length / 2);
    const foiled = safe.filter(({ foilFamilies }) => foilFamilies.length > 0);
    expect(foiled.length).toBeGreaterThanOrEqual(safe.length / 3);
  });

  it.each([...HEDGE_FOIL_FAMILIES, ...CLAIM_FOIL_FAMILIES])('safe items of the foil family %s', (family) => {
    expect(safe.filter(({ foilFamilies }) => foilFamilies.includes(family)).length).toBeGreaterThanOrEqual(2);
  });

  it.each(TOPICS)('both layers, targets and safe items on %s', (topic) => {
    const onTopic = ITEMS.filter(({ item }) => item.topic === topic);
    const kinds = new Set(onTopic.map(({ item, subType }) => `${item.layer} ${subType === null}`));
    expect(kinds.size).toBe(4);
  });

  it.each([1, 2, 3, 4, 5])('targets and safe items of difficulty %i on each layer', (level) => {
    const ofLevel = ITEMS.filter(({ difficulty }) => difficulty === level);
    expect(new Set(ofLevel.map(({ item, subType }) => `${item.layer} ${subType === null}`)).size).toBe(4);
  });
});
