import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { encodeSession, sessionCookieName } from '@/lib/auth/session';
import { findItem } from '@/lib/content/practice/bank';
import { db } from '@/lib/db/client';
import { takePracticeAnswers } from '@/lib/db/practice-answers';
import { getItemRatings, getPracticeEvents } from '@/lib/db/practice-events';
import type { SignedIn } from '@/lib/policy';
import { ANSWERS_BEFORE_ITEM_MOVES } from '@/lib/scheduling/elo';
import { POST as sendAnswers } from './answers/route';
import { POST as finish } from './finish/route';
import { PRACTICE_RULES } from './practice-rules';
import { POST as open } from './session/route';

/** The browser's cookies, in place of a request. */
const jar = vi.hoisted(() => new Map<string, string>());
vi.mock('next/headers', () => ({
  headers: () => Promise.resolve(new Headers()),
  cookies: () =>
    Promise.resolve({
      getAll: () => [...jar].map(([name, value]) => ({ name, value })),
      get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined),
    }),
}));
afterAll(() => db.$disconnect());

type Item = { id: string; layer: string; text: string };
type Result = {
  id: string;
  itemId: string;
  correct: boolean;
  target: boolean;
  skill: string;
  result: object;
};
type Body = {
  session: { id: string; startedAt: string };
  items: Item[];
  answered: Result[];
  results: Result[];
  rejected: { id: string; reason: string }[];
  intro: Record<string, string[]>;
  finished: boolean;
  problem: string;
  now: number;
};
let me: SignedIn;

async function signInAsNew(role: 'LEARNER' | 'TEACHER' = 'LEARNER'): Promise<SignedIn> {
  const person = await db.person.create({ data: { role, name: 'Reader' } });
  await signInAs(person.id);
  return { personId: person.id, role: 'learner' } as SignedIn;
}
async function signInAs(personId: string): Promise<void> {
  jar.set(sessionCookieName(), await encodeSession({ personId, epoch: 0, days: 30 }));
}

