import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, expect, it } from 'vitest';
import type { SignedIn, Teacher } from '../policy';
import { findSessionPerson } from './access';
import { createClassroom, joinClassroom } from './classrooms';
import { db } from './client';
import { removeUnseenGuests } from './guests';
import { createGuest, replaceReturnCode } from './people';

const DAY_MS = 86_400_000;
const YEAR = 365;
const NOW = new Date();
const ago = (days: number) => new Date(NOW.getTime() - days * DAY_MS);

afterAll(() => db.$disconnect());
// What other tests left behind is not counted here.
beforeEach(() => removeUnseenGuests(db, YEAR, NOW));

async function make(lastSeenDaysAgo: number, more: object = {}): Promise<string> {
  const data = { role: 'LEARNER' as const, name: 'Reader', lastSeenAt: ago(lastSeenDaysAgo), ...more };
  return (await db.person.create({ data })).id;
}
const isThere = async (id: string) => (await db.person.count({ where: { id } })) === 1;

it('removes a guest who was not here for a year, with the work, and keeps one who was', async () => {
  const [gone, kept] = [await make(YEAR + 1), await make(YEAR - 1)];
  for (const personId of [gone, kept])
    await db.attempt.create({ data: { personId, exerciseId: 'whole-article', number: 1 } });
  expect(await removeUnseenGuests(db, YEAR, NOW)).toBe(1);
  expect([await isThere(gone), await isThere(kept)]).toEqual([false, true]);
  expect(await db.attempt.count({ where: { personId: gone } })).toBe(0);
  expect(await db.attempt.count({ where: { personId: kept } })).toBe(1);
  expect(await removeUnseenGuests(db, YEAR, NOW)).toBe(0);
});

it('keeps whoever has another way back, however long ago: a code, an account, a class, a teacher', async () => {
  const teacher = await make(2 * YEAR, { role: 'TEACHER' });
  const classroom = await createClassroom({ personId: teacher } as Teacher, 'Period 3');
  const all = [
    teacher,
    await make(2 * YEAR, { returnCodeHash: randomUUID() }),
    await make(2 * YEAR, { email: `${randomUUID()}@home.test` }),
    await make(2 * YEAR, { role: 'STUDENT', classroomId: classroom.id, nameKey: randomUUID() }),
  ];
  expect(await removeUnseenGuests(db, YEAR, NOW)).toBe(0);
  for (const id of all) expect(await isThere(id)).toBe(true);
});

it('goes by the days it is given', async () => {
  await removeUnseenGuests(db, 199, NOW);
  const guest = await make(200);
  expect(await removeUnseenGuests(db, 201, NOW)).toBe(0);
  expect(await removeUnseenGuests(db, 199, NOW)).toBe(1);
  expect(await isThere(guest)).toBe(false);
});

it('removes many in batches, passing over those who stay, and can be run by several at once', async () => {
  const rows = (count: number, lastSeenAt: Date) =>
    Array.from({ length: count }, () => ({ role: 'LEARNER' as const, name: 'Reader', lastSeenAt }));
  await db.person.createMany({ data: rows(150, ago(400)) });
  const kept = await make(1);
  await db.person.createMany({ data: rows(150, ago(400)) });
  const removed = await Promise.all([1, 2, 3].map(() => removeUnseenGuests(db, YEAR, NOW)));
  // Three that meet pass over one another's rows; the next run takes what all of them passed over.
  const rest = await removeUnseenGuests(db, YEAR, NOW);
  expect(removed.reduce((sum, count) => sum + count, rest)).toBe(300);
  expect(await isThere(kept)).toBe(true);
});

it('passes over a guest who comes back or joins a class at that moment', async () => {
  const teacher = await make(0, { role: 'TEACHER' });
  const { joinCode } = await createClassroom({ personId: teacher } as Teacher, 'Period 3');
  const [joining, returning] = [await make(400), await make(400)];
  await joinClassroom({ code: joinCode, name: 'Gil' }, { personId: joining } as SignedIn);
  await db.$transaction(async (tx) => {
    await tx.person.update({ where: { id: returning }, data: { lastSeenAt: NOW } });
    expect(await removeUnseenGuests(db, YEAR, NOW)).toBe(0);
  });
  expect(await removeUnseenGuests(db, YEAR, NOW)).toBe(0);
  expect([await isThere(joining), await isThere(returning)]).toEqual([true, true]);
});

it('counts a visit as being here: whoever uses the session is not removed', async () => {
  const guest = await createGuest();
  await db.person.update({ where: { id: guest.id }, data: { lastSeenAt: ago(400) } });
  expect((await findSessionPerson(guest.id, guest.sessionEpoch))?.id).toBe(guest.id);
  expect(await removeUnseenGuests(db, YEAR, NOW)).toBe(0);
  expect(await isThere(guest.id)).toBe(true);
});

it('ends a session of somebody who was removed, and a return code made before keeps the work', async () => {
  const [gone, kept] = [await createGuest(), await createGuest()];
  await replaceReturnCode({ personId: kept.id } as SignedIn);
  await db.person.updateMany({ where: { id: { in: [gone.id, kept.id] } }, data: { lastSeenAt: ago(400) } });
  expect(await removeUnseenGuests(db, YEAR, NOW)).toBe(1);
  expect(await findSessionPerson(gone.id, 0)).toBeNull();
  expect(await findSessionPerson(kept.id, 0)).not.toBeNull();
});
