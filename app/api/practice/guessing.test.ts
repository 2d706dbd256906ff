import { beforeAll, describe, expect, it } from 'vitest';
import { getScheduledBank } from '@/lib/content/practice/scheduled-bank';
import { replan } from '@/lib/db/practice-plan';
import type { Introductions } from '@/lib/db/practice-rules';
import type { LearnerState } from '@/lib/scheduling/learner-state';
import { seedRandom } from '@/lib/scheduling/test-learner';
import type { PracticeEvent, Random, ScheduledItem, Skill } from '@/lib/scheduling/types';
import { PRACTICE_RULES } from './practice-rules';

/*
 * Somebody who never reads a sentence and knows all else: the layers of the session as they stand, what is
 * introduced, and of every answered sentence what it held and which skill it was. They practise through the real
 * bank and schedule, planned anew after each answer as the server does it, and bet on each next answer. No rule may be
 * right more often than chance by more than 0.05, nor wrong, for then its opposite would be. The schedule pulls a
 * little to the middle (see `drawShape`), which is worth 0.03 at the most and 0.015 on the whole.
 */
const BANK = getScheduledBank();
const ITEMS = new Map(BANK.items.map((item) => [item.id, item]));
const SKILLS = new Map(BANK.skills.map((skill) => [skill.id, skill]));
const LEARNERS = 100;
const SESSIONS = 8;
/** A rule that speaks less often than this is not told from chance here. */
const ENOUGH = 1000;
const PATIENCE_MS = 120_000;

/** What is known when one more sentence comes. */
type View = {
  /** Answered in this session, oldest first. */
  readonly past: readonly ScheduledItem[];
  /** Of the whole session as planned now. */
  readonly layers: readonly string[];
  /** Introduced up to now. */
  readonly introduced: readonly Skill[];
  /** Before the block that goes on. */
  readonly introducedHere: readonly Skill[];
  /** Places of the block. */
  readonly start: number;
  readonly end: number;
  /** How often the sentence was among those to come since the session began. */
  readonly layouts: number;
  /** Whether it was laid out in an earlier session. */
  readonly earlier: boolean;
};
/** What grows from session to session. `mute`: says "nothing to mark" every time. */
type Practising = {
  readonly events: PracticeEvent[];
  readonly laidEver: Set<string>;
  readonly mute: boolean;
};
type Bet = { readonly view: View; readonly target: boolean };
/** Whether the next sentence holds something; null: says nothing. */
type Rule = (view: View) => boolean | null;

const answersOf = (items: readonly ScheduledItem[]) => items.map(({ target }) => target);
const inBlock = ({ past, start }: View) => answersOf(past.slice(start));
/** Of the block's introductions, the kind of which nothing has come yet in it. */
const owed = (view: View) =>
  view.introducedHere.filter(({ kind }) => !inBlock(view).includes(kind === 'target'))[0];
/** Introduced in this session on this layer, and not yet practised. */
const pending = ({ past, introduced, layers }: View) =>
  introduced.find(
    ({ id, layer }) => layer === layers[past.length] && !past.some(({ skill }) => skill === id),
  );
const holds = (skill: Skill | undefined) => (skill ? skill.kind === 'target' : null);
const isLast = ({ past, end }: View) => past.length === end;
const opposite = (answers: readonly boolean[]) =>
  answers.length > 0 && answers.every((answer) => answer === answers[0]) ? !answers[0] : null;