async function post(route: (req: Request) => Promise<Response>, body: unknown, site = 'same-origin') {
  const req = new Request('http://localhost/api', {
    method: 'POST',
    headers: { 'sec-fetch-site': site },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const response = await route(req);
  const text = await response.text();
  return { status: response.status, text, body: JSON.parse(text) as Body };
}
const start = async () => (await post(open, {})).body;

/** The right answer, or its opposite. */
function answerTo(itemId: string, right = true, more: object = {}) {
  const keyed = findItem(itemId);
  if (!keyed) throw new Error(`no item ${itemId}`);
  const required = keyed.key.spans.filter(({ status }) => status === 'required').map(({ core }) => core);
  const marks = right ? required : required.length ? [] : [{ start: 0, end: 4 }];
  const none = marks.length === 0;
  return { id: randomUUID(), itemId, marks, none, sure: null, answeredAt: Date.now(), ...more };
}
const send = async (sessionId: string, ...answers: object[]) =>
  (await post(sendAnswers, { sessionId, answers })).body;
const at = (items: readonly Item[], index: number): Item => {
  const item = items[index];
  if (!item) throw new Error(`no item ${index}`);
  return item;
};

beforeEach(async () => {
  me = await signInAsNew();
});

describe('a session', () => {
  test('has ten different items, no key, and goes on where it was left', async () => {
    const first = await post(open, {});
    expect(first.status).toBe(200);
    const { items, answered, session } = first.body;
    expect(new Set(items.map(({ id }) => id)).size).toBe(10);
    expect(answered).toEqual([]);
    for (const { id } of items) {
      const keyed = findItem(id);
      for (const said of [keyed?.safe, ...(keyed?.key.spans ?? []).map((span) => span.rationale)])
        if (said) expect(first.text).not.toContain(said);
    }
    expect(Object.keys(items[0] ?? {}).sort()).toEqual(['id', 'layer', 'text']);
    const taken = await send(session.id, answerTo(at(items, 0).id));
    const again = await start();
    expect(again.session).toEqual(session);
    expect(again.items.map(({ id }) => id)).toEqual([at(items, 0).id, ...taken.items.map(({ id }) => id)]);
    expect(again.answered).toMatchObject([
      { itemId: at(items, 0).id, correct: true, none: expect.any(Boolean) as boolean },
    ]);
  });

  test('introduces skills before a block, and not again once the block has begun', async () => {
    const { session, items, intro } = await start();
    const introduced = Object.values(intro).flat();
    expect(introduced.length).toBeGreaterThan(0);
    expect(new Set(introduced).size).toBe(introduced.length);
    expect(intro[at(items, 0).id]?.length).toBeGreaterThan(0);
    let upcoming = items;
    const seen = new Set<string>();
    while (upcoming.length) {
      const now = upcoming;
      const taken = await send(session.id, answerTo(at(now, 0).id));
      for (const skill of intro[at(now, 0).id] ?? []) seen.add(skill);
      upcoming = taken.items;
      const next = upcoming[0];
      // Whatever is said before the next item was not said before.
      if (next) for (const skill of taken.intro[next.id] ?? []) expect(seen).not.toContain(skill);
      if (next) Object.assign(intro, { [next.id]: taken.intro[next.id] ?? [] });
    }
  });

  test('is one, however often it is asked for at once', async () => {
    const all = await Promise.all(Array.from({ length: 6 }, start));
    expect(new Set(all.map(({ session }) => session.id)).size).toBe(1);
  });

  test('older than twelve hours, or finished, is followed by a new one', async () => {
    const { session } = await start();
    await db.practiceSession.update({
      where: { id: session.id },
      data: { startedAt: new Date(Date.now() - 13 * 3_600_000) },
    });
    const second = await start();
    expect(second.session.id).not.toBe(session.id);
    for (let times = 0; times < 2; times += 1)
      expect(await post(finish, { sessionId: second.session.id })).toMatchObject({
        status: 200,
        body: { finished: true },
      });
    expect((await start()).session.id).not.toBe(second.session.id);
  });
});

describe('answers', () => {
  test('are checked at once; the next item is the one the browser has already', async () => {
    const { items: laid, session } = await start();
    let items = laid;
    const done: string[] = [];
    for (let place = 0; items.length; place += 1) {
      const [current, next] = [at(items, 0), items[1]];
      const taken = await send(session.id, answerTo(current.id, place % 2 === 0));
      done.push(current.id);
      expect(taken.results).toMatchObject([
        {
          itemId: current.id,
          correct: place % 2 === 0,
          target: findItem(current.id)?.safe === null,
          result: { kind: 'mark' },
        },
      ]);
      expect(taken.items[0]?.id).toBe(next?.id);
      expect(taken.items).toHaveLength(9 - place);
      expect(taken.finished).toBe(place === 9);
      expect(taken.items.filter(({ id }) => done.includes(id))).toEqual([]);
      items = taken.items;
    }
    expect(done).toHaveLength(10);
    expect((await start()).session.id).not.toBe(session.id);
    const events = await getPracticeEvents(me);
    expect(events.map(({ itemId }) => itemId)).toEqual(done);
  });

  test('given without a network come all at once, are kept in order, and count once however often they are sent', async () => {
    const { items, session } = await start();
    const given = items.map(({ id }, place) =>
      answerTo(id, place < 7, { sure: 3, answeredAt: Date.now() + place }),
    );
    const tries = await Promise.all(Array.from({ length: 5 }, () => send(session.id, ...given)));
    for (const taken of tries) {
      expect(taken.results.map(({ id }) => id)).toEqual(given.map(({ id }) => id));
      expect(taken).toMatchObject({ finished: true, items: [], rejected: [] });
    }
    const events = await getPracticeEvents(me);
    expect(events.map(({ id }) => id)).toEqual(given.map(({ id }) => id));
    expect(events.filter(({ correct }) => correct)).toHaveLength(7);
    expect((await getItemRatings()).get(at(items, 0).id)?.answers).toBeGreaterThan(0);
  });

  test('to what was laid out and taken back since are kept: the answer that planned anew was lost on its way', async () => {
    const { items, session } = await start();
    await send(session.id, answerTo(at(items, 0).id, false));
    const rest = items.slice(1).map(({ id }) => answerTo(id));
    const taken = await send(session.id, ...rest);
    expect(taken.rejected).toEqual([]);
    expect(taken.results).toHaveLength(9);
    expect(taken.finished).toBe(true);
  });

  test('to a session finished meanwhile are kept as well', async () => {
    const { items, session } = await start();
    await post(finish, { sessionId: session.id });
    const taken = await send(session.id, answerTo(at(items, 0).id));
    expect(taken).toMatchObject({ results: [{ correct: true }], items: [], finished: true });
  });

  test('from the future or from before the session are put where they can have been', async () => {
    const { items, session } = await start();
    const [early, late] = [
      answerTo(at(items, 0).id, true, { answeredAt: 0 }),
      answerTo(at(items, 1).id, true, { answeredAt: 8e15 }),
    ];
    await send(session.id, early, late);
    const events = await getPracticeEvents(me);
    expect(events.map(({ id }) => id)).toEqual([early.id, late.id]);
    for (const { answeredAt } of events) {
      expect(answeredAt).toBeGreaterThanOrEqual(Date.parse(session.startedAt));
      expect(answeredAt).toBeLessThanOrEqual(Date.now());
    }
  });

  test('to an item of no plan, twice to one item, or to nothing that can be checked are refused in words', async () => {
    const { items, session } = await start();
    const other = await db.practiceAnswer.count();
    const foreign = [...Array(60).keys()].map((n) => `school-${String(n + 1).padStart(2, '0')}`);
    const outside = foreign.find((id) => findItem(id) && !items.some((item) => item.id === id)) ?? '';
    const first = answerTo(at(items, 0).id);
    const taken = await send(
      session.id,
      answerTo(outside),
      { ...answerTo(at(items, 1).id), itemId: 'nowhere' },
      { ...answerTo(at(items, 1).id), marks: [], none: false },
      { ...answerTo(at(items, 1).id), marks: [{ start: 0, end: 99_999 }], none: false },
      first,
      answerTo(at(items, 0).id, false),
    );
    expect(taken.rejected.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/not part of this session/),
      expect.stringMatching(/not part of this session/),
      expect.stringMatching(/Mark the words first/),
      expect.stringMatching(/does not fit/),
      expect.stringMatching(/answered before/),
    ]);
    expect(taken.results.map(({ id }) => id)).toEqual([first.id]);
    expect(taken.results[0]?.correct).toBe(true);
    expect(await db.practiceAnswer.count()).toBe(other + 1);
  });

  test('with the id of somebody else’s answer tell nothing about it', async () => {
    const theirs = await start();
    const answer = answerTo(at(theirs.items, 0).id);
    await send(theirs.session.id, answer);
    await signInAsNew();
    const { session, items } = await start();
    const taken = await send(session.id, { ...answerTo(at(items, 0).id), id: answer.id });
    expect(taken.results).toEqual([]);
    expect(taken.rejected).toMatchObject([{ id: answer.id }]);
  });
});

