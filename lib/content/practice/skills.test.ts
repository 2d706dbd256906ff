import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';
import { SUB_TYPE_NAMES } from '../../grading/sub-types';
import { tokenizeWords } from '../../spans/tokens';
import { CLAIM_FOIL_FAMILIES, HEDGE_FOIL_FAMILIES } from './item-schema';
import { findItem, listPracticeItems } from './bank';
import { getScheduledBank } from './scheduled-bank';
import { findSkill, getSkillName, SKILLS } from './skills';

describe('the skills of practice', () => {
  it('are every sub-type, every family of foils, and a plain one on each layer', () => {
    const expected = [
      ...SUB_TYPE_NAMES.map(({ id, layer }) => `${layer} target ${id}`),
      ...HEDGE_FOIL_FAMILIES.map((family) => `hedge foil ${family}`),
      ...CLAIM_FOIL_FAMILIES.map((family) => `claim foil ${family}`),
      ...['hedge plain plain-hedge', 'claim plain plain-claim'],
    ];
    expect(SKILLS.map(({ id, layer, kind }) => `${layer} ${kind} ${id}`).toSorted()).toEqual(
      expected.toSorted(),
    );
  });

  it('stand in the order of the lessons', () => {
    const lessons = SKILLS.map(({ lesson }) => lesson);
    expect(lessons).toEqual(lessons.toSorted((a, b) => a - b));
  });

  it('have names that tell them apart, and sub-types the names of the codebook', () => {
    expect(new Set(SKILLS.map(({ name }) => name)).size).toBe(SKILLS.length);
    for (const { id, name, hint } of SUB_TYPE_NAMES) expect(findSkill(id)).toMatchObject({ name, hint });
  });

  it('have hints in one or two sentences at grade 9 at most', () => {
    const hints = SKILLS.map(({ hint }) => hint);
    for (const hint of hints) expect(hint).toMatch(/^[^!]*[.]$/);
    const words = hints.flatMap((hint) =>
      tokenizeWords(hint).map(({ start, end }) => hint.slice(start, end)),
    );
    const syllables = words.reduce((sum, word) => sum + syllable(word), 0);
    expect(
      fleschKincaid({ sentence: hints.length, word: words.length, syllable: syllables }),
    ).toBeLessThanOrEqual(9);
  });

  it('are found by id, and nothing else is', () => {
    expect(getSkillName('duty-word')).toBe('Duty word');
    expect(findSkill('constructor')).toBeNull();
    expect(() => getSkillName('constructor')).toThrow('No such skill');
  });
});

describe('the bank as the schedule sees it', () => {
  it('has every practice item under a skill of its own layer and kind', () => {
    const { items } = getScheduledBank();
    expect(items).toHaveLength(listPracticeItems().length);
    for (const { skill, layer, target } of items) {
      const found = findSkill(skill);
      expect(found?.layer).toBe(layer);
      expect(found?.kind === 'target').toBe(target);
    }
  });

  it('files no hedge item as plain that holds what looks like a hedge', () => {
    const plain = getScheduledBank().items.filter(({ skill }) => skill === 'plain-hedge');
    const tempting = plain.filter(({ id }) =>
      /\b(said|says|told|noted|warned|revealed|must|should|can|will|would|disagree)\b/.test(
        findItem(id)?.item.text ?? '',
      ),
    );
    expect(tempting).toEqual([]);
  });

  it('has at least four sentences for every skill', () => {
    const { items, skills } = getScheduledBank();
    for (const { id } of skills) {
      expect(items.filter(({ skill }) => skill === id).length).toBeGreaterThanOrEqual(4);
    }
  });
});
