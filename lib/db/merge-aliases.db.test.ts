import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SignedIn } from '../policy';
import { db } from './client';
import { SET_ASIDE } from './merge-course';
import { takeWorkAlong } from './merge-people';

const EXERCISE = 'whole-article';
const LESSON = 'what-did-we-read';
const VERSION = 'test-of-aliases';

beforeAll(async () => {
  const content = { version: VERSION, contentId: LESSON, content: {} };
  await db.contentVersion.createMany({ data: content, skipDuplicates: true });
});
afterAll(() => db.$disconnect());

const signedIn = (personId: string) => ({ personId, role: 'learner' }) as SignedIn;
async function makePerson(role: 'LEARNER' | 'STUDENT'): Promise<string> {
  return (await db.person.create({ data: { role, name: 'Reader' } })).id;
}

/** An open attempt at an exercise, saved at a second. */
async function openExercise(personId: string, savedAt: number): Promise<string> {
  const data = { personId, exerciseId: EXERCISE, number: 1, savedAt: new Date(savedAt * 1000) };
  return (await db.attempt.create({ data })).id;
}

/** An open attempt at a lesson, saved at a second, with an answer to a step that was checked then. */
async function openLesson(personId: string, savedAt: number, itemId: string): Promise<string> {
  const at = new Date(savedAt * 1000);
  const answer = { itemId, answer: {}, editedAt: 1, editor: randomUUID(), revision: 1, checkedAt: at };
  const data = { personId, partId: LESSON, number: 1, contentVersion: VERSION, savedAt: at };
  return (await db.courseAttempt.create({ data: { ...data, answers: { create: answer } } })).id;
}

test('an attempt that was joined into another is found under its id, over any number of merges', async () => {
  const [first, second, student] = [
    await makePerson('LEARNER'),
    await makePerson('LEARNER'),
    await makePerson('STUDENT'),
  ];
  // Saved last is what stays: first the guest's, then the second guest's.
  const own = await openExercise(student, 1);
  const along = await openExercise(first, 2);
  const last = await openExercise(second, 3);
  await takeWorkAlong(signedIn(first), student);
  expect(await db.attemptAlias.findMany({ where: { id: own } })).toEqual([{ id: own, attemptId: along }]);
  await takeWorkAlong(signedIn(second), student);
  expect(await db.attempt.findMany({ where: { personId: student }, select: { id: true } })).toEqual([
    { id: last },
  ]);
  const aliases = await db.attemptAlias.findMany({ where: { attemptId: last }, select: { id: true } });
  expect(aliases.map(({ id }) => id).sort()).toEqual([own, along].sort());
  // They go with what they lead to.
  await db.person.delete({ where: { id: student } });
  expect(await db.attemptAlias.count({ where: { id: { in: [own, along] } } })).toBe(0);
});

test.each([
  ['different steps', ['step-1', 'step-2', 'step-3'], 0],
  ['the same step, with what gives way set aside', ['step-1', 'step-1', 'step-1'], 2],
])('a lesson joined into another is found under its id: answers to %s', async (_what, steps, asides) => {
  const [first, second, student] = [
    await makePerson('LEARNER'),
    await makePerson('LEARNER'),
    await makePerson('STUDENT'),
  ];
  const own = await openLesson(student, 1, steps[0] ?? '');
  const along = await openLesson(first, 2, steps[1] ?? '');
  const last = await openLesson(second, 3, steps[2] ?? '');
  await takeWorkAlong(signedIn(first), student);
  await takeWorkAlong(signedIn(second), student);
  const left = await db.courseAttempt.findMany({
    where: { personId: student, partId: LESSON },
    select: { id: true, open: true },
  });
  expect(left).toEqual([{ id: last, open: true }]);
  const aliases = await db.courseAttemptAlias.findMany({ where: { courseAttemptId: last } });
  expect(aliases.map(({ id }) => id).sort()).toEqual([own, along].sort());
  // No answer is lost, and no former id is an attempt as well.
  expect(await db.courseAnswer.count({ where: { attempt: { personId: student } } })).toBe(3);
  expect(await db.courseAttempt.count({ where: { id: { in: [own, along] } } })).toBe(0);
  const aside = { personId: student, partId: `${SET_ASIDE}${LESSON}` };
  expect(await db.courseAttempt.count({ where: aside })).toBe(asides);
});

test('attempts that were not joined have no former id', async () => {
  const [guest, student] = [await makePerson('LEARNER'), await makePerson('STUDENT')];
  const along = await openExercise(guest, 1);
  const lesson = await openLesson(student, 1, 'step-1');
  await takeWorkAlong(signedIn(guest), student);
  expect(await db.attemptAlias.count({ where: { attemptId: along } })).toBe(0);
  expect(await db.courseAttemptAlias.count({ where: { courseAttemptId: lesson } })).toBe(0);
});
