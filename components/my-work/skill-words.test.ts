import { describe, expect, it } from 'vitest';
import type { SkillRow } from './skill-words';
import { describeBasis, describeDue, describeStanding, describeWait, groupSkills } from './skill-words';

const row = (
  over: Partial<SkillRow> & { kind?: SkillRow['skill']['kind']; layer?: 'hedge' | 'claim' } = {},
): SkillRow => ({
  skill: { id: 'maybe', layer: over.layer ?? 'hedge', kind: over.kind ?? 'target', name: 'Maybe-word' },
  status: 'known',
  answers: 8,
  right: 6,
  sits: 0.64,
  level: 'growing',
  dueAt: 0,
  due: false,
  freshLeft: 3,
  ...over,
});

describe('a skill in words', () => {
  it('has a level and a rough share only where there is enough to say', () => {
    expect([describeStanding(row()), describeBasis(row())]).toEqual(['Growing', '6 of 8 right']);
    expect(describeBasis(row({ answers: 12, right: 9 }))).toBe('about 60%, 9 of 12 right');
    const few = row({ status: 'too-few', answers: 2, right: 2, sits: null, level: null });
    expect([describeStanding(few), describeBasis(few)]).toEqual(['Too few to say', '2 of 2 right']);
    const oneSided = row({ status: 'one-sided', sits: null, level: null });
    expect([describeStanding(oneSided), describeBasis(oneSided)]).toEqual([
      'Cannot tell yet',
      '6 of 8 right',
    ]);
  });

  it.each([
    [-3, 'today'],
    [0.4, 'today'],
    [0.6, 'tomorrow'],
    [3.2, 'in 3 days'],
    [13, 'in 13 days'],
    [14, 'in 2 weeks'],
    [59, 'in 8 weeks'],
    [90, 'in 3 months'],
  ])('%s days from now is “%s”', (days, words) => {
    const now = Date.UTC(2026, 0, 5);
    expect(describeDue({ dueAt: now + days * 86_400_000, due: days <= 0 }, now)).toBe(words);
  });

  it('says why it waits where no new text is left', () => {
    expect(describeWait(row())).toBeNull();
    expect(describeWait(row({ freshLeft: 0 }))).toBe('No new texts left, so it waits a week or more.');
    expect(describeWait(row({ freshLeft: 0, due: true }))).toBeNull();
  });

  it('stands under its layer, or with everything that is not to be marked; never met ones apart', () => {
    const rows = [
      row(),
      row({ layer: 'claim', status: 'new' }),
      row({ kind: 'foil' }),
      row({ layer: 'claim', kind: 'plain' }),
    ];
    const groups = groupSkills(rows).map(({ id, met, unmet }) => [id, met.length, unmet.length]);
    expect(groups).toEqual([
      ['hedge', 1, 0],
      ['claim', 0, 1],
      ['nothing', 2, 0],
    ]);
  });
});
