import { afterAll, expect, test } from 'vitest';
import { canManageClassroom, canOwnClassroom, canReadAttempt } from '../policy';
import type { ClassroomOwner, ClassroomTeacher, Teacher } from '../policy';
import { findAttemptFacts, findClassroomFacts } from './access';
import { countContents, deleteClassroom, setArchived } from './classroom-end';
import { listPartCountsOfClasses } from './class-lesson-counts';
import { listClassroomNews } from './class-news';
import { createClassroom, joinClassroom } from './classrooms';
import { db } from './client';
import {
  acceptInvitation,
  createInvitation,
  findInvitation,
  getTeachers,
  leaveClassroom,
  listInvitations,
  removeCoTeacher,
  withdrawInvitations,
} from './invitations';

afterAll(() => db.$disconnect());

async function makeTeacher(name: string): Promise<Teacher> {
  const { id } = await db.person.create({ data: { role: 'TEACHER', name } });
  return { personId: id } as Teacher;
}
async function makeClass(name = '10b') {
  const teacher = await makeTeacher('Ms Poe');
  const { id, joinCode } = await createClassroom(teacher, name);
  return {
    teacher,
    joinCode,
    owner: { ...teacher, classroomId: id, owns: true } as unknown as ClassroomOwner,
  };
}
async function invite(owner: ClassroomOwner): Promise<string> {
  const token = await createInvitation(owner);
  if (!token) throw new Error('too many');
  return token;
}
async function makeTwo() {
  const made = await makeClass();
  const second = await makeTeacher('Mr Sun');
  await acceptInvitation(second, await invite(made.owner));
  return { ...made, second, coTeacher: { ...made.owner, ...second } as unknown as ClassroomTeacher };
}
const subjectOf = ({ personId }: Teacher) => ({ role: 'teacher', personId }) as const;
async function factsOf({ classroomId }: ClassroomOwner) {
  const facts = await findClassroomFacts(classroomId);
  if (!facts) throw new Error('no class');
  return facts;
}
const classesOf = async (teacher: Teacher) =>
  (await listClassroomNews(teacher, 'whole-article')).map(({ name, ownerName, archived }) => [
    name,
    ownerName,
    archived,
  ]);

test('a link makes one teacher a co-teacher, who sees the class and its work but does not own it', async () => {
  const { owner, second, joinCode } = await makeTwo();
  const facts = await factsOf(owner);
  expect(canManageClassroom(subjectOf(second), facts)).toBe(true);
  expect(canOwnClassroom(subjectOf(second), facts)).toBe(false);
  expect(await classesOf(second)).toEqual([['10b', 'Ms Poe', false]]);
  const joined = await joinClassroom({ code: joinCode, name: 'Ada' }, null);
  if (!joined.ok) throw new Error(joined.problem);
  const { id } = await db.attempt.create({
    data: { personId: joined.person.id, exerciseId: 'whole-article', number: 1, submittedAt: new Date() },
  });
  const attempt = await findAttemptFacts(id);
  expect(attempt && canReadAttempt(subjectOf(second), attempt)).toBe(true);
  const contentId = 'what-did-we-read';
  await db.contentVersion.create({ data: { version: 'v-co-teacher', contentId, content: {} } });
  await db.courseAttempt.create({
    data: { personId: joined.person.id, partId: contentId, number: 1, contentVersion: 'v-co-teacher' },
  });
  const counts = [{ classroomId: owner.classroomId, partId: contentId, finished: 0, underWay: 1 }];
  expect(await listPartCountsOfClasses(second)).toEqual(counts);
});

test('a link works once, for whoever comes first', async () => {
  const { owner } = await makeClass();
  const token = await invite(owner);
  expect(await findInvitation(token)).toEqual({
    ...{ classroomId: owner.classroomId, className: '10b', ownerName: 'Ms Poe' },
  });
  const all = await Promise.all(['A', 'B', 'C', 'D'].map(makeTeacher));
  const accepted = await Promise.all(all.map((teacher) => acceptInvitation(teacher, token)));
  expect(accepted.filter((id) => id === owner.classroomId)).toHaveLength(1);
  expect(accepted.filter((id) => id === null)).toHaveLength(3);
  expect((await getTeachers(owner)).coTeachers).toHaveLength(1);
  expect(await findInvitation(token)).toBeNull();
});

test('a link ends after seven days, when it is withdrawn, and when it was never one', async () => {
  const { owner } = await makeClass();
  const guest = await makeTeacher('Mr Sun');
  const late = await invite(owner);
  await db.invitation.updateMany({
    where: { classroomId: owner.classroomId },
    data: { expiresAt: new Date(Date.now() - 1) },
  });
  const withdrawn = await invite(owner);
  expect(await listInvitations(owner)).toHaveLength(1);
  await withdrawInvitations(owner);
  expect(await listInvitations(owner)).toEqual([]);
  for (const token of [late, withdrawn, '', 'x'.repeat(32)]) {
    expect(await findInvitation(token)).toBeNull();
    expect(await acceptInvitation(guest, token)).toBeNull();
  }
  expect(await classesOf(guest)).toEqual([]);
});

test('the link is kept nowhere in plain, and not more than ten are open', async () => {
  const { owner } = await makeClass();
  const tokens: string[] = [];
  for (let n = 0; n < 10; n += 1) tokens.push(await invite(owner));
  expect(await createInvitation(owner)).toBeNull();
  const stored = JSON.stringify(await db.invitation.findMany({ where: { classroomId: owner.classroomId } }));
  for (const token of tokens) expect(stored).not.toContain(token);
});