test('the rating of an item moves only after twenty learners, and not for who has seen it', async () => {
  const { items, session } = await start();
  const itemId = at(items, 0).id;
  await db.itemRating.deleteMany({ where: { itemId } });
  await send(session.id, answerTo(itemId, false));
  const author = (await getItemRatings()).get(itemId);
  expect(author?.answers).toBe(1);
  await db.itemRating.update({ where: { itemId }, data: { answers: ANSWERS_BEFORE_ITEM_MOVES } });

  const again = await db.practiceSession.create({ data: { personId: me.personId, plan: [itemId] } });
  await send(again.id, answerTo(itemId, false));
  expect((await getItemRatings()).get(itemId)).toEqual({ ...author, answers: ANSWERS_BEFORE_ITEM_MOVES });

  const other = await signInAsNew();
  const theirs = await db.practiceSession.create({ data: { personId: other.personId, plan: [itemId] } });
  await send(theirs.id, answerTo(itemId, false));
  const moved = (await getItemRatings()).get(itemId);
  expect(moved?.answers).toBe(ANSWERS_BEFORE_ITEM_MOVES + 1);
  expect(moved?.rating).toBeGreaterThan(author?.rating ?? Infinity);
});

test('many learners answer the same items at the same time, and each answer counts once', async () => {
  const { items } = await start();
  const ids = items.map(({ id }) => id);
  const before = await getItemRatings();
  const count = (ratings: typeof before) => ids.reduce((sum, id) => sum + (ratings.get(id)?.answers ?? 0), 0);
  const learners = await Promise.all(
    Array.from({ length: 8 }, async (_, n) => {
      const person = await db.person.create({ data: { role: 'LEARNER', name: 'Reader' } });
      const plan = n % 2 ? ids : ids.toReversed();
      return db.practiceSession.create({ data: { personId: person.id, plan } });
    }),
  );
  const { takePracticeAnswers } = await import('@/lib/db/practice-answers');
  const { PRACTICE_RULES } = await import('./practice-rules');
  await Promise.all(
    learners.map(({ id, personId, plan }) =>
      takePracticeAnswers(
        { personId, role: 'learner' } as SignedIn,
        { sessionId: id, answers: plan.map((itemId) => answerTo(itemId)) },
        { now: Date.now(), random: Math.random },
        PRACTICE_RULES,
      ),
    ),
  );
  expect(count(await getItemRatings())).toBe(count(before) + 80);
});

