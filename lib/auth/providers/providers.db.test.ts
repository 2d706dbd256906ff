import { beforeEach, expect, test, vi } from 'vitest';
import { createClassroom } from '../../db/classrooms';
import { db } from '../../db/client';
import { endAllSessions, replaceReturnCode } from '../../db/people';
import { takeAttempt } from '../../db/rate-limit';
import { createTeacher } from '../../db/teachers';
import type { SignedIn, Teacher } from '../../policy';
import type { Admitted } from '../attempt';
import { findReturnCodeForShowing } from '../fresh-return-code';
import { hashPassword } from '../password';
import {
  requireTeacherOf,
  resolveAttemptOwner,
  resolveAttemptReader,
  resolveCourseAttemptOwner,
  resolveSignedIn,
  resolveTeacherOf,
} from '../require';
import { encodeSession, parseSession, sessionCookieName, type Session } from '../session';
import { classCodeProvider } from './class-code';
import { guestProvider } from './guest';
import { passwordProvider } from './password';
import { returnCodeProvider } from './return-code';

/** The browser's cookies, in place of a request. */
const jar = vi.hoisted(() => new Map<string, string>());
vi.mock('next/headers', () => ({
  headers: () => Promise.resolve(new Headers({ 'x-forwarded-for': '203.0.113.7' })),
  cookies: () =>
    Promise.resolve({
      getAll: () => [...jar].map(([name, value]) => ({ name, value })),
      get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined),
      set: (name: string, value: string) => jar.set(name, value),
    }),
}));

beforeEach(() => jar.clear());

/** Another one each time, for counters outlast a run. */
const makeAddress = () => `2001:db8:${crypto.randomUUID().slice(0, 4)}:${crypto.randomUUID().slice(0, 4)}::1`;

type Provider = { options: { authorize?: unknown } };

async function signIn(provider: unknown, fields: Record<string, string> = {}, from = '203.0.113.7') {
  const authorize = (provider as Provider).options.authorize as (
    credentials: unknown,
    request: { headers: Record<string, string> },
  ) => Promise<Admitted>;
  const { session } = await authorize(fields, { headers: { 'x-forwarded-for': from } });
  await become(session);
  return session;
}

async function become(session: Session) {
  jar.set(sessionCookieName(), await encodeSession(session));
}

async function makeTeacher() {
  const email = `${crypto.randomUUID()}@school.test`;
  const teacher = await createTeacher({
    email,
    name: 'Ms Poe',
    passwordHash: await hashPassword('a long password'),
  });
  if (!teacher) throw new Error('address taken');
  const classroom = await createClassroom({ personId: teacher.id } as Teacher, 'Period 3');
  return { email, id: teacher.id, classroom };
}

const startAttempt = (personId: string, submittedAt: Date | null = null) =>
  db.attempt.create({ data: { personId, exerciseId: 'whole-article', number: 1, submittedAt } });

const startLesson = (personId: string) =>
  db.courseAttempt.create({
    data: {
      person: { connect: { id: personId } },
      partId: 'who-says-so',
      number: 1,
      content: {
        connectOrCreate: {
          where: { version: 'test' },
          create: { version: 'test', contentId: 'who-says-so', content: {} },
        },
      },
    },
  });

test('a guest who presses start twice stays one guest', async () => {
  const first = await signIn(guestProvider);
  expect(await signIn(guestProvider)).toEqual(first);
  expect(first.days).toBe(365);
});

test('a guest with work is asked whose it is before joining; without work not', async () => {
  const { classroom } = await makeTeacher();
  const guest = await signIn(guestProvider);
  const attempt = await startAttempt(guest.personId);
  const fields = { code: classroom.joinCode, name: 'Noa' };
  await expect(signIn(classCodeProvider, fields)).rejects.toThrow('choose-claim');

  await signIn(classCodeProvider, { ...fields, name: 'Left out', claim: 'no' });
  expect(await resolveAttemptOwner(attempt.id)).toEqual({ ok: false, reason: 'not-found' });

  await become(guest);
  const student = await signIn(classCodeProvider, { ...fields, claim: 'yes' });
  expect(student.personId).toBe(guest.personId);
  expect(await resolveAttemptOwner(attempt.id)).toMatchObject({ ok: true });

  jar.clear();
  const idle = await signIn(guestProvider);
  const other = await signIn(classCodeProvider, { ...fields, name: 'Idle' });
  expect(other.personId).not.toBe(idle.personId);
});

