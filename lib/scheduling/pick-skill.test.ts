import { describe, expect, it } from 'vitest';
import { pickSkill } from './pick-skill';
import type { Candidate, Choice } from './plan-types';

const FRESH: Choice = makeChoice(true, 0);

describe('the skill of a place', () => {
  it.each<[string, readonly Partial<Candidate>[], string, string]>([
    [
      'the weakest, where nothing is due or new',
      [{ strength: 1 }, { strength: -1 }, { strength: 0 }],
      'b',
      'weak',
    ],
    ['what was just introduced before what is due or weaker', [{ due: true }, newSkill()], 'b', 'new'],
    [
      'what is due before what is weaker or new a second time',
      [{ strength: -3 }, { due: true }, newSkill({ planned: 1 })],
      'b',
      'due',
    ],
    [
      'of two that are due the more forgotten',
      [
        { due: true, retrievability: 0.8 },
        { due: true, retrievability: 0.6 },
      ],
      'b',
      'due',
    ],
    ['what is new before what is weak', [{ strength: -3 }, newSkill()], 'b', 'new'],
    ['the first new one of the course', [newSkill(), newSkill({ strength: -3 })], 'a', 'new'],
    ['each new one before any a second time', [newSkill({ planned: 1 }), newSkill()], 'b', 'new'],
    ['a new one a second time', [{ strength: -3 }, newSkill({ planned: 1 })], 'b', 'new'],
    ['not a third time', [{ strength: -3 }, newSkill({ planned: 2 })], 'a', 'weak'],
    ['not a new one that must wait', [{ strength: 3 }, newSkill({ next: false })], 'a', 'weak'],
    ['due once in a session', [{ due: true, planned: 1, strength: 1 }, { strength: 0 }], 'b', 'weak'],
  ])('goes to %s', (_, parts, skill, reason) => {
    const picked = pickSkill(parts.map(makeCandidate), 0);
    expect([picked?.candidate.skill.id, picked?.reason]).toEqual([skill, reason]);
  });

  it('is spread, so that one weak skill does not fill the session', () => {
    const strengths = [-1, 0, 0.5];
    const planned = [0, 0, 0];
    for (let place = 0; place < 9; place += 1) {
      const candidates = strengths.map((strength, at) =>
        makeCandidate({ strength, planned: planned[at] ?? 0 }, at),
      );
      const at = candidates.findIndex((candidate) => candidate === pickSkill(candidates, 0)?.candidate);
      planned[at] = (planned[at] ?? 0) + 1;
    }
    // More for the weaker, and something for each.
    expect(planned).toEqual([4, 3, 2]);
  });

  it('has sentences seen before only twice in a session while another skill has fresh ones', () => {
    const seen = { due: true, choices: [makeChoice(false, 5)] };
    const candidates = [seen, { strength: 2 }].map(makeCandidate);
    expect([0, 1, 2, 3].map((repeats) => pickSkill(candidates, repeats)?.candidate.skill.id)).toEqual([
      'a',
      'a',
      'b',
      'b',
    ]);
  });

  it('goes to a due skill with fresh sentences before one without', () => {
    const seen = { due: true, retrievability: 0.1, choices: [makeChoice(false, 5)] };
    const fresh = { due: true, retrievability: 0.8 };
    expect(pickSkill([seen, fresh].map(makeCandidate), 0)?.candidate.skill.id).toBe('b');
  });

  it('goes to the sentences seen longest ago when no skill has a fresh one, and to nothing without skills', () => {
    const seen = [7, 3, 5].map((at) => ({ choices: [makeChoice(false, at)] }));
    expect(pickSkill(seen.map(makeCandidate), 9)?.candidate.skill.id).toBe('b');
    expect(pickSkill([], 0)).toBeNull();
  });
});

function newSkill(over: Partial<Candidate> = {}): Partial<Candidate> {
  return { started: false, next: true, ...over };
}

function makeChoice(fresh: boolean, seenAt: number): Choice {
  const item = {
    id: `item-${seenAt}`,
    skill: '',
    layer: 'hedge',
    target: true,
    difficulty: 3,
    topic: '',
  } as const;
  return { item, expected: 0.7, fresh, seenAt };
}

/** A skill that was met and is not due: "a", "b" and so on. */
function makeCandidate(over: Partial<Candidate>, at: number): Candidate {
  const id = 'abc'.charAt(at);
  return {
    skill: { id, layer: 'hedge', kind: 'target', lesson: 1, name: id, hint: '' },
    target: true,
    choices: [FRESH],
    started: true,
    due: false,
    next: false,
    strength: 0,
    retrievability: 1,
    planned: 0,
    ...over,
  };
}