describe('who may', () => {
  test.each([
    ['another learner', () => signInAsNew()],
    ['a teacher', () => signInAsNew('TEACHER')],
  ])('not %s: to them the session is not there', async (_who, signIn) => {
    const { session, items } = await start();
    await signIn();
    const answers = [answerTo(at(items, 0).id)];
    expect((await post(sendAnswers, { sessionId: session.id, answers })).status).toBe(404);
    expect((await post(finish, { sessionId: session.id })).status).toBe(404);
    expect((await start()).session.id).not.toBe(session.id);
    await signInAs(me.personId);
    expect((await start()).answered).toEqual([]);
  });

  test.each([
    ['session', open],
    ['answers', sendAnswers],
    ['finish', finish],
  ] as const)('%s asks for origin, a session and a body that can be read', async (_name, route) => {
    const body = { sessionId: randomUUID(), answers: [] };
    expect((await post(route, body, 'cross-site')).status).toBe(403);
    expect((await post(route, '{')).status).toBe(400);
    expect((await post(route, ' '.repeat(200_001))).status).toBe(413);
    jar.clear();
    expect((await post(route, body)).status).toBe(401);
  });

  test.each([
    { sessionId: 'x', answers: [] },
    { sessionId: randomUUID(), answers: [{ ...answerToNothing(), sure: 4 }] },
    { sessionId: randomUUID(), answers: [{ ...answerToNothing(), itemId: '__proto__' }] },
    { sessionId: randomUUID(), answers: [{ ...answerToNothing(), answeredAt: 1e300 }] },
    { sessionId: randomUUID(), answers: [{ ...answerToNothing(), marks: [{ start: 0.5, end: 2 }] }] },
    { sessionId: randomUUID(), answers: Array.from({ length: 61 }, answerToNothing) },
  ])('%# is no request', async (body) => {
    expect((await post(sendAnswers, body)).status).toBe(400);
  });
});

function answerToNothing() {
  return { id: randomUUID(), itemId: 'school-01', marks: [], none: true, sure: null, answeredAt: 0 };
}

test('two people who send one id at the same moment: one answer is kept, the other is refused in words', async () => {
  for (let round = 0; round < 3; round += 1) {
    const id = randomUUID();
    const asked: (() => ReturnType<typeof takePracticeAnswers>)[] = [];
    for (const actor of [await signInAsNew(), await signInAsNew()]) {
      await signInAs(actor.personId);
      const { session, items } = await start();
      const sent = { sessionId: session.id, answers: [answerTo(at(items, 0).id, true, { id })] };
      const moment = { now: Date.now(), random: Math.random };
      asked.push(() => takePracticeAnswers(actor, sent, moment, PRACTICE_RULES));
    }
    const both = await Promise.all(asked.map((ask) => ask()));
    expect(both.map((taken) => taken?.results.length).sort()).toEqual([0, 1]);
    expect(both.flatMap((taken) => taken?.rejected ?? [])).toMatchObject([{ id }]);
  }
});
