import { beforeAll, describe, expect, it } from 'vitest';
import { getScheduledBank } from '../content/practice/scheduled-bank';
import { measureDiscernment } from '../measurement/signal-detection';
import { adviseNext } from './advise-next';
import { describeSkills } from './describe-skill';
import { expectSuccess, startRating } from './elo';
import { getAbility } from './learner-state';
import { findOneSided } from './one-sided';
import { TARGET_SUCCESS } from './pick-item';
import type { PlannedItem } from './plan-types';
import { replay } from './replay';
import { drawAbilities, drawShifts, practice, seedRandom, trueRating, trueSuccess } from './test-learner';
import type { TestLearner, TestRun } from './test-learner';
import type { Skill } from './types';
import { countDecisions } from './truth';

/*
 * Learners whose skills are known practice 300 items each, ten a day, through the real schedule on the real bank of
 * some 316 sentences. What an author thinks of an item's difficulty is off by 0.4 logits on the average, and the
 * suspicious, the careless and the one-sided do not behave as the estimates assume.
 *
 * Tolerances, and why they are not narrower; in brackets what four sets of six seeds gave. Most skills have no more
 * than 8 sentences, none but the plain ones more than 16, and each answer is one bit with luck in it. So the
 * estimates put skills in order only roughly (rank correlation 0.45 to 0.73 on the mean), and miss the true success
 * on a middling sentence by 0.06 to 0.10 (the suspicious, whom luck helps less than assumed, by 0.11 to 0.13).
 * The schedule goes for weak skills, and on these even the easiest sentences are harder than 0.75 to 0.80: within a
 * skill the nearest is always taken, but over all the mean is 0.75 to 0.78 for the quick, 0.66 to 0.72 for the
 * average, suspicious and careless, and 0.60 to 0.64 for the slow. Limits leave room for a bank that changes.
 */
const BANK = getScheduledBank();
const ITEMS = new Map(BANK.items.map((item) => [item.id, item]));
const TARGET_SKILLS = BANK.skills.filter(({ kind }) => kind === 'target');
const SEEDS = [11, 22, 33, 44];
/** Takes about two seconds; many times that on a machine that is busy with other tests. */
const PATIENCE_MS = 60_000;
const DAYS = 30;
/** While every skill still has fresh sentences to choose among. */
const EARLY = 150;

type Traits = Omit<TestLearner, 'abilities' | 'shifts'> & { readonly middle: number };
type Case = { readonly learner: TestLearner; readonly run: TestRun; readonly plan: readonly PlannedItem[] };

const HONEST: Readonly<Record<string, Traits>> = {
  quick: { middle: 1.5, suspicion: 0.5, slips: 0.02, always: null },
  average: { middle: 0.4, suspicion: 0.5, slips: 0.02, always: null },
  slow: { middle: -0.8, suspicion: 0.5, slips: 0.02, always: null },
  suspicious: { middle: 0.5, suspicion: 0.9, slips: 0.02, always: null },
  careless: { middle: 0.8, suspicion: 0.5, slips: 0.15, always: null },
};
const ONE_SIDED: Readonly<Record<string, Traits>> = {
  nothing: { middle: 0, suspicion: 0.5, slips: 0, always: 'nothing' },
  everything: { middle: 0, suspicion: 0.5, slips: 0, always: 'everything' },
};

const cases = new Map<string, readonly Case[]>();
const casesOf = (name: string) => cases.get(name) ?? [];

beforeAll(() => {
  for (const [name, traits] of Object.entries({ ...HONEST, ...ONE_SIDED })) {
    cases.set(
      name,
      SEEDS.map((seed) => runCase(traits, seed)),
    );
  }
}, PATIENCE_MS);

