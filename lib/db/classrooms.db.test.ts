import { expect, test } from 'vitest';
import type { ClassroomTeacher, SignedIn, Teacher } from '../policy';
import { findAttemptFacts, findClassroomFacts, findSessionPerson } from './access';
import {
  createClassroom,
  findClassroomByCode,
  getClassroom,
  joinClassroom,
  renameClassroom,
  setJoinOpen,
} from './classrooms';
import { listClassroomNews } from './class-news';
import { db } from './client';
import { formatJoinCode, formatReturnCode } from './codes';
import {
  createGuest,
  endAllSessions,
  findPersonByEmail,
  findPersonByReturnCode,
  getAccount,
  replaceReturnCode,
  setEmailAndPassword,
} from './people';
import { admitTeacher, createTeacher } from './teachers';

const signedIn = (personId: string, role: SignedIn['role']) => ({ personId, role }) as SignedIn;
const unique = (word: string) => `${word}-${crypto.randomUUID()}`;

async function makeClass(name = 'Period 3') {
  const teacher = await createTeacher({
    email: `${unique('teacher')}@school.test`,
    name: 'Ms Poe',
    passwordHash: null,
  });
  if (!teacher) throw new Error('address taken');
  const classroom = await createClassroom({ personId: teacher.id } as Teacher, name);
  const actor = { personId: teacher.id, classroomId: classroom.id } as ClassroomTeacher;
  return { teacher, classroom, actor, code: formatJoinCode(classroom.joinCode).toLowerCase() };
}

async function join(code: string, name: string, takingAlong: SignedIn | null = null) {
  const joined = await joinClassroom({ code, name }, takingAlong);
  if (!joined.ok) throw new Error(joined.problem);
  return joined;
}

test('a student joins with a code typed in lower case with spaces', async () => {
  const { classroom, code } = await makeClass();
  const { person } = await join(` ${code.replace('-', ' ')} `, 'Sam');
  expect(await findSessionPerson(person.id, person.sessionEpoch)).toEqual({
    id: person.id,
    role: 'STUDENT',
    classroomId: classroom.id,
  });
});

test('a name is taken in its class whatever its case and spacing, and free in another class', async () => {
  const { code } = await makeClass();
  const other = await makeClass();
  await join(code, 'Sam  Lee');
  expect(await joinClassroom({ code, name: ' SAM LEE' }, null)).toEqual({ ok: false, problem: 'name-taken' });
  expect(await joinClassroom({ code, name: 'Sam\u200b Lee' }, null)).toEqual({
    ok: false,
    problem: 'name-taken',
  });
  expect((await joinClassroom({ code: other.code, name: 'Sam Lee' }, null)).ok).toBe(true);
});

test.each([[''], ['   '], ['\u200b'], ['…'], ['x'.repeat(41)]])(
  'the name %j cannot be used',
  async (name) => {
    const { code } = await makeClass();
    expect(await joinClassroom({ code, name }, null)).toEqual({ ok: false, problem: 'name-unusable' });
  },
);

test('two students who join at once under one name make one student', async () => {
  const { code, classroom } = await makeClass();
  const results = await Promise.all(
    Array.from({ length: 8 }, () => joinClassroom({ code, name: 'Kim' }, null)),
  );
  expect(results.filter((result) => result.ok)).toHaveLength(1);
  expect(await db.person.count({ where: { classroomId: classroom.id } })).toBe(1);
});

test('a closed class takes in nobody new and keeps who is in it', async () => {
  const { actor, code } = await makeClass();
  const { person, returnCode } = await join(code, 'Ada');
  await setJoinOpen(actor, false);
  expect(await joinClassroom({ code, name: 'Bo' }, null)).toEqual({ ok: false, problem: 'joining-closed' });
  expect((await findPersonByReturnCode(returnCode))?.id).toBe(person.id);
  expect((await findClassroomByCode(code))?.joinOpen).toBe(false);
});

