import { beforeAll, describe, expect, it } from 'vitest';
import { getScheduledBank } from '../content/practice/scheduled-bank';
import { measureDiscernment } from '../measurement/signal-detection';
import { adviseNext } from './advise-next';
import { describeSkills } from './describe-skill';
import { expectSuccess } from './elo';
import { getAbility } from './learner-state';
import { findOneSided } from './one-sided';
import { replay } from './replay';
import { drawAbilities, drawShifts, practice, seedRandom, trueRating, trueSuccess } from './test-learner';
import type { TestLearner, TestRun } from './test-learner';
import { listFits, mean, rankCorrelation } from './test-statistics';
import type { Fit } from './test-statistics';
import type { Skill } from './types';
import { countDecisions } from './truth';

/*
 * Learners whose skills are known practice 300 items each, ten a day, through the real schedule on the real bank,
 * whose sentences (some 270) are all used up by then. What an author thinks of an item's difficulty is off by 0.4
 * logits on the average, and the suspicious, the careless and the one-sided do not behave as the estimates assume.
 *
 * Tolerances, with what sets of eight to 24 seeds gave, and why they are not narrower:
 * - Success over all is 0.76 to 0.79 for the quick, 0.67 to 0.71 for the average, suspicious and careless, 0.60 to
 *   0.63 for the slow, and not 0.75 to 0.80. Abilities differ by 1.2 logits from skill to skill, the schedule goes for
 *   the weak skills, and some (a topic only named, a clause of caveat, a motive) have no easy sentence. No choice of
 *   skill mends that: preferring skills, due or weak, that still have a sentence near the target moved it by 0.01 at
 *   most, and by then the weak skills got no more practice than the strong ones.
 *   So two things are asked: of each skill the nearest sentence is taken, and where one within 0.05 of the target is
 *   there (at 0.34 to 0.66 of the places) the mean of these is in it: 0.76 to 0.78.
 * - Estimates: a skill has 4 to 13 sentences, the plain ones about 30, and each answer is one bit with luck in it. The
 *   chance on a middling sentence is off by 0.06 to 0.10 (by 0.11 to 0.13 for the suspicious, whom luck helps less
 *   than assumed), and skills come in order with a rank correlation of 0.49 to 0.73 (0.37 to 0.57 for the careless,
 *   whose slips blur it). What is expected differs from what is true by 0.03 at most on the mean.
 * - The weaker half of the skills gets 1.25 to 1.6 times as many of the first 150 places as the stronger half.
 * - Whether a sentence holds something is drawn for each place (see `drawShape`), so a session may be lopsided: 3 to 7
 *   safe of 10 in nine sessions of ten. What nobody can tell beforehand is tested where sessions are planned anew
 *   after each answer, with the routes of practice.
 */
const BANK = getScheduledBank();
const ITEMS = new Map(BANK.items.map((item) => [item.id, item]));
const TARGET_SKILLS = BANK.skills.filter(({ kind }) => kind === 'target');
const SEEDS = [11, 22, 33, 44, 55, 66, 77, 88];
/** Takes about six seconds; many times that on a machine that is busy with other tests. */
const PATIENCE_MS = 240_000;
const DAYS = 30;
/** While nearly every skill has fresh sentences to choose among. */
const EARLY = 150;
/** Differences in expected success that the schedule takes for none. */
const STEP = 0.02 + 1e-9;

type Traits = Omit<TestLearner, 'abilities' | 'shifts'> & { readonly middle: number };
/** The least share of early places where the target is within reach, and the least mean success over all. */
type Least = { readonly reached: number; readonly success: number };
type Case = { readonly learner: TestLearner; readonly run: TestRun; readonly fits: readonly Fit[] };

const HONEST: Readonly<Record<string, Traits & { readonly least: Least }>> = {
  quick: { middle: 1.5, suspicion: 0.5, slips: 0.02, always: null, least: { reached: 0.55, success: 0.74 } },
  average: {
    middle: 0.4,
    suspicion: 0.5,
    slips: 0.02,
    always: null,
    least: { reached: 0.48, success: 0.66 },
  },
  slow: { middle: -0.8, suspicion: 0.5, slips: 0.02, always: null, least: { reached: 0.25, success: 0.57 } },
  suspicious: {
    middle: 0.5,
    suspicion: 0.9,
    slips: 0.02,
    always: null,
    least: { reached: 0.45, success: 0.65 },
  },
  careless: {
    middle: 0.8,
    suspicion: 0.5,
    slips: 0.15,
    always: null,
    least: { reached: 0.42, success: 0.63 },
  },
};
const ONE_SIDED: Readonly<Record<string, Traits>> = {
  nothing: { middle: 0, suspicion: 0.5, slips: 0, always: 'nothing' },
  everything: { middle: 0, suspicion: 0.5, slips: 0, always: 'everything' },
};