test('who kept a guest’s session or return code cannot follow the guest into a class', async () => {
  const { classroom } = await makeTeacher();
  const guest = await signIn(guestProvider);
  const attempt = await startAttempt(guest.personId);
  const planted = await replaceReturnCode({ personId: guest.personId, role: 'learner' } as SignedIn);
  const student = await signIn(classCodeProvider, { code: classroom.joinCode, name: 'Noa', claim: 'yes' });
  expect(await resolveAttemptOwner(attempt.id)).toMatchObject({ ok: true });

  await become(guest);
  expect(await resolveSignedIn()).toEqual({ ok: false, reason: 'signed-out' });
  await expect(signIn(returnCodeProvider, { code: planted })).rejects.toThrow('no-such-return-code');
  await become(student);
  expect(await resolveSignedIn()).toMatchObject({ ok: true });
});

test('a guest who has only begun a lesson is asked too, and the lesson comes along', async () => {
  const { classroom } = await makeTeacher();
  const guest = await signIn(guestProvider);
  const lesson = await startLesson(guest.personId);
  const fields = { code: classroom.joinCode, name: 'Noa' };
  await expect(signIn(classCodeProvider, fields)).rejects.toThrow('choose-claim');
  await signIn(classCodeProvider, { ...fields, claim: 'yes' });
  expect(await resolveCourseAttemptOwner(lesson.id)).toMatchObject({ ok: true });
});

const practise = (personId: string) =>
  db.practiceAnswer.create({
    data: {
      ...{ id: crypto.randomUUID(), personId, itemId: 'school-01', answer: {}, result: {}, keyVersion: 'v' },
      ...{ answeredAt: new Date(), target: true, flagged: true, correct: true },
    },
  });
const ownerOf = async (id: string) =>
  (await db.practiceAnswer.findUnique({ where: { id }, select: { personId: true } }))?.personId;

async function makeLearner() {
  const email = `${crypto.randomUUID()}@home.test`;
  const passwordHash = await hashPassword('a long password');
  const person = await db.person.create({ data: { role: 'LEARNER', name: 'Noa', email, passwordHash } });
  const code = await replaceReturnCode({ personId: person.id, role: 'learner' } as SignedIn);
  return { id: person.id, password: { email, password: 'a long password' }, code: { code } };
}

test.each([
  ['password', passwordProvider],
  ['code', returnCodeProvider],
] as const)(
  'a guest with practice who comes back by %s is asked whose it is; it comes along or stays',
  async (by, provider) => {
    const account = await makeLearner();
    const guest = await signIn(guestProvider);
    const answer = await practise(guest.personId);
    await expect(signIn(provider, account[by])).rejects.toThrow('choose-claim');
    expect(await ownerOf(answer.id)).toBe(guest.personId);

    expect((await signIn(provider, { ...account[by], claim: 'no' })).personId).toBe(account.id);
    expect(await ownerOf(answer.id)).toBe(guest.personId);

    await become(guest);
    expect((await signIn(provider, { ...account[by], claim: 'yes' })).personId).toBe(account.id);
    expect(await ownerOf(answer.id)).toBe(account.id);
    await become(guest);
    expect(await resolveSignedIn()).toEqual({ ok: false, reason: 'signed-out' });
  },
);

test('a wrong password or return code takes nothing along', async () => {
  const account = await makeLearner();
  const guest = await signIn(guestProvider);
  const answer = await practise(guest.personId);
  const wrong = { ...account.password, password: 'another password', claim: 'yes' };
  await expect(signIn(passwordProvider, wrong)).rejects.toThrow('wrong-password');
  await expect(signIn(returnCodeProvider, { code: 'BCDFG-HJKLM', claim: 'yes' })).rejects.toThrow('no-such');
  expect(await ownerOf(answer.id)).toBe(guest.personId);
});