const RULES: Readonly<Record<string, Rule>> = {
  'always something': () => true,
  'something, where hedges are asked': ({ past, layers }) => layers[past.length] === 'hedge',
  'the last of a block is unlike all before it': (view) => (isLast(view) ? opposite(inBlock(view)) : null),
  ...Object.fromEntries(
    [1, 2, 3, 4].map((run): [string, Rule] => [
      `the opposite after ${run} alike`,
      ({ past }) => (past.length < run ? null : opposite(answersOf(past.slice(-run)))),
    ]),
  ),
  'what was rarer so far': ({ past }) => {
    const targets = answersOf(past).filter(Boolean).length;
    return 2 * targets === past.length ? null : 2 * targets < past.length;
  },
  'what was rarer by three': ({ past }) => {
    const ahead = 2 * answersOf(past).filter(Boolean).length - past.length;
    return Math.abs(ahead) < 3 ? null : ahead < 0;
  },
  'what was introduced comes first': (view) =>
    view.past.length === view.start ? holds(view.introducedHere[0]) : null,
  'what was introduced is in its block': (view) => holds(view.introducedHere[0]),
  'the introductions in their order': (view) => holds(view.introducedHere[view.past.length - view.start]),
  'what was introduced and has not come, at the end of its block': (view) =>
    isLast(view) ? holds(owed(view)) : null,
  'what was introduced and has not come': (view) => holds(pending(view)),
  'a new skill comes twice': ({ past, introduced, layers }) => {
    const last = past.findLast(({ layer }) => layer === layers[past.length]);
    const isNew = introduced.some(({ id }) => id === last?.skill);
    return last && isNew ? last.target : null;
  },
  'all of these, the surest first': (view) =>
    holds(owed(view)) ??
    (isLast(view) ? opposite(inBlock(view)) : null) ??
    opposite(answersOf(view.past.slice(-3))) ??
    (view.past.length > 0 ? !view.past.at(-1)?.target : true),
};

/** What a table is kept of: for each value the answer that was commoner with other learners. */
const TABLES: Readonly<Record<string, (view: View) => string>> = {
  place: ({ past }) => `${past.length}`,
  'place in the block and its length': ({ past, start, end }) => `${past.length - start} ${end - start}`,
  'answers of the block and its length': (view) => `${inBlock(view).join()} ${view.end - view.start}`,
  'the last three answers': ({ past }) => answersOf(past.slice(-3)).join(),
  'place and count so far': ({ past }) => `${past.length} ${answersOf(past).filter(Boolean).length}`,
  'layers of the session': ({ past, layers }) => `${past.length} ${layers.map((l) => l.charAt(0)).join('')}`,
  'what was introduced, and answers since': (view) =>
    `${view.introducedHere.map(({ kind }) => kind).join()} ${inBlock(view).join()} ${view.end - view.start}`,
  'which skill was introduced': ({ introducedHere }) => introducedHere.map(({ id }) => id).join(),
  'the skill before': ({ past, layers }) =>
    `${past.at(-1)?.skill ?? ''} ${layers[past.length] === past.at(-1)?.layer}`,
  'what stayed when the rest was planned anew': ({ past, layouts }) => `${past.length} ${layouts}`,
  'what was laid out on a day before': ({ earlier }) => `${earlier}`,
};

const bets: Bet[] = [];
beforeAll(() => {
  for (let seed = 0; seed < LEARNERS; seed += 1) bets.push(...practise(seed));
}, PATIENCE_MS);

describe('who bets on the next answer without reading the sentence', () => {
  it.each(Object.entries(RULES))('is right by chance: %s', (_, rule) => {
    const { said, right } = score(bets, rule);
    // Rare ones may be lucky, or cannot be tried at all.
    const luck = said < ENOUGH ? 2.5 * Math.sqrt(0.25 / Math.max(said, 1)) : 0;
    expect(Math.abs(right / Math.max(said, 1) - 0.5)).toBeLessThan(0.05 + luck + (said === 0 ? 1 : 0));
  });

  it.each(Object.entries(TABLES))('learns nothing from others who kept a table of %s', (_, keyOf) => {
    const half = bets.length / 2;
    const { said, right } = score(bets.slice(half), learn(bets.slice(0, half), keyOf));
    expect(said).toBeGreaterThan(2000);
    expect(Math.abs(right / said - 0.5)).toBeLessThan(0.05);
  });
});