const cases = new Map<string, readonly Case[]>();
const casesOf = (name: string) => cases.get(name) ?? [];
const plansOf = (name: string) => casesOf(name).map(({ run }) => run.sessions.flat());

beforeAll(() => {
  for (const [name, traits] of Object.entries({ ...HONEST, ...ONE_SIDED })) {
    cases.set(
      name,
      (traits.always ? SEEDS.slice(0, 2) : SEEDS).map((seed) => runCase(traits, seed)),
    );
  }
}, PATIENCE_MS);

describe.each(Object.keys({ ...HONEST, ...ONE_SIDED }))('sessions of the %s learner', (name) => {
  it('have 300 items, and repeat no sentence while its skill has a fresh one', () => {
    for (const plan of plansOf(name)) {
      expect(plan).toHaveLength(DAYS * 10);
      const seen = new Set<string>();
      for (const { itemId, skill, repeat } of plan) {
        const fresh = BANK.items.filter((item) => item.skill === skill && !seen.has(item.id));
        expect(repeat).toBe(seen.has(itemId));
        if (repeat) expect(fresh).toEqual([]);
        seen.add(itemId);
      }
      // Repeats come by the way, for skills that are due; they do not take the place of the bank.
      expect(seen.size).toBeGreaterThan(0.85 * BANK.items.length);
    }
  });

  it('have nothing to mark half of the time over all, and 3 to 7 times in ten nearly always', () => {
    const safe = casesOf(name).flatMap(({ run }) =>
      run.sessions.map((session) => session.filter(({ itemId }) => !ITEMS.get(itemId)?.target).length),
    );
    expect(Math.abs(mean(safe) - 5)).toBeLessThan(0.4);
    expect(mean(safe.map((count) => Number(count >= 3 && count <= 7)))).toBeGreaterThan(0.85);
  });

  it('keep to a layer for 2 to 4 sentences, and have about as many on each', () => {
    const hedges = casesOf(name).flatMap(({ run }) =>
      run.sessions.map((session) => {
        const layers = session.map(({ layer }) => layer.charAt(0)).join('');
        expect(layers).toMatch(/^(h{2,4}(?!h)|c{2,4}(?!c))+$/);
        return layers.replaceAll('c', '').length;
      }),
    );
    expect(Math.abs(mean(hedges) - 5)).toBeLessThan(0.4);
    // Within a session at least four on each, but where a block that had begun leaves no room for it.
    expect(mean(hedges.map((count) => Number(count < 4 || count > 6)))).toBeLessThan(0.05);
  });
});

describe.each(Object.entries(HONEST))('the %s learner', (name, { least }) => {
  it('gets of each skill the fresh sentence nearest to the target of 0.75 to 0.80', () => {
    const fits = casesOf(name).flatMap((each) => each.fits);
    for (const { distance, nearest } of fits) expect(distance).toBeLessThan(nearest + STEP);
    // Which makes a difference: any fresh sentence of the skill would be further off.
    const early = casesOf(name).flatMap((each) => each.fits.slice(0, EARLY));
    expect(mean(early.map(({ distance }) => distance))).toBeLessThan(0.8 * mean(early.map(({ any }) => any)));
  });

  it('succeeds about as often as the target wherever it is within reach, and not much less over all', () => {
    const early = casesOf(name).flatMap(({ fits }) => fits.slice(0, EARLY));
    const reached = early.filter(({ nearest }) => nearest < 0.05).map(({ expected }) => expected);
    expect(reached.length / early.length).toBeGreaterThan(least.reached);
    expect(mean(reached)).toBeGreaterThan(0.74);
    expect(mean(reached)).toBeLessThan(0.81);
    const success = mean(early.map(({ expected }) => expected));
    expect(success).toBeGreaterThan(least.success);
    expect(success).toBeLessThan(0.82);
  });

  it('is expected to succeed about as often as is true', () => {
    const gaps = casesOf(name).map(({ learner, run }) =>
      mean(
        run.sessions.flat().map(({ itemId, expected }) => {
          const item = ITEMS.get(itemId);
          return item ? expected - trueSuccess(learner, item, trueRating(learner, item)) : NaN;
        }),
      ),
    );
    expect(Math.abs(mean(gaps))).toBeLessThan(0.04);
  });

  it('practices the weaker half of the skills more than the stronger half', () => {
    const counts = casesOf(name).map(({ learner, run }) => {
      const byStrength = TARGET_SKILLS.toSorted((a, b) => abilityOf(learner, a) - abilityOf(learner, b));
      const weaker = new Set(byStrength.slice(0, 5).map(({ id }) => id));
      const stronger = new Set(byStrength.slice(-5).map(({ id }) => id));
      const plan = run.sessions.flat().slice(0, EARLY);
      const count = (ids: ReadonlySet<string>) => plan.filter(({ skill }) => ids.has(skill)).length;
      return [count(weaker), count(stronger)] as const;
    });
    const [weaker, stronger] = [mean(counts.map(([weak]) => weak)), mean(counts.map(([, strong]) => strong))];
    expect(weaker / stronger).toBeGreaterThan(1.15);
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
    // Slips blur the order most.
    expect(mean(found.map(({ rank }) => rank))).toBeGreaterThan(name === 'careless' ? 0.3 : 0.45);
    // Whom luck helps less than the estimates assume is further off.
    expect(mean(found.map(({ error }) => error))).toBeLessThan(name === 'suspicious' ? 0.14 : 0.1);
  });

  it('is not told to give one answer to everything, but for the suspicious in a stretch of only marks', () => {
    const found = casesOf(name).flatMap(({ run }) => listOneSided(run));
    expect(found.filter((side) => side === 'nothing')).toEqual([]);
    const told = found.filter((side) => side === 'everything').length / found.length;
    if (name === 'suspicious') expect(told).toBeLessThan(0.03);
    else expect(told).toBe(0);
  });
});

