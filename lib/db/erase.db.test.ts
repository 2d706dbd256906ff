import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { ClassroomOwner, SignedIn, Teacher } from '../policy';
import { createClassroom } from './classrooms';
import { db } from './client';
import { eraseEverything } from './erase';
import { acceptInvitation, createInvitation, leaveClassroom } from './invitations';

afterAll(() => db.$disconnect());

const FORMER = 'a former teacher';
const VERSION = 'test-of-erase';

const as = (personId: string) => ({ personId, role: 'teacher' }) as SignedIn;
let name: string;
async function makeTeacher(called: string): Promise<Teacher> {
  const { id } = await db.person.create({ data: { role: 'TEACHER', name: called } });
  return { personId: id } as Teacher;
}

type Class = { readonly owner: ClassroomOwner; readonly classroomId: string; readonly attemptId: string };
async function makeClass(ownerName = 'Ms Owner'): Promise<Class> {
  const teacher = await makeTeacher(ownerName);
  const { id: classroomId } = await createClassroom(teacher, '10b');
  const student = await db.person.create({
    data: { role: 'STUDENT', name: 'Ada', nameKey: randomUUID(), classroomId },
  });
  const { id: attemptId } = await db.attempt.create({
    data: { personId: student.id, exerciseId: 'whole-article', number: 1 },
  });
  return {
    owner: { ...teacher, classroomId, owns: true } as unknown as ClassroomOwner,
    classroomId,
    attemptId,
  };
}
async function invite(teacher: Teacher, { owner }: Class): Promise<void> {
  await acceptInvitation(teacher, (await createInvitation(owner)) ?? '');
}
const leave = ({ personId }: Teacher, { owner }: Class) => leaveClassroom({ ...owner, personId });

const NO_MOVE = { hedgeBefore: 1, hedgeAfter: 2, claimBefore: 1, claimAfter: 1, what: 'x', why: 'y' };
let places = 0;

/** One of everything that holds a copied name. */
async function addNames(at: Class, byName: string, byId: string | null): Promise<void> {
  const { classroomId, attemptId } = at;
  const { personId } = await db.attempt.findUniqueOrThrow({ where: { id: attemptId } });
  const place = { start: (places += 2), end: places + 1, layer: 'HEDGE' } as const;
  await db.comment.create({ data: { personId, byId, byName, text: 'Well read.' } });
  await db.gradeOverride.create({
    data: { attemptId, layer: byName === name ? 'HEDGE' : 'CLAIM', points: 5, reason: 'x', byId, byName },
  });
  await db.keyChange.create({
    data: {
      ...{ classroomId, articleId: 'seoul', number: places, edits: [], policy: 'REGRADE', reason: 'x' },
      ...{ fromVersion: VERSION, toVersion: VERSION, byId, byName },
      ...{ takenBackAt: new Date(), takenBackByName: byName },
    },
  });
  await db.dispute.create({
    data: {
      ...{ classroomId, attemptId, articleId: 'seoul', ...place, verdict: 'foil', keyVersion: VERSION },
      ...{ reason: 'x', state: 'UPHELD', decidedByName: byName, decidedAt: new Date() },
    },
  });
  await db.gradeChange.create({ data: { attemptId, cause: 'OVERRIDE', byName, ...NO_MOVE } });
}

/** Every name that a class keeps of who did something, by column, each once. */
async function listNames({ classroomId, attemptId }: Class): Promise<Record<string, (string | null)[]>> {
  const ofClass = { where: { classroomId } };
  const ofAttempt = { where: { attemptId } };
  const comments = await db.comment.findMany({ where: { person: { classroomId } } });
  const changes = await db.keyChange.findMany(ofClass);
  const columns = {
    comment: comments.map((row) => row.byName),
    override: (await db.gradeOverride.findMany(ofAttempt)).map((row) => row.byName),
    change: changes.map((row) => row.byName),
    takenBack: changes.map((row) => row.takenBackByName),
    dispute: (await db.dispute.findMany(ofClass)).map((row) => row.decidedByName),
    grade: (await db.gradeChange.findMany(ofAttempt)).map((row) => row.byName),
    invitation: (await db.invitation.findMany(ofClass)).map((row) => row.usedByName),
  };
  return Object.fromEntries(Object.entries(columns).map(([of, names]) => [of, [...new Set(names)].sort()]));
}
const ONLY_NAMED = ['takenBack', 'dispute', 'grade', 'invitation'];
const everywhere = (...names: string[]) => ({
  ...{ comment: names, override: names, change: names, takenBack: names },
  ...{ dispute: names, grade: names },
});

beforeEach(async () => {
  name = `Ms Gone ${randomUUID()}`;
  const row = { version: VERSION, articleId: 'seoul', content: {} };
  await db.answerKeyVersion.createMany({ data: row, skipDuplicates: true });
});