describe.each(Object.keys({ ...HONEST, ...ONE_SIDED }))('sessions of the %s learner', (name) => {
  it('have 300 items, and repeat no sentence while its skill has a fresh one', () => {
    for (const { plan } of casesOf(name)) {
      expect(plan).toHaveLength(DAYS * 10);
      const seen = new Set<string>();
      for (const { itemId, skill, repeat } of plan) {
        const fresh = BANK.items.filter((item) => item.skill === skill && !seen.has(item.id));
        expect(repeat).toBe(seen.has(itemId));
        if (repeat) expect(fresh).toEqual([]);
        seen.add(itemId);
      }
    }
  });

  it('have nothing to mark 4 to 6 times in ten and half of the time over all, never four alike in a row', () => {
    for (const { run } of casesOf(name)) {
      for (const session of run.sessions) {
        const answers = session.map(({ itemId }) => (ITEMS.get(itemId)?.target ? 'T' : 's')).join('');
        expect(answers).not.toMatch(/TTTT|ssss/);
        expect(answers.replaceAll('T', '').length).toBeGreaterThanOrEqual(4);
        expect(answers.replaceAll('T', '').length).toBeLessThanOrEqual(6);
      }
    }
    const safe = casesOf(name).flatMap(({ plan }) => plan.map(({ itemId }) => !ITEMS.get(itemId)?.target));
    expect(Math.abs(mean(safe.map(Number)) - 0.5)).toBeLessThan(0.03);
  });

  it('keep to a layer for 2 to 4 sentences, and have at least four on each', () => {
    for (const { run } of casesOf(name)) {
      for (const session of run.sessions) {
        const layers = session.map(({ layer }) => layer.charAt(0)).join('');
        for (const block of layers.match(/h+|c+/g) ?? []) expect(block).toMatch(/^.{2,4}$/);
        expect(layers.replaceAll('h', '').length).toBeGreaterThanOrEqual(4);
        expect(layers.replaceAll('c', '').length).toBeGreaterThanOrEqual(4);
      }
    }
  });
});

describe.each(Object.entries(HONEST))('the %s learner', (name, { middle }) => {
  it('gets sentences near the target of 0.75 to 0.80, as near as the skill has them', () => {
    const early = casesOf(name).flatMap(({ plan }) => plan.slice(0, EARLY));
    const success = mean(early.map(({ expected }) => expected));
    // The slow learner would need easier sentences than there are.
    expect(success).toBeGreaterThan(middle < 0 ? 0.57 : 0.63);
    expect(success).toBeLessThan(0.84);
    for (const { run } of casesOf(name)) expectNearest(run, DAYS / 2);
  });

  it('is expected to succeed about as often as is true', () => {
    const gaps = casesOf(name).map(({ learner, plan }) =>
      mean(
        plan.map(({ itemId, expected }) => {
          const item = ITEMS.get(itemId);
          return item ? expected - trueSuccess(learner, item, trueRating(learner, item)) : 0;
        }),
      ),
    );
    expect(Math.abs(mean(gaps))).toBeLessThan(0.05);
  });

  it('practices the weaker half of the skills more than the stronger half', () => {
    const counts = casesOf(name).map(({ learner, plan }) => {
      const byStrength = TARGET_SKILLS.toSorted((a, b) => abilityOf(learner, a) - abilityOf(learner, b));
      const weaker = new Set(byStrength.slice(0, 5).map(({ id }) => id));
      const stronger = new Set(byStrength.slice(-5).map(({ id }) => id));
      const count = (ids: ReadonlySet<string>) =>
        plan.slice(0, EARLY).filter(({ skill }) => ids.has(skill)).length;
      return [count(weaker), count(stronger)] as const;
    });
    const [weaker, stronger] = [mean(counts.map(([weak]) => weak)), mean(counts.map(([, strong]) => strong))];
    expect(weaker / stronger).toBeGreaterThan(1.1);
  });

  it('ends with estimates near the truth', () => {
    const found = casesOf(name).map(({ learner, run }) => {
      const truth = BANK.skills.map((skill) => middlingSuccess(learner, skill));
      const estimates = BANK.skills.map(({ id, kind }) =>
        expectSuccess(getAbility(run.state, id), 0, kind === 'target'),
      );
      const errors = truth.map((value, at) => Math.abs(value - Number(estimates[at])));
      return { rank: rankCorrelation(truth, estimates), error: mean(errors) };
    });
    expect(mean(found.map(({ rank }) => rank))).toBeGreaterThan(0.4);
    // Whom luck helps less than the estimates assume is further off.
    expect(mean(found.map(({ error }) => error))).toBeLessThan(name === 'suspicious' ? 0.15 : 0.11);
  });

  it('is not told to give one answer to everything, but for the suspicious in a stretch of only marks', () => {
    const found = casesOf(name).flatMap(({ run }) =>
      run.sessions.flatMap(
        (_, day) => findOneSided(replay(run.events.slice(0, 10 * (day + 1)), BANK, new Map())) ?? [],
      ),
    );
    expect(found.filter((side) => side === 'nothing')).toEqual([]);
    expect(found.length / (DAYS * SEEDS.length)).toBeLessThan(name === 'suspicious' ? 0.03 : 1e-9);
  });
});