describe('how well learners do', () => {
  it.each<[string, (run: TestRun) => number]>([
    ['ability', ({ state }) => state.ability],
    ['d′', dPrimeOf],
  ])('puts the quick above the average above the slow, by %s', (_, measure) => {
    const [quick, average, slow] = ['quick', 'average', 'slow'].map((name) =>
      mean(casesOf(name).map(({ run }) => measure(run))),
    );
    expect(Number(quick)).toBeGreaterThan(Number(average) + 0.3);
    expect(Number(average)).toBeGreaterThan(Number(slow) + 0.3);
  });

  it.each(Object.keys(HONEST))('tells targets from safe sentences better than chance: %s', (name) => {
    expect(mean(casesOf(name).map(({ run }) => dPrimeOf(run)))).toBeGreaterThan(0.5);
  });
});

describe.each([
  ['nothing', 'always-nothing'],
  ['everything', 'always-marks'],
] as const)('who answers with %s every time', (name, kind) => {
  it('is told so after the first session and after every other', () => {
    for (const { run } of casesOf(name)) {
      expect(listOneSided(run)).toEqual(Array.from({ length: DAYS }, () => name));
      for (const day of [1, DAYS]) {
        expect(adviseNext(replay(run.events.slice(0, 10 * day), BANK, new Map()), BANK, run.now).kind).toBe(
          kind,
        );
      }
    }
  });

  it('has a d′ of 0, as the correction promises, though half of the answers may be right', () => {
    for (const { run } of casesOf(name)) expect(dPrimeOf(run)).toBeCloseTo(0, 9);
  });

  it('is not told that a skill sits because that answer happens to be right', () => {
    for (const { run } of casesOf(name)) {
      const firm = describeSkills(run.state, BANK, run.now).filter(({ level }) => level === 'firm');
      expect(firm).toEqual([]);
    }
  });
});

describe('how often one answer to everything is right', () => {
  it.each([
    ['nothing', 0.5],
    // Half of the sentences hold something, and half of the marks hit it.
    ['everything', 0.25],
  ])('%s: %d of the time', (name, share) => {
    const right = casesOf(name).flatMap(({ run }) => run.events.map(({ correct }) => Number(correct)));
    expect(Math.abs(mean(right) - share)).toBeLessThan(0.05);
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
  return { learner, run, fits: listFits(run, BANK) };
}

/** What a learner is told of one-sidedness after each session. */
function listOneSided({ sessions, state }: TestRun): readonly (string | null)[] {
  return sessions.map((_, day) =>
    findOneSided({ ...state, history: state.history.slice(0, 10 * (day + 1)) }),
  );
}

function dPrimeOf({ state }: TestRun): number {
  return measureDiscernment(countDecisions(state).pooled)?.dPrime ?? NaN;
}

function middlingSuccess(learner: TestLearner, skill: Skill): number {
  const item = BANK.items.find((candidate) => candidate.skill === skill.id);
  return item ? trueSuccess(learner, item, 0) : NaN;
}

function abilityOf({ abilities }: TestLearner, { id }: Skill): number {
  return abilities.get(id) ?? 0;
}