describe('erasing a teacher', () => {
  test('knows every column that holds a copied name, so that a new one is looked at here', async () => {
    const rows = await db.$queryRaw<{ at: string }[]>`
      SELECT table_name || '.' || column_name AS at FROM information_schema.columns
      WHERE table_schema = 'public' AND column_name ILIKE '%name' ORDER BY 1`;
    const notCopied = ['Classroom.name', 'Person.name'];
    expect(rows.map(({ at }) => at).filter((at) => !notCopied.includes(at) && !at.startsWith('_'))).toEqual([
      ...['Comment.byName', 'Dispute.decidedByName', 'GradeChange.byName', 'GradeOverride.byName'],
      ...['Invitation.usedByName', 'KeyChange.byName', 'KeyChange.takenBackByName'],
    ]);
  });

  test('replaces the name in the classes they help to run and in those they left, and nobody else’s', async () => {
    const teacher = await makeTeacher(name);
    const [running, left] = [await makeClass(), await makeClass()];
    for (const each of [running, left]) {
      await invite(teacher, each);
      await addNames(each, name, teacher.personId);
      await addNames(each, 'Ms Owner', each.owner.personId);
    }
    await leave(teacher, left);
    expect(await eraseEverything(as(teacher.personId))).toEqual({ ok: true });
    for (const each of [running, left])
      expect(await listNames(each)).toEqual({ ...everywhere('Ms Owner', FORMER), invitation: [FORMER] });
    expect(await db.comment.count({ where: { byId: teacher.personId } })).toBe(0);
  });

  test('leaves a name that may be another teacher’s of the class, but for what is known to be theirs', async () => {
    const teacher = await makeTeacher(name);
    const shared = await makeClass(name);
    await invite(teacher, shared);
    await addNames(shared, name, teacher.personId);
    await eraseEverything(as(teacher.personId));
    const names = await listNames(shared);
    expect(Object.keys(names).filter((of) => names[of]?.includes(name))).toEqual(ONLY_NAMED);
    expect(names).toMatchObject({ comment: [FORMER], override: [FORMER], change: [FORMER] });
  });

  test('leaves it where another of that name was invited too, and where they left a class and another may have been it', async () => {
    const [teacher, namesake] = [await makeTeacher(name), await makeTeacher(name)];
    const [both, left] = [await makeClass(), await makeClass()];
    for (const each of [both, left]) {
      await invite(teacher, each);
      await addNames(each, name, namesake.personId);
    }
    await invite(namesake, both);
    await leave(teacher, left);
    await eraseEverything(as(teacher.personId));
    for (const each of [both, left]) expect(await listNames(each)).toMatchObject(everywhere(name));
  });

  test('replaces it in a class of theirs though a teacher of other classes is called the same', async () => {
    const teacher = await makeTeacher(name);
    const [mine, theirs] = [await makeClass(), await makeClass(name)];
    await invite(teacher, mine);
    await addNames(mine, name, teacher.personId);
    await addNames(theirs, name, theirs.owner.personId);
    await eraseEverything(as(teacher.personId));
    expect(await listNames(mine)).toEqual({ ...everywhere(FORMER), invitation: [FORMER] });
    expect(await listNames(theirs)).toMatchObject(everywhere(name));
  });

  test('takes it from what a change of the key did, even where the name is shared', async () => {
    const teacher = await makeTeacher(name);
    const shared = await makeClass(name);
    await invite(teacher, shared);
    const { classroomId, attemptId } = shared;
    const base = { classroomId, articleId: 'seoul' };
    const version = { fromVersion: VERSION, toVersion: VERSION, edits: [], reason: 'x' };
    const { id: causeId } = await db.keyChange.create({
      data: { ...base, ...version, number: 1, policy: 'REGRADE', byId: teacher.personId, byName: name },
    });
    await db.dispute.create({
      data: {
        ...{ ...base, attemptId, layer: 'HEDGE', start: 1, end: 2, verdict: 'foil', keyVersion: VERSION },
        ...{ reason: 'x', state: 'KEY_CHANGED', decidedByName: name, keyChangeId: causeId },
      },
    });
    await db.gradeChange.create({
      data: { attemptId, cause: 'KEY_CHANGE', causeId, byName: name, ...NO_MOVE },
    });
    await eraseEverything(as(teacher.personId));
    expect(await listNames(shared)).toMatchObject({ dispute: [FORMER], grade: [FORMER], change: [FORMER] });
  });

  test('leaves the name of a class that a student was told when joining, whatever the teacher is called', async () => {
    const teacher = await makeTeacher(name);
    const made = await makeClass();
    await invite(teacher, made);
    const { attemptId } = made;
    await db.gradeChange.create({ data: { attemptId, cause: 'JOINED', byName: name, ...NO_MOVE } });
    await eraseEverything(as(teacher.personId));
    expect((await listNames(made)).grade).toEqual([name]);
  });

  test('changes no name when it is refused', async () => {
    const made = await makeClass(name);
    await addNames(made, name, made.owner.personId);
    expect(await eraseEverything(as(made.owner.personId))).toEqual({ ok: false, reason: 'has-classes' });
    expect(await listNames(made)).toMatchObject(everywhere(name));
  });
});