describe('the skill of learners', () => {
  it('orders them: the quick above the average above the slow', () => {
    const [quick, average, slow] = ['quick', 'average', 'slow'].map((name) =>
      mean(casesOf(name).map(({ run }) => run.state.ability)),
    );
    expect(Number(quick)).toBeGreaterThan(Number(average) + 0.5);
    expect(Number(average)).toBeGreaterThan(Number(slow) + 0.5);
  });
});

describe.each([
  ['nothing', 'always-nothing'],
  ['everything', 'always-marks'],
] as const)('who answers with %s every time', (name, kind) => {
  it('is told so after the first session, and to the end', () => {
    for (const { run } of casesOf(name)) {
      const first = replay(run.events.slice(0, 10), BANK, new Map());
      expect(adviseNext(first, BANK, run.now).kind).toBe(kind);
      expect(adviseNext(run.state, BANK, run.now).kind).toBe(kind);
    }
  });

  it('has a d′ of 0, within 0.3', () => {
    for (const { run } of casesOf(name)) {
      const measured = measureDiscernment(countDecisions(run.state).pooled);
      expect(Math.abs(measured?.dPrime ?? NaN)).toBeLessThan(0.3);
    }
  });

  it('is not told that a skill sits because that answer happens to be right', () => {
    for (const { run } of casesOf(name)) {
      const firm = describeSkills(run.state, BANK, run.now).filter(({ level }) => level === 'firm');
      expect(firm).toEqual([]);
    }
  });
});

function runCase(traits: Traits, seed: number): Case {
  const random = seedRandom(seed);
  const learner = {
    ...traits,
    abilities: drawAbilities(BANK, traits.middle, random),
    shifts: drawShifts(BANK, random),
  };
  const run = practice(learner, BANK, DAYS, random);
  return { learner, run, plan: run.sessions.flat() };
}

/** Every fresh sentence that was chosen lies as near to the target as any fresh one of its skill, within a step. */
function expectNearest(run: TestRun, days: number): void {
  const seen = new Set<string>();
  run.sessions.slice(0, days).forEach((session, day) => {
    const state = replay(run.events.slice(0, 10 * day), BANK, new Map());
    for (const { itemId, skill, expected, repeat } of session) {
      const others = BANK.items.filter((item) => item.skill === skill && !seen.has(item.id));
      const nearest = Math.min(
        ...others.map(({ difficulty, target }) =>
          distance(expectSuccess(getAbility(state, skill), startRating(difficulty), target)),
        ),
      );
      if (!repeat) expect(distance(expected)).toBeLessThan(nearest + 0.02 + 1e-9);
      seen.add(itemId);
    }
  });
}

function distance(expected: number): number {
  return Math.max(TARGET_SUCCESS.low - expected, expected - TARGET_SUCCESS.high, 0);
}

function middlingSuccess(learner: TestLearner, skill: Skill): number {
  const item = BANK.items.find((candidate) => candidate.skill === skill.id);
  return item ? trueSuccess(learner, item, 0) : NaN;
}

function abilityOf({ abilities }: TestLearner, { id }: Skill): number {
  return abilities.get(id) ?? 0;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Spearman's: the correlation of ranks, ties sharing the middle of theirs. */
function rankCorrelation(a: readonly number[], b: readonly number[]): number {
  const [ranksA, ranksB] = [rank(a), rank(b)];
  const middle = (a.length - 1) / 2;
  const product = (x: readonly number[], y: readonly number[]) =>
    x.reduce((sum, value, at) => sum + (value - middle) * (Number(y[at]) - middle), 0);
  return product(ranksA, ranksB) / Math.sqrt(product(ranksA, ranksA) * product(ranksB, ranksB));
}

function rank(values: readonly number[]): number[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length;
    const same = values.filter((other) => other === value).length;
    return below + (same - 1) / 2;
  });
}
