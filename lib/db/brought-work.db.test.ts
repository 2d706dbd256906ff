import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ClassroomTeacher, SignedIn, Teacher } from '../policy';
import { createClassroom, joinClassroom } from './classrooms';
import { db } from './client';
import { takeWorkAlong } from './merge-people';
import { mergeStudents } from './merge-students';

const EXERCISE = 'whole-article';
const LESSON = 'what-did-we-read';
const VERSION = 'test-of-brought-work';
const LONG_AGO = new Date('2026-01-05T08:00:00Z');
const EARLIER = new Date('2026-02-05T08:00:00Z');

beforeAll(async () => {
  const content = { version: VERSION, contentId: LESSON, content: {} };
  await db.contentVersion.createMany({ data: content, skipDuplicates: true });
});
afterAll(() => db.$disconnect());

const signedIn = (personId: string) => ({ personId, role: 'learner' }) as SignedIn;
async function makeLearner(email: string | null = null): Promise<string> {
  return (await db.person.create({ data: { role: 'LEARNER', name: 'Reader', email } })).id;
}

async function makeClass() {
  const teacher = await db.person.create({ data: { role: 'TEACHER', name: 'Ms Poe' } });
  const { id, joinCode } = await createClassroom({ personId: teacher.id } as Teacher, '10b');
  const join = async (name: string, along: string | null = null): Promise<string> => {
    const joined = await joinClassroom({ code: joinCode, name }, along === null ? null : signedIn(along));
    if (!joined.ok) throw new Error(joined.problem);
    return joined.person.id;
  };
  return { actor: { personId: teacher.id, classroomId: id } as ClassroomTeacher, join };
}

type Given = { readonly number: number; readonly done: Date | null; readonly brought?: Date };

/** An attempt at an exercise, open where it is not handed in; saved later the higher its number. */
async function tryExercise(personId: string, { number, done, brought }: Given): Promise<string> {
  const data = { personId, exerciseId: EXERCISE, number, open: done ? null : true, submittedAt: done };
  const savedAt = new Date(LONG_AGO.getTime() + number);
  return (await db.attempt.create({ data: { ...data, savedAt, broughtAt: brought } })).id;
}

async function tryLesson(personId: string, { number, done, brought }: Given): Promise<string> {
  const data = { personId, partId: LESSON, number, open: done ? null : true, finishedAt: done };
  const savedAt = new Date(LONG_AGO.getTime() + number);
  const more = { savedAt, broughtAt: brought, contentVersion: VERSION };
  return (await db.courseAttempt.create({ data: { ...data, ...more } })).id;
}

/** By id of the attempt, when it came along: 'now' for what came within this test. */
async function listBrought(personId: string): Promise<ReadonlyMap<string, Date | 'now' | null>> {
  const select = { id: true, broughtAt: true } as const;
  const rows = [
    ...(await db.attempt.findMany({ where: { personId }, select })),
    ...(await db.courseAttempt.findMany({ where: { personId }, select })),
  ];
  const isNow = (at: Date) => Math.abs(Date.now() - at.getTime()) < 600_000;
  return new Map(rows.map(({ id, broughtAt }) => [id, broughtAt && isNow(broughtAt) ? 'now' : broughtAt]));
}

describe('work of somebody who studied alone', () => {
  test('is told apart from what was begun in the class, open or handed in', async () => {
    const [{ join }, guest] = [await makeClass(), await makeLearner()];
    const ada = await join('Ada');
    const own = [
      await tryExercise(ada, { number: 1, done: LONG_AGO }),
      await tryLesson(ada, { number: 1, done: LONG_AGO }),
    ];
    const along = [
      await tryExercise(guest, { number: 1, done: LONG_AGO }),
      await tryExercise(guest, { number: 2, done: null }),
      await tryLesson(guest, { number: 1, done: LONG_AGO }),
      await tryLesson(guest, { number: 2, done: null }),
    ];
    await takeWorkAlong(signedIn(guest), ada);
    expect(await listBrought(ada)).toEqual(
      new Map([...own.map((id) => [id, null] as const), ...along.map((id) => [id, 'now'] as const)]),
    );
  });

  test('is noted when its owner joins a class with it, and not where it goes to an own account first', async () => {
    const [{ join }, guest, account] = [
      ...[await makeClass(), await makeLearner()],
      await makeLearner(`${randomUUID()}@home.test`),
    ] as const;
    const along = await tryExercise(guest, { number: 1, done: LONG_AGO });
    const own = await tryLesson(account, { number: 1, done: null });
    await takeWorkAlong(signedIn(guest), account);
    expect(await listBrought(account)).toEqual(new Map([along, own].map((id) => [id, null])));
    expect(await join('Ada', account)).toBe(account);
    expect(await listBrought(account)).toEqual(new Map([along, own].map((id) => [id, 'now'])));
  });

  test('that came with the first guest keeps its day when a second one comes', async () => {
    const [{ join }, guest] = [await makeClass(), await makeLearner()];
    const ada = await join('Ada');
    const first = await tryExercise(ada, { number: 1, done: LONG_AGO, brought: EARLIER });
    const second = await tryExercise(guest, { number: 1, done: LONG_AGO });
    await takeWorkAlong(signedIn(guest), ada);
    expect(await listBrought(ada)).toEqual(
      new Map<string, Date | 'now'>([
        [first, EARLIER],
        [second, 'now'],
      ]),
    );
  });

  test('never came before it was handed in, whatever the clocks say', async () => {
    const [{ join }, guest] = [await makeClass(), await makeLearner()];
    const ahead = new Date(Date.now() + 3_600_000);
    const exercise = await tryExercise(guest, { number: 1, done: ahead });
    const lesson = await tryLesson(guest, { number: 1, done: ahead });
    expect(await listBrought(await join('Ada', guest))).toEqual(
      new Map([exercise, lesson].map((id) => [id, ahead])),
    );
  });
});

describe('of two open attempts comes one that', () => {
  test.each([
    ['is own, kept in the own one', 2, undefined, null],
    ['is own, kept in the one that came along', 0, undefined, null],
    ['came along where both did, on the earlier day', 2, EARLIER, EARLIER],
  ])('%s', async (_, number, brought, expected) => {
    const [{ join }, guest] = [await makeClass(), await makeLearner()];
    const ada = await join('Ada');
    // What was saved last is kept.
    for (const begin of [tryExercise, tryLesson]) {
      await begin(ada, { number, done: null, brought });
      await begin(guest, { number: 1, done: null });
    }
    await takeWorkAlong(signedIn(guest), ada);
    expect([...(await listBrought(ada)).values()]).toEqual([expected, expected]);
  });
});

test('two entries of one student become one and each attempt keeps where it was begun', async () => {
  const { actor, join } = await makeClass();
  const [keep, gone] = [await join('Ada Kent'), await join('Ada')];
  const expected = new Map<string, Date | null>();
  for (const begin of [tryExercise, tryLesson]) {
    expected.set(await begin(keep, { number: 1, done: LONG_AGO }), null);
    expected.set(await begin(keep, { number: 2, done: LONG_AGO, brought: EARLIER }), EARLIER);
    expected.set(await begin(gone, { number: 1, done: LONG_AGO }), null);
    expected.set(await begin(gone, { number: 2, done: LONG_AGO, brought: LONG_AGO }), LONG_AGO);
  }
  expect(await mergeStudents(actor, keep, gone)).toBe(true);
  expect(await listBrought(keep)).toEqual(expected);
});