describe('what comes before the answer', () => {
  it('is one introduction before a block at most, and not only before blocks that hold its skill', () => {
    const first = bets.filter(({ view }) => view.past.length === view.start);
    expect(Math.max(...first.map(({ view }) => view.introducedHere.length))).toBe(1);
  });
});

function score(list: readonly Bet[], rule: Rule): { readonly said: number; readonly right: number } {
  const guesses = list.map(({ view, target }) => ({ guess: rule(view), target }));
  const said = guesses.filter(({ guess }) => guess !== null);
  return { said: said.length, right: said.filter(({ guess, target }) => guess === target).length };
}

function learn(list: readonly Bet[], keyOf: (view: View) => string): Rule {
  const balance = new Map<string, number>();
  for (const { view, target } of list) {
    const key = keyOf(view);
    balance.set(key, (balance.get(key) ?? 0) + (target ? 1 : -1));
  }
  return (view) => (balance.get(keyOf(view)) ?? 0) >= 0;
}

/** Sessions of one learner, one a day; of every other learner all answers are "nothing to mark". */
function practise(seed: number): Bet[] {
  const random = seedRandom(seed);
  const practising: Practising = { events: [], laidEver: new Set(), mute: seed % 2 === 0 };
  const made: Bet[] = [];
  for (let day = 0; day < SESSIONS; day += 1) {
    const start = Date.UTC(2026, 0, 5 + day, 16);
    made.push(...practiseOnce(practising, start, random));
  }
  return made;
}

function practiseOnce({ events, laidEver, mute }: Practising, start: number, random: Random): Bet[] {
  const made: Bet[] = [];
  const before = PRACTICE_RULES.replay(events, new Map());
  const answered: string[] = [];
  let laid = replan(before, { plan: [], answered }, { now: start, random }, PRACTICE_RULES);
  const laidBefore = new Set(laidEver);
  const laidOut = [...laid.upcoming];
  while (laid.upcoming.length > 0) {
    const itemId = laid.upcoming[0] ?? '';
    const target = ITEMS.get(itemId)?.target === true;
    made.push({ view: look(before, answered, laid.upcoming, laidOut, laidBefore), target });
    const now = start + 40_000 * (answered.length + 1);
    const correct = mute ? !target : random() < 0.7;
    const id = `${events.length}`.padStart(6, '0');
    events.push({ id, itemId, answeredAt: now, correct, flagged: correct === target, sure: null });
    answered.push(itemId);
    const state = PRACTICE_RULES.replay(events, new Map());
    laid = replan(state, { plan: laid.plan, answered }, { now, random }, PRACTICE_RULES);
    laidOut.push(...laid.upcoming);
  }
  for (const id of laidOut) laidEver.add(id);
  return made;
}

function look(
  before: LearnerState,
  answered: readonly string[],
  upcoming: readonly string[],
  laidOut: readonly string[],
  laidBefore: ReadonlySet<string>,
): View {
  const plan = [...answered, ...upcoming];
  const layers = plan.map((id) => ITEMS.get(id)?.layer ?? '');
  const at = answered.length;
  const start = layers.findLastIndex((layer, place) => place < at && layer !== layers[at]) + 1;
  const after = layers.findIndex((layer, place) => place > at && layer !== layers[at]);
  const intro = PRACTICE_RULES.introduce(before, plan);
  return {
    past: answered.flatMap((id) => ITEMS.get(id) ?? []),
    layers,
    introduced: listSkills(intro, plan.slice(0, at + 1)),
    introducedHere: listSkills(intro, plan.slice(start, at + 1)),
    start,
    end: (after < 0 ? layers.length : after) - 1,
    layouts: laidOut.filter((id) => id === upcoming[0]).length,
    earlier: laidBefore.has(upcoming[0] ?? ''),
  };
}

function listSkills(intro: Introductions, itemIds: readonly string[]): readonly Skill[] {
  return itemIds.flatMap((id) => intro[id] ?? []).flatMap((id) => SKILLS.get(id) ?? []);
}
