import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { encodeSession, sessionCookieName } from '@/lib/auth/session';
import { resolveSignedIn } from '@/lib/auth/require';
import { createClassroom } from '@/lib/db/classrooms';
import { db } from '@/lib/db/client';
import { eraseEverything } from '@/lib/db/erase';
import type { SignedIn, Teacher } from '@/lib/policy';
import { GET } from './[file]/route';

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

const FILES = ['everything.json', 'marks.csv', 'practice.csv', 'lessons.csv'];
const VERSION = 'test-of-my-data';
const as = (personId: string) => ({ personId, role: 'learner' }) as SignedIn;

async function makePerson(role: 'LEARNER' | 'STUDENT' | 'TEACHER', more: object = {}): Promise<string> {
  return (await db.person.create({ data: { role, name: 'Noa', ...more } })).id;
}
async function become(personId: string): Promise<void> {
  jar.set(sessionCookieName(), await encodeSession({ personId, epoch: 0, days: 30 }));
}
async function load(file: string) {
  const response = await GET(new Request('http://localhost/'), { params: Promise.resolve({ file }) });
  // As bytes, for reading as text swallows the byte order mark.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, text };
}

/** Some of everything, each with `word` in it. */
async function makeWork(personId: string, word: string, practice = 3): Promise<void> {
  const stamp = { editedAt: 1000, editor: randomUUID(), revision: 1 };
  const mark = { id: randomUUID(), layer: 'HEDGE' as const, start: 0, end: 5, quote: '=quote', ...stamp };
  await db.answerKeyVersion.createMany({
    data: { version: VERSION, articleId: 'seoul', content: {} },
    skipDuplicates: true,
  });
  await db.attempt.create({
    data: {
      ...{ personId, exerciseId: 'whole-article', number: 1, open: null, submittedAt: new Date() },
      marks: { create: { ...mark, note: word } },
      grade: { create: { keyVersion: VERSION, hedgePoints: 50, claimPoints: 0, result: {} } },
    },
  });
  await db.courseAttempt.create({
    data: {
      person: { connect: { id: personId } },
      ...{ partId: 'pre-test', number: 1, form: 'A', open: null, finishedAt: new Date() },
      result: { secret: 'the outcome of a test' },
      content: {
        connectOrCreate: {
          where: { version: VERSION },
          create: { version: VERSION, contentId: 'form-A', content: {} },
        },
      },
      answers: { create: { itemId: 'school-01', answer: { kind: 'write', fields: { a: word } }, ...stamp } },
    },
  });
  await db.formAssignment.create({ data: { personId, first: 'A' } });
  const session = await db.practiceSession.create({
    data: { personId, plan: ['school-01', 'not-yet-seen-01'] },
  });
  await db.practiceAnswer.createMany({
    data: Array.from({ length: practice }, (_, at) => ({
      ...{ id: randomUUID(), personId, sessionId: session.id, itemId: 'school-01', result: { word: 'why' } },
      ...{ answer: { marks: [{ start: 0, end: 4 }], none: false }, answeredAt: new Date(at) },
      ...{ target: true, flagged: true, correct: true, keyVersion: word },
    })),
  });
}

let me: string;
beforeEach(async () => {
  me = await makePerson('LEARNER', { email: `${randomUUID()}@home.test` });
  await become(me);
});