test('a code that no class has, and a code that is none, find no class', async () => {
  expect(await joinClassroom({ code: 'BBB-BBB', name: 'Bo' }, null)).toEqual({
    ok: false,
    problem: 'no-such-class',
  });
  expect(await joinClassroom({ code: "' or 1=1 --", name: 'Bo' }, null)).toEqual({
    ok: false,
    problem: 'no-such-class',
  });
});

test('a guest who takes work along stays the same person, now in the class, in a new session', async () => {
  const { code, classroom, teacher } = await makeClass();
  const guest = await createGuest();
  const attempt = await db.attempt.create({
    data: { personId: guest.id, exerciseId: 'whole-article', number: 1 },
  });
  expect(await findAttemptFacts(attempt.id)).toMatchObject({ teacherIds: [] });
  const { person } = await join(code, 'Noa', signedIn(guest.id, 'learner'));
  expect(person).toEqual({ id: guest.id, sessionEpoch: guest.sessionEpoch + 1 });
  expect(await findAttemptFacts(attempt.id)).toEqual({
    personId: guest.id,
    teacherIds: [teacher.id],
    submitted: false,
  });
  expect(await getAccount(signedIn(guest.id, 'student'))).toMatchObject({
    name: 'Noa',
    attempts: 1,
    classroom: { name: classroom.name },
  });
});

test('a guest whose chosen name is taken stays a guest with all the work', async () => {
  const { code } = await makeClass();
  await join(code, 'Noa');
  const guest = await createGuest();
  const before = await getAccount(signedIn(guest.id, 'learner'));
  const refused = await joinClassroom({ code, name: 'noa' }, signedIn(guest.id, 'learner'));
  expect(refused).toEqual({ ok: false, problem: 'name-taken' });
  expect(await getAccount(signedIn(guest.id, 'learner'))).toEqual(before);
});

test('nobody but a learner can be moved into a class', async () => {
  const { code } = await makeClass();
  const { person } = await join(code, 'Ira');
  const elsewhere = await makeClass();
  await expect(join(elsewhere.code, 'Ira', signedIn(person.id, 'learner'))).rejects.toThrow();
  await expect(join(elsewhere.code, 'Poe', signedIn(elsewhere.teacher.id, 'learner'))).rejects.toThrow();
});

test('a return code works as it is shown and typed; a new one ends the old one', async () => {
  const { code } = await makeClass();
  const { person, returnCode } = await join(code, 'Uma');
  const typed = ` ${formatReturnCode(returnCode).toLowerCase().replace('-', ' ')}`;
  expect(await findPersonByReturnCode(typed)).toMatchObject({ id: person.id, isGuest: false });
  const second = await replaceReturnCode(signedIn(person.id, 'student'));
  expect(await findPersonByReturnCode(returnCode)).toBeNull();
  expect((await findPersonByReturnCode(second))?.id).toBe(person.id);
  const stored = await db.person.findUniqueOrThrow({ where: { id: person.id } });
  expect(JSON.stringify(stored)).not.toContain(second);
});

test('a session ends with its epoch', async () => {
  const guest = await createGuest();
  expect(await findSessionPerson(guest.id, guest.sessionEpoch)).toMatchObject({ role: 'LEARNER' });
  await endAllSessions(signedIn(guest.id, 'learner'));
  expect(await findSessionPerson(guest.id, guest.sessionEpoch)).toBeNull();
  expect(await findSessionPerson(guest.id, guest.sessionEpoch + 1)).not.toBeNull();
});

test('an account made by a guest is found by its address in any case, and ends earlier sessions', async () => {
  const guest = await createGuest();
  const email = `${unique('reader')}@home.test`;
  const renewed = await setEmailAndPassword(signedIn(guest.id, 'learner'), email, 'hash');
  expect(renewed).toEqual({ id: guest.id, sessionEpoch: guest.sessionEpoch + 1 });
  expect(await findPersonByEmail(email.toUpperCase())).toMatchObject({ id: guest.id, passwordHash: 'hash' });
  const other = await createGuest();
  expect(await setEmailAndPassword(signedIn(other.id, 'learner'), email.toUpperCase(), 'hash')).toBeNull();
});