test.each<[string, (two: Awaited<ReturnType<typeof makeTwo>>) => Promise<void>]>([
  ['removed', ({ owner, second }) => removeCoTeacher(owner, second.personId)],
  ['gone', ({ coTeacher }) => leaveClassroom(coTeacher)],
])('a co-teacher who is %s has nothing of the class any more', async (_how, end) => {
  const two = await makeTwo();
  await end(two);
  expect(canManageClassroom(subjectOf(two.second), await factsOf(two.owner))).toBe(false);
  expect(await classesOf(two.second)).toEqual([]);
  expect(await classesOf(two.teacher)).toEqual([['10b', null, false]]);
});

test('removing who is no co-teacher, the owner too, changes nothing', async () => {
  const { owner, teacher } = await makeTwo();
  for (const id of ['no-id', owner.personId]) await removeCoTeacher(owner, id);
  expect((await getTeachers(owner)).coTeachers).toMatchObject([{ name: 'Mr Sun' }]);
  expect(canOwnClassroom(subjectOf(teacher), await factsOf(owner))).toBe(true);
});

test('a class that is put away is listed last, takes in nobody, and comes back as it was', async () => {
  const { owner, teacher, joinCode } = await makeClass('old');
  await createClassroom(teacher, 'new');
  const newest = await createClassroom(teacher, 'newest');
  // Both may be of the same millisecond.
  const later = new Date(Date.now() + 1_000);
  await db.classroom.update({ where: { id: newest.id }, data: { createdAt: later } });
  await joinClassroom({ code: joinCode, name: 'Ada' }, null);
  await setArchived({ ...owner }, true);
  expect((await classesOf(teacher)).map(([name, , archived]) => [name, archived])).toEqual([
    ['newest', false],
    ['new', false],
    ['old', true],
  ]);
  const refused = { ok: false, problem: 'joining-closed' };
  expect(await joinClassroom({ code: joinCode, name: 'Ben' }, null)).toEqual(refused);
  await setArchived(owner, false);
  expect((await joinClassroom({ code: joinCode, name: 'Ben' }, null)).ok).toBe(true);
  expect((await countContents(owner)).students).toBe(2);
});

async function fillClass() {
  const made = await makeTwo();
  const { owner, joinCode } = made;
  const { classroomId } = owner;
  const joined = await joinClassroom({ code: joinCode, name: 'Ada' }, null);
  if (!joined.ok) throw new Error(joined.problem);
  const personId = joined.person.id;
  const work = { personId, exerciseId: 'whole-article' };
  const mark = {
    layer: 'HEDGE',
    start: 0,
    end: 4,
    quote: 'Some',
    editedAt: 1,
    editor: 't',
    revision: 1,
  } as const;
  const attempt = await db.attempt.create({
    data: {
      ...{ ...work, number: 1, open: null, submittedAt: new Date() },
      marks: { create: { ...mark, id: crypto.randomUUID() } },
      comments: { create: { personId, byName: 'Ms Poe', text: 'Well read.' } },
      overrides: { create: { layer: 'HEDGE', points: 90, reason: 'Because.', byName: 'Ms Poe' } },
      disputes: {
        create: {
          ...{ classroomId, articleId: 'seoul', layer: 'HEDGE', start: 0, end: 4, verdict: 'outside' },
          ...{ keyVersion: 'v', reason: 'It is a hedge.' },
        },
      },
    },
  });
  await db.attempt.create({ data: { ...work, number: 2 } });
  await db.assignment.create({
    data: {
      ...{ classroomId, partId: 'whole-article', timeZone: 'Europe/Berlin', toEveryone: false },
      students: { create: { personId } },
    },
  });
  return { ...made, personId, attemptId: attempt.id };
}

test('what goes with a class is counted, and deleting it takes all of that and nothing else', async () => {
  const { owner, personId, attemptId, second, teacher } = await fillClass();
  const other = await fillClass();
  expect(await countContents(owner)).toEqual({
    ...{ students: 1, handedIn: 1, open: 1, marks: 1, lessons: 0, practiceAnswers: 0, comments: 1 },
    ...{ assignments: 1, disputes: 1, keyChanges: 0 },
  });
  await invite(owner);
  expect(await deleteClassroom(owner, ' 10B ')).toBe(true);
  const { classroomId } = owner;
  const left = await Promise.all([
    db.classroom.count({ where: { id: classroomId } }),
    db.person.count({ where: { id: personId } }),
    db.attempt.count({ where: { personId } }),
    db.mark.count({ where: { attemptId } }),
    db.gradeOverride.count({ where: { attemptId } }),
    db.comment.count({ where: { personId } }),
    db.dispute.count({ where: { classroomId } }),
    db.assignment.count({ where: { classroomId } }),
    db.assignmentStudent.count({ where: { personId } }),
    db.coTeacher.count({ where: { classroomId } }),
    db.invitation.count({ where: { classroomId } }),
  ]);
  expect(left).toEqual(left.map(() => 0));
  expect(await classesOf(second)).toEqual([]);
  expect(await db.person.count({ where: { id: { in: [teacher.personId, second.personId] } } })).toBe(2);
  expect(await countContents(other.owner)).toMatchObject({ students: 1, marks: 1, disputes: 1 });
});

test.each(['', '10', '10c', '%'])('a class is not deleted by typing %j', async (typed) => {
  const { owner } = await makeClass();
  expect(await deleteClassroom(owner, typed)).toBe(false);
  expect(await factsOf(owner)).toMatchObject({ ownerId: owner.personId });
});
