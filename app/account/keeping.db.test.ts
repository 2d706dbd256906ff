import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { encodeSession, sessionCookieName } from '@/lib/auth/session';
import { findItem } from '@/lib/content/practice/bank';
import { createClassroom, joinClassroom } from '@/lib/db/classrooms';
import { db } from '@/lib/db/client';
import { takeWorkAlong } from '@/lib/db/merge-people';
import { createGuest } from '@/lib/db/people';
import { getPracticeEvents } from '@/lib/db/practice-events';
import type { SignedIn, Teacher } from '@/lib/policy';
import { POST as sendAnswers } from '../api/practice/answers/route';
import { POST as open } from '../api/practice/session/route';

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

const as = (personId: string) => ({ personId, role: 'learner' }) as SignedIn;
async function become(personId: string): Promise<void> {
  const { sessionEpoch } = await db.person.findUniqueOrThrow({ where: { id: personId } });
  jar.set(sessionCookieName(), await encodeSession({ personId, epoch: sessionEpoch, days: 30 }));
}

type Session = {
  session: { id: string };
  items: { id: string }[];
  answered: { id: string; itemId: string }[];
};
async function post<Answer>(route: (req: Request) => Promise<Response>, body: object): Promise<Answer> {
  const headers = { 'sec-fetch-site': 'same-origin' };
  const request = new Request('http://localhost/', { method: 'POST', headers, body: JSON.stringify(body) });
  return (await (await route(request)).json()) as Answer;
}
const start = () => post<Session>(open, {});
const answer = (itemId: string) => ({
  ...{ id: randomUUID(), itemId, marks: [], none: true, sure: null, answeredAt: Date.now() },
});
type Taken = { results?: { id: string }[]; rejected?: { id: string }[]; problem?: string };
const send = (sessionId: string, ...answers: object[]) => post<Taken>(sendAnswers, { sessionId, answers });
const firstOf = ({ items, answered }: Session): string => items[answered.length]?.id ?? '';

let guest: string;
let account: string;
beforeEach(async () => {
  guest = (await createGuest()).id;
  const data = { role: 'LEARNER' as const, name: 'Noa', email: `${randomUUID()}@home.test` };
  account = (await db.person.create({ data })).id;
});

describe('practice that is put together', () => {
  test('keeps every answer once, also to a sentence that both had, and an answer sent again counts no more', async () => {
    await become(account);
    const theirs = await start();
    const itemId = firstOf(theirs);
    await send(theirs.session.id, answer(itemId));
    await become(guest);
    const mine = await start();
    // The same sentence was laid out for both, as happens to everybody's first sessions.
    await db.practiceSession.update({
      where: { id: mine.session.id },
      data: { plan: [itemId, ...mine.items.map(({ id }) => id).filter((id) => id !== itemId)].slice(0, 10) },
    });
    const again = answer(itemId);
    await send(mine.session.id, again);
    expect(await takeWorkAlong(as(guest), account)).toBe(true);
    expect(await takeWorkAlong(as(guest), account)).toBe(false);
    await become(account);
    expect((await send(mine.session.id, again)).results).toMatchObject([{ id: again.id }]);
    const events = await getPracticeEvents(as(account));
    expect(events.map((event) => event.itemId)).toEqual([itemId, itemId]);
  });

  test('goes on with the session begun last; what was answered offline in the other is still taken', async () => {
    await become(account);
    const theirs = await start();
    await become(guest);
    const mine = await start();
    await send(mine.session.id, answer(firstOf(mine)));
    await takeWorkAlong(as(guest), account);
    await become(account);
    const next = await start();
    expect(next.session.id).toBe(mine.session.id);
    expect(next.answered).toHaveLength(1);
    const late = answer(firstOf(theirs));
    expect((await send(theirs.session.id, late)).results).toMatchObject([{ id: late.id }]);
    expect(await getPracticeEvents(as(account))).toHaveLength(2);
  });

  test('plans no sentence that either of the two has answered', async () => {
    const answered: string[] = [];
    for (const person of [guest, account]) {
      await become(person);
      const session = await start();
      for (const { id } of session.items) {
        const { rejected } = await send(session.session.id, answer(id));
        if (!rejected?.length) answered.push(id);
      }
    }
    await takeWorkAlong(as(guest), account);
    await db.practiceSession.updateMany({ where: { personId: account }, data: { finishedAt: new Date() } });
    const next = await start();
    expect(next.items.filter(({ id }) => answered.includes(id))).toEqual([]);
    expect(next.items.every(({ id }) => findItem(id))).toBe(true);
  });
});

describe('joining a class in the middle of a session', () => {
  async function join(taking: string | null, name = 'Gil') {
    const teacher = await db.person.create({ data: { role: 'TEACHER', name: 'Ms Teacher' } });
    const { joinCode } = await createClassroom({ personId: teacher.id } as Teacher, 'Period 3');
    const joined = await joinClassroom({ code: joinCode, name }, taking === null ? null : as(taking));
    if (!joined.ok) throw new Error(joined.problem);
    return joined.person.id;
  }

  test('takes the answers along and goes on where it was', async () => {
    await become(guest);
    const mine = await start();
    const given = answer(firstOf(mine));
    await send(mine.session.id, given);
    const student = await join(guest);
    await become(student);
    const next = await start();
    expect(next.session.id).toBe(mine.session.id);
    expect(next.answered).toMatchObject([{ id: given.id }]);
    expect((await send(mine.session.id, given)).results).toMatchObject([{ id: given.id }]);
    expect(await getPracticeEvents(as(student))).toHaveLength(1);
  });

  test('without taking along begins anew, and the answers of before are refused to the new student', async () => {
    await become(guest);
    const mine = await start();
    await send(mine.session.id, answer(firstOf(mine)));
    const student = await join(null);
    await become(student);
    expect((await start()).answered).toEqual([]);
    expect((await send(mine.session.id, answer(firstOf(mine)))).problem).toBeTruthy();
    expect(await getPracticeEvents(as(guest))).toHaveLength(1);
  });
});