describe('one’s own data', () => {
  test('as JSON are everything one did, without what was never told', async () => {
    await makeWork(me, 'mine', 2_500);
    const { status, headers, text } = await load('everything.json');
    expect(status).toBe(200);
    expect(headers.get('content-disposition')).toBe('attachment; filename="says-who-everything.json"');
    expect(headers.get('cache-control')).toBe('no-store');
    const all = JSON.parse(text) as Record<string, object[]>;
    expect(all).toMatchObject({
      person: { name: 'Noa', role: 'LEARNER', testForm: { first: 'A' } },
      attempts: [{ exerciseId: 'whole-article', grade: { hedgePoints: 50 }, marks: [{ note: 'mine' }] }],
      lessonsAndChecks: [{ partId: 'pre-test', answers: [{ itemId: 'school-01' }] }],
      practiceSessions: [{}],
    });
    expect(all.practiceAnswers).toHaveLength(2_500);
    expect(new Set(all.practiceAnswers?.map((row) => (row as { id: string }).id)).size).toBe(2_500);
    for (const secret of ['the outcome of a test', 'not-yet-seen', 'passwordHash', 'returnCodeHash'])
      expect(text).not.toContain(secret);
  });

  test('as tables open in a spreadsheet and compute nothing there', async () => {
    await makeWork(me, '=1+1');
    const marks = await load('marks.csv');
    expect(marks.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(marks.text).toMatch(/^\uFEFFexercise,attempt,/);
    expect(marks.text).toContain(`"'=quote"`);
    expect(marks.text).toContain(`"'=1+1"`);
    expect((await load('practice.csv')).text.trim().split('\r\n')).toHaveLength(4);
    expect((await load('lessons.csv')).text).toContain('pre-test,1,A,');
  });

  test('of somebody who has done nothing are empty, not broken', async () => {
    expect(JSON.parse((await load('everything.json')).text)).toMatchObject({
      attempts: [],
      practiceAnswers: [],
    });
    for (const file of FILES.slice(1)) expect((await load(file)).text.trim().split('\r\n')).toHaveLength(1);
  });

  test.each(FILES)(
    '%s is for the person alone: not another learner, not the teacher, not nobody',
    async (file) => {
      const teacher = await makePerson('TEACHER');
      const classroom = await createClassroom({ personId: teacher } as Teacher, 'Period 3');
      const student = await makePerson('STUDENT', { classroomId: classroom.id, nameKey: randomUUID() });
      await makeWork(student, 'theirs');
      for (const other of [me, teacher]) {
        await become(other);
        const told = await load(file);
        expect(told.status).toBe(200);
        expect(told.text).not.toContain('theirs');
        expect(told.text).not.toContain('school-01');
      }
      jar.clear();
      expect((await load(file)).status).toBe(401);
    },
  );

  test('have no other files, and not very many at once', async () => {
    expect((await load('everything.exe')).status).toBe(404);
    expect((await load('constructor')).status).toBe(404);
    for (let times = 0; times < 20; times += 1) await load('lessons.csv');
    expect((await load('lessons.csv')).status).toBe(429);
  });
});

describe('erasing', () => {
  const counts = async (personId: string) => {
    const where = { personId };
    return Promise.all([
      db.person.count({ where: { id: personId } }),
      db.attempt.count({ where }),
      db.mark.count({ where: { attempt: where } }),
      db.grade.count({ where: { attempt: where } }),
      db.courseAttempt.count({ where }),
      db.courseAnswer.count({ where: { attempt: where } }),
      db.formAssignment.count({ where }),
      db.practiceSession.count({ where }),
      db.practiceAnswer.count({ where }),
    ]);
  };

  test('leaves nothing of the person and everything of everybody else', async () => {
    const other = await makePerson('LEARNER');
    await makeWork(me, 'mine');
    await makeWork(other, 'theirs');
    expect((await counts(me)).every((count) => count > 0)).toBe(true);
    const before = await counts(other);
    expect(await eraseEverything(as(me))).toEqual({ ok: true });
    expect((await counts(me)).every((count) => count === 0)).toBe(true);
    expect(await counts(other)).toEqual(before);
    expect(await resolveSignedIn()).toEqual({ ok: false, reason: 'signed-out' });
    expect(await eraseEverything(as(me))).toEqual({ ok: true });
  });

  test('leaves no row with the person’s id in any table', async () => {
    await makeWork(me, 'mine');
    await eraseEverything(as(me));
    const tables = await db.$queryRaw<{ name: string }[]>`
      SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`;
    for (const { name } of tables) {
      const found = await db.$queryRawUnsafe<unknown[]>(
        `SELECT 1 FROM "${name}" t WHERE t::text LIKE '%' || $1 || '%'`,
        me,
      );
      expect(found, name).toEqual([]);
    }
  });

  test('takes a student out of the class, and leaves the class', async () => {
    const teacher = await makePerson('TEACHER');
    const classroom = await createClassroom({ personId: teacher } as Teacher, 'Period 3');
    const student = await makePerson('STUDENT', { classroomId: classroom.id, nameKey: randomUUID() });
    await makeWork(student, 'theirs');
    expect(await eraseEverything(as(student))).toEqual({ ok: true });
    expect(await db.classroom.count({ where: { id: classroom.id } })).toBe(1);
  });

  test('is refused in words to a teacher with classes, and works for one without', async () => {
    const teacher = await makePerson('TEACHER');
    const classroom = await createClassroom({ personId: teacher } as Teacher, 'Period 3');
    const refused = await eraseEverything(as(teacher));
    expect(refused.ok === false && refused.problem).toMatch(/^Your classes/);
    expect(await db.person.count({ where: { id: teacher } })).toBe(1);
    await db.classroom.delete({ where: { id: classroom.id } });
    expect(await eraseEverything(as(teacher))).toEqual({ ok: true });
  });
});
