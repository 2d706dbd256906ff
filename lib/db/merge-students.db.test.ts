import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ClassroomTeacher, Teacher } from '../policy';
import { findSessionPerson } from './access';
import { createClassroom, joinClassroom } from './classrooms';
import { db } from './client';
import { mergeStudents, previewMerge } from './merge-students';
import { findPersonByEmail, findPersonByReturnCode } from './people';
import { findStudentEntry } from './roster';

const VERSION = 'test-of-merging-students';
beforeAll(async () => {
  const content = { version: VERSION, contentId: 'what-did-we-read', content: {} };
  await db.contentVersion.createMany({ data: content, skipDuplicates: true });
});
afterAll(() => db.$disconnect());

async function makeClass() {
  const teacher = await db.person.create({ data: { role: 'TEACHER', name: 'Ms Poe' } });
  const classroom = await createClassroom({ personId: teacher.id } as Teacher, '10b');
  const actor = { personId: teacher.id, classroomId: classroom.id } as ClassroomTeacher;
  const join = async (name: string) => {
    const joined = await joinClassroom({ code: classroom.joinCode, name }, null);
    if (!joined.ok) throw new Error(joined.problem);
    return { ...joined.person, returnCode: joined.returnCode };
  };
  return { actor, join };
}

async function assign(classroomId: string, ...personIds: string[]) {
  await db.assignment.create({
    data: {
      ...{ classroomId, partId: 'whole-article', timeZone: 'Europe/Berlin', toEveryone: false },
      students: { create: personIds.map((personId) => ({ personId })) },
    },
  });
}

/** Two handed-in attempts and an open one, with all that a class can hang on them. */
async function work(classroomId: string, personId: string, day: number) {
  const at = (hour: number) => new Date(Date.UTC(2026, 8, day, hour));
  const markOf = (start: number) => ({
    ...{ id: randomUUID(), layer: 'HEDGE' as const, start, end: start + 4, quote: 'Some' },
    ...{ editedAt: 1, editor: 'tab', revision: 1 },
  });
  for (const number of [1, 2])
    await db.attempt.create({
      data: {
        ...{ personId, exerciseId: 'whole-article', number, open: null },
        ...{ startedAt: at(number), submittedAt: at(number + 1) },
        marks: { create: [markOf(0), markOf(10)] },
        comments: { create: { personId, byName: 'Ms Poe', text: `On attempt ${number}` } },
        overrides: { create: { layer: 'CLAIM', points: 80, reason: 'Because.', byName: 'Ms Poe' } },
        disputes: {
          create: {
            ...{ classroomId, articleId: 'seoul', layer: 'HEDGE', start: 0, end: 4, verdict: 'outside' },
            ...{ keyVersion: 'v', reason: 'It is a hedge.' },
          },
        },
      },
    });
  await db.attempt.create({
    data: {
      ...{ personId, exerciseId: 'whole-article', number: 3, startedAt: at(8), savedAt: at(9) },
      marks: { create: markOf(20 + day) },
      comments: { create: { personId, byName: 'Ms Poe', text: 'On what is open' } },
    },
  });
  await db.comment.create({ data: { personId, byName: 'Ms Poe', text: 'On all of it' } });
}

const open = (personId: string, itemId: string, checkedAt: number) => ({
  ...{ personId, partId: 'what-did-we-read', number: 1, contentVersion: VERSION },
  savedAt: new Date(checkedAt),
  answers: {
    create: {
      ...{ itemId, answer: {}, editedAt: 1, editor: randomUUID(), revision: 1 },
      checkedAt: new Date(checkedAt),
    },
  },
  comments: { create: { personId, itemId, byName: 'Ms Poe', text: `Checked at ${checkedAt}` } },
});

test('two entries of one student become one, with all work, comments, disputes, overrides and assignments', async () => {
  const { actor, join } = await makeClass();
  const [keep, gone] = [await join('Ada Kent'), await join('Ada')];
  await work(actor.classroomId, keep.id, 1);
  await work(actor.classroomId, gone.id, 2);
  await assign(actor.classroomId, keep.id, gone.id);
  await assign(actor.classroomId, gone.id);
  expect(await previewMerge(actor, keep.id, gone.id)).toMatchObject({
    ...{ keep: { name: 'Ada Kent', handedIn: 2 }, gone: { name: 'Ada', handedIn: 2 } },
    ...{ openInBoth: ['whole-article'], testsOf: null, codeOf: 'keep' },
  });
  expect(await mergeStudents(actor, keep.id, gone.id)).toBe(true);
  const entry = await findStudentEntry(actor, keep.id);
  expect(entry).toMatchObject({ name: 'Ada Kent', handedIn: 4, open: 1, comments: 8, disputes: 4 });
  const person = { personId: keep.id };
  const attempts = await db.attempt.findMany({ where: person, orderBy: { number: 'asc' } });
  expect(attempts.map(({ number, startedAt }) => [number, startedAt.getUTCDate()])).toEqual([
    [1, 1],
    [2, 1],
    [3, 2],
    [4, 2],
    [5, 1],
  ]);
  const marks = await db.mark.findMany({ where: { attempt: { ...person, open: true } } });
  expect(marks.map(({ start }) => start).sort()).toEqual([21, 22]);
  expect(await db.comment.count({ where: { ...person, attempt: { open: true } } })).toBe(2);
  expect(await db.gradeOverride.count({ where: { attempt: person } })).toBe(4);
  expect(await db.assignmentStudent.count({ where: person })).toBe(2);
  expect(await db.person.count({ where: { id: gone.id } })).toBe(0);
});