test('who is signed in with an account of their own keeps their work when somebody else signs in here', async () => {
  const [mine, theirs] = [await makeLearner(), await makeLearner()];
  await signIn(passwordProvider, mine.password);
  const answer = await practise(mine.id);
  await signIn(passwordProvider, { ...theirs.password, claim: 'yes' });
  expect(await ownerOf(answer.id)).toBe(mine.id);
});

test('a guest who types the own return code stays who they are', async () => {
  const guest = await signIn(guestProvider);
  await practise(guest.personId);
  const code = await replaceReturnCode({ personId: guest.personId, role: 'learner' } as SignedIn);
  expect((await signIn(returnCodeProvider, { code })).personId).toBe(guest.personId);
});

test('a guest who has only practised is asked before joining, and the practice comes along', async () => {
  const { classroom } = await makeTeacher();
  const guest = await signIn(guestProvider);
  const answer = await practise(guest.personId);
  const fields = { code: classroom.joinCode, name: 'Noa' };
  await expect(signIn(classCodeProvider, fields)).rejects.toThrow('choose-claim');
  const student = await signIn(classCodeProvider, { ...fields, claim: 'yes' });
  expect(await ownerOf(answer.id)).toBe(student.personId);
});

test('a student who joins a second class is a second person', async () => {
  const [one, two] = [await makeTeacher(), await makeTeacher()];
  const first = await signIn(classCodeProvider, { code: one.classroom.joinCode, name: 'Sam' });
  const second = await signIn(classCodeProvider, { code: two.classroom.joinCode, name: 'Sam', claim: 'yes' });
  expect(second.personId).not.toBe(first.personId);
});

test('the return code shown after joining leads back, and is shown to nobody else', async () => {
  const { classroom } = await makeTeacher();
  const student = await signIn(classCodeProvider, { code: classroom.joinCode, name: 'Sam' });
  const code = await findReturnCodeForShowing({ personId: student.personId, role: 'student' } as SignedIn);
  if (!code) throw new Error('no code to show');
  expect(await findReturnCodeForShowing({ personId: 'another', role: 'student' } as SignedIn)).toBeNull();
  jar.clear();
  expect((await signIn(returnCodeProvider, { code })).personId).toBe(student.personId);
});

test('a teacher does not join as a student and lose the session', async () => {
  const { classroom, email } = await makeTeacher();
  await signIn(passwordProvider, { email: email.toUpperCase(), password: 'a long password' });
  await expect(signIn(classCodeProvider, { code: classroom.joinCode, name: 'Ms' })).rejects.toThrow(
    'is-teacher',
  );
});

const guessWrong = (email: string, from: string) =>
  expect(signIn(passwordProvider, { email, password: 'wrong' }, from)).rejects.toThrow('wrong-password');

test('after ten wrong passwords the right one has to wait at that address, and gets in from another', async () => {
  const { email, id } = await makeTeacher();
  const right = { email: ` ${email.toUpperCase()}`, password: 'a long password' };
  const [theirs, own] = [makeAddress(), makeAddress()];
  for (let i = 0; i < 10; i += 1) await guessWrong(email, theirs);
  await expect(signIn(passwordProvider, right, theirs)).rejects.toThrow(/^wait-\d+$/);
  expect((await signIn(passwordProvider, right, own)).personId).toBe(id);
});

test('a hundred wrong passwords from many addresses make everybody wait, alike for an e-mail nobody has', async () => {
  const { email } = await makeTeacher();
  for (const guessed of [email, `${crypto.randomUUID()}@school.test`]) {
    for (let i = 0; i < 99; i += 1)
      expect(await takeAttempt([['password-email', guessed]])).toEqual({ ok: true });
    await guessWrong(guessed, makeAddress());
    const next = signIn(passwordProvider, { email: guessed, password: 'a long password' }, makeAddress());
    await expect(next).rejects.toThrow(/^wait-\d+$/);
  }
});