test.each(['not-an-id', '', '00000000-0000-0000-0000-000000000000', "' or 1=1"])(
  'the id %j has no facts',
  async (id) => {
    expect(await findAttemptFacts(id)).toBeNull();
    expect(await findClassroomFacts(id)).toBeNull();
    expect(await findSessionPerson(id, 0)).toBeNull();
  },
);

test('renaming a class leaves every other class as it is', async () => {
  const mine = await makeClass('Mine');
  const theirs = await makeClass('Theirs');
  await renameClassroom(mine.actor, 'Mine, renamed');
  expect((await getClassroom(mine.actor)).name).toBe('Mine, renamed');
  expect((await getClassroom(theirs.actor)).name).toBe('Theirs');
  expect(await findClassroomFacts(theirs.classroom.id)).toEqual({
    ownerId: theirs.teacher.id,
    coTeacherIds: [],
  });
});

test('a class tells how many of its own contests wait for an answer', async () => {
  const mine = await makeClass('Mine');
  const theirs = await makeClass('Theirs');
  const contests = [mine, mine, mine, theirs].map(async ({ classroom }, at) => {
    const person = await db.person.create({
      data: { role: 'STUDENT', name: 'Ana', nameKey: unique('ana'), classroomId: classroom.id },
    });
    const { id: attemptId } = await db.attempt.create({
      data: { personId: person.id, exerciseId: 'whole-article', number: 1 },
    });
    const place = { articleId: 'seoul', layer: 'HEDGE', start: 1, end: 2 } as const;
    const said = { verdict: 'missed', keyVersion: 'any', reason: 'It says so.' };
    const state = at === 2 ? 'UPHELD' : 'OPEN';
    await db.dispute.create({ data: { classroomId: classroom.id, attemptId, ...place, ...said, state } });
  });
  await Promise.all(contests);
  expect(await getClassroom(mine.actor)).toMatchObject({ name: 'Mine', openContests: 2 });
  expect(await getClassroom(theirs.actor)).toMatchObject({ joinOpen: true, openContests: 1 });
  expect((await getClassroom(mine.actor)).createdAt).toEqual(mine.classroom.createdAt);
  const listed = await listClassroomNews({ personId: mine.teacher.id } as Teacher, 'whole-article');
  expect(listed).toMatchObject([{ name: 'Mine', openContests: 2, students: 3, handedIn: 0 }]);
});

test('a teacher from a listed domain is made once; from another domain never', async () => {
  const email = `${unique('new')}@school.test`;
  expect(await admitTeacher({ email, name: 'New' }, false)).toBeNull();
  const first = await admitTeacher({ email, name: 'New' }, true);
  expect(await admitTeacher({ email: email.toUpperCase(), name: 'New' }, false)).toEqual(first);
});

test('a learner who had taken a teacher’s address without proof cannot get in any more', async () => {
  const email = `${unique('poe')}@school.test`;
  const learner = await createGuest();
  const before = await setEmailAndPassword(signedIn(learner.id, 'learner'), email, 'hash');
  const code = await replaceReturnCode(signedIn(learner.id, 'learner'));
  const teacher = await admitTeacher({ email, name: 'Ms Poe' }, true);
  expect(teacher?.id).toBe(learner.id);
  expect(await findSessionPerson(learner.id, before?.sessionEpoch ?? -1)).toBeNull();
  expect(await findPersonByReturnCode(code)).toBeNull();
  expect(await findPersonByEmail(email)).toMatchObject({ passwordHash: null });
});

test('a student who had taken a teacher’s address loses it and stays in the class', async () => {
  const { code } = await makeClass();
  const email = `${unique('poe')}@school.test`;
  const guest = await createGuest();
  await setEmailAndPassword(signedIn(guest.id, 'learner'), email, 'hash');
  const { person } = await join(code, 'Joker', signedIn(guest.id, 'learner'));
  const teacher = await admitTeacher({ email, name: 'Ms Poe' }, true);
  expect(teacher?.id).not.toBe(person.id);
  expect(await findSessionPerson(person.id, person.sessionEpoch)).toMatchObject({ role: 'STUDENT' });
});