test('what was written about an answer stays with that answer when two open lessons become one', async () => {
  const { actor, join } = await makeClass();
  const [keep, gone] = [await join('Ada Kent'), await join('Ada')];
  await db.courseAttempt.create({ data: open(keep.id, 'step-1', 2000) });
  await db.courseAttempt.create({ data: open(gone.id, 'step-1', 1000) });
  expect(await mergeStudents(actor, keep.id, gone.id)).toBe(true);
  const attempts = await db.courseAttempt.findMany({
    where: { personId: keep.id },
    select: { open: true, answers: true, comments: true },
  });
  expect(attempts).toHaveLength(2);
  for (const { open: isOpen, answers, comments } of attempts) {
    // Checked first, it stands; the other one is set aside.
    const checked = isOpen ? 1000 : 2000;
    expect(answers.map(({ checkedAt }) => checkedAt?.getTime())).toEqual([checked]);
    expect(comments.map(({ text, itemId }) => [text, itemId])).toEqual([[`Checked at ${checked}`, 'step-1']]);
  }
});

test.each([
  ['the kept entry’s', true],
  ['the other one’s where the kept one has none', false],
])('the return code that leads to the merged entry is %s', async (_whose, keepHasOne) => {
  const { actor, join } = await makeClass();
  const [keep, gone] = [await join('Ada Kent'), await join('Ada')];
  if (!keepHasOne) await db.person.update({ where: { id: keep.id }, data: { returnCodeHash: null } });
  expect(await previewMerge(actor, keep.id, gone.id)).toMatchObject({ codeOf: keepHasOne ? 'keep' : 'gone' });
  await mergeStudents(actor, keep.id, gone.id);
  const [own, other] = [
    await findPersonByReturnCode(keep.returnCode),
    await findPersonByReturnCode(gone.returnCode),
  ];
  expect((keepHasOne ? own : other)?.id).toBe(keep.id);
  expect(keepHasOne ? other : own).toBeNull();
  expect(await findSessionPerson(gone.id, gone.sessionEpoch)).toBeNull();
});

test('an e-mail of the other entry goes along where the kept one has none', async () => {
  const { actor, join } = await makeClass();
  const [keep, gone] = [await join('Ada Kent'), await join('Ada')];
  const email = `${randomUUID()}@home.test`;
  await db.person.update({ where: { id: gone.id }, data: { email, passwordHash: 'hash' } });
  await mergeStudents(actor, keep.id, gone.id);
  expect(await findPersonByEmail(email)).toMatchObject({ id: keep.id, passwordHash: 'hash' });
});

test('whose checks count is said before and kept after: the first one handed in', async () => {
  const { actor, join } = await makeClass();
  const [keep, gone] = [await join('Ada Kent'), await join('Ada')];
  const pre = { partId: 'pre-test', number: 1, contentVersion: VERSION, form: 'A' } as const;
  const done = { open: null, finishedAt: new Date() };
  await db.courseAttempt.create({ data: { ...pre, personId: keep.id } });
  const counting = await db.courseAttempt.create({ data: { ...pre, ...done, personId: gone.id } });
  await db.formAssignment.create({ data: { personId: gone.id, first: 'A' } });
  expect(await previewMerge(actor, keep.id, gone.id)).toMatchObject({ testsOf: 'gone' });
  expect(await previewMerge(actor, gone.id, keep.id)).toMatchObject({ testsOf: 'keep' });
  await mergeStudents(actor, keep.id, gone.id);
  const tests = await db.courseAttempt.findMany({ where: { personId: keep.id, partId: 'pre-test' } });
  expect(tests.map(({ id }) => id)).toEqual([counting.id]);
});

test('nobody is merged with themselves, with a student of another class or with a teacher', async () => {
  const [here, there] = [await makeClass(), await makeClass()];
  const [ada, eve] = [await here.join('Ada'), await there.join('Ada')];
  for (const other of [ada.id, eve.id, here.actor.personId, 'no-id']) {
    expect(await mergeStudents(here.actor, ada.id, other)).toBe(false);
    expect(await mergeStudents(here.actor, other, ada.id)).toBe(false);
    expect(await previewMerge(here.actor, ada.id, other)).toBeNull();
  }
  expect(await db.person.count({ where: { id: { in: [ada.id, eve.id] } } })).toBe(2);
});

test('the same merge twice at once, and both ways at once, leave one entry with the work of both', async () => {
  const { actor, join } = await makeClass();
  const [one, two] = [await join('Ada Kent'), await join('Ada')];
  for (const { id } of [one, two])
    await db.attempt.create({ data: { personId: id, exerciseId: 'whole-article', number: 1, open: null } });
  const merged = await Promise.all([
    mergeStudents(actor, one.id, two.id),
    mergeStudents(actor, one.id, two.id),
    mergeStudents(actor, two.id, one.id),
  ]);
  expect(merged.filter(Boolean)).toHaveLength(1);
  const left = await db.person.findMany({ where: { classroomId: actor.classroomId }, select: { id: true } });
  expect(left).toHaveLength(1);
  expect(await db.attempt.count({ where: { personId: left[0]?.id ?? '' } })).toBe(2);
});