test('a person without a password cannot be signed in with an empty one', async () => {
  const email = `${crypto.randomUUID()}@school.test`;
  await createTeacher({ email, name: 'Google only', passwordHash: null });
  await expect(signIn(passwordProvider, { email, password: '' })).rejects.toThrow('wrong-password');
});

test('an address that the database could not hold belongs to nobody', async () => {
  const { email } = await makeTeacher();
  const odd = { email: `${email}\u0000`, password: 'a long password' };
  await expect(signIn(passwordProvider, odd)).rejects.toThrow('wrong-password');
});

test.each([[undefined], [{ code: ['a'] }], [{ code: 'x'.repeat(100_000) }]])(
  'odd input %# is only a wrong code',
  async (fields) => {
    const odd = fields as unknown as Record<string, string>;
    await expect(signIn(returnCodeProvider, odd)).rejects.toThrow('no-such-return-code');
  },
);

test('a foreign class and a foreign attempt answer as if they did not exist', async () => {
  const [mine, theirs] = [await makeTeacher(), await makeTeacher()];
  const student = await signIn(classCodeProvider, { code: theirs.classroom.joinCode, name: 'Sam' });
  const attempt = await startAttempt(student.personId, new Date());
  const lesson = await startLesson(student.personId);
  expect(await resolveCourseAttemptOwner(lesson.id)).toMatchObject({ ok: true });
  const notFound = { ok: false, reason: 'not-found' };
  expect(await resolveTeacherOf(theirs.classroom.id)).toEqual(notFound);

  await signIn(passwordProvider, { email: mine.email, password: 'a long password' });
  expect(await resolveTeacherOf(mine.classroom.id)).toMatchObject({ ok: true });
  expect(await resolveTeacherOf(theirs.classroom.id)).toEqual(notFound);
  expect(await resolveTeacherOf(crypto.randomUUID())).toEqual(notFound);
  expect(await resolveAttemptReader(attempt.id)).toEqual(notFound);
  await expect(requireTeacherOf(theirs.classroom.id)).rejects.toThrow(/404/);

  await signIn(passwordProvider, { email: theirs.email, password: 'a long password' });
  expect(await resolveAttemptReader(attempt.id)).toMatchObject({ ok: true, actor: { as: 'teacher' } });
  expect(await resolveAttemptOwner(attempt.id)).toEqual(notFound);
  // A teacher sees lessons as a class page shows them, never as their owner does.
  expect(await resolveCourseAttemptOwner(lesson.id)).toEqual(notFound);
  expect(await resolveCourseAttemptOwner('not-an-id')).toEqual(notFound);
});

test('without a session nothing is told, not even what exists', async () => {
  const { classroom } = await makeTeacher();
  expect(await resolveTeacherOf(classroom.id)).toEqual({ ok: false, reason: 'signed-out' });
  expect(await resolveAttemptOwner(crypto.randomUUID())).toEqual({ ok: false, reason: 'signed-out' });
  await expect(requireTeacherOf(classroom.id)).rejects.toMatchObject({
    digest: expect.stringContaining(
      `/sign-in?next=${encodeURIComponent(`/classrooms/${classroom.id}`)}`,
    ) as string,
  });
});

test('a session that was ended, forged or signed with another secret is nobody', async () => {
  const guest = await signIn(guestProvider);
  const resolved = await resolveSignedIn();
  if (!resolved.ok) throw new Error('not signed in');
  const cookie = jar.get(sessionCookieName()) ?? '';
  jar.set(sessionCookieName(), `${cookie.slice(0, -2)}AA`);
  expect(await resolveSignedIn()).toEqual({ ok: false, reason: 'signed-out' });
  await become(guest);
  await endAllSessions(resolved.actor);
  expect(await resolveSignedIn()).toEqual({ ok: false, reason: 'signed-out' });
});

test('a session says who and since when, and nothing else', async () => {
  const session = await signIn(guestProvider);
  expect(Object.keys(session).sort()).toEqual(['days', 'epoch', 'personId']);
  expect(parseSession({ ...session, name: 'Reader', email: 'a@b.test' })).toEqual(session);
  expect(parseSession({ sub: 'x' })).toBeNull();
});
