import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { encodeSession, sessionCookieName } from '@/lib/auth/session';
import { resolveSignedIn } from '@/lib/auth/require';
import { createClassroom } from '@/lib/db/classrooms';
import { db } from '@/lib/db/client';
import { countOwnWork, eraseEverything, isErased } from '@/lib/db/erase';
import { findPersonByReturnCode, replaceReturnCode } from '@/lib/db/people';
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

const FILES = [
  ...['everything.json', 'attempts.csv', 'marks.csv', 'practice.csv', 'lessons.csv'],
  'comments.csv',
];
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
  await makeWorkInClass(personId, word);
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

/** What a class adds to it; the class and its assignment are somebody else's. */
async function makeWorkInClass(personId: string, word: string): Promise<void> {
  const teacherId = await makePerson('TEACHER');
  const { id: classroomId } = await createClassroom({ personId: teacherId } as Teacher, 'Of others');
  const { id: attemptId } = await db.attempt.findFirstOrThrow({ where: { personId } });
  const { id: courseAttemptId } = await db.courseAttempt.findFirstOrThrow({ where: { personId } });
  await db.attemptAlias.create({ data: { id: randomUUID(), attemptId } });
  await db.courseAttemptAlias.create({ data: { id: randomUUID(), courseAttemptId } });
  await db.coTeacher.create({ data: { classroomId, personId } });
  await db.assignment.create({
    data: {
      ...{ classroomId, partId: 'whole-article', timeZone: 'UTC', toEveryone: false },
      students: { create: { personId } },
    },
  });
  await db.comment.create({ data: { personId, attemptId, byName: 'Ms Poe', text: word } });
  const place = { layer: 'HEDGE', start: 0, end: 5 } as const;
  const told = { verdict: 'outside', keyVersion: VERSION, reason: word };
  await db.dispute.create({ data: { classroomId, attemptId, articleId: 'seoul', ...place, ...told } });
  const by = { attemptId, byName: 'Ms Poe' };
  await db.gradeOverride.create({ data: { ...by, layer: 'HEDGE', points: 60, reason: word } });
  const points = { hedgeBefore: 50, hedgeAfter: 60, claimBefore: 0, claimAfter: 0 };
  await db.gradeChange.create({ data: { ...by, cause: 'OVERRIDE', ...points, what: word, why: word } });
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
      comments: [{ about: 'whole-article', attempt: 1, text: 'mine', byName: 'Ms Poe' }],
      contests: [{ exerciseId: 'whole-article', reason: 'mine', state: 'OPEN' }],
    });
    expect(all.practiceAnswers).toHaveLength(2_500);
    expect(new Set(all.practiceAnswers?.map((row) => (row as { id: string }).id)).size).toBe(2_500);
    expect(all.practiceAnswers?.[0]).toMatchObject({ layer: expect.any(String), text: expect.any(String) });
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
    expect((await load('comments.csv')).text).toContain(`"'=1+1",Ms Poe`);
    const attempt = (await load('attempts.csv')).text.trim().split('\r\n')[1];
    expect(attempt).toMatch(/^whole-article,1,.*,1,50,0,/);
  });

  test('tell the outcome of the checks once both are handed in', async () => {
    await makeWork(me, 'mine');
    expect((await load('everything.json')).text).not.toContain('the outcome of a test');
    await db.courseAttempt.create({
      data: {
        ...{ personId: me, partId: 'post-test', number: 1, form: 'B', open: null, finishedAt: new Date() },
        contentVersion: VERSION,
      },
    });
    expect((await load('everything.json')).text).toContain('the outcome of a test');
  });

  test('have no credit of any answer to a check, and no key', async () => {
    await makeWork(me, 'mine');
    const { lessonsAndChecks } = JSON.parse((await load('everything.json')).text) as {
      lessonsAndChecks: { answers: object[] }[];
    };
    for (const { answers } of lessonsAndChecks)
      for (const answer of answers) expect(answer).toMatchObject({ credit: null, checkedAt: null });
    for (const file of FILES) expect((await load(file)).text).not.toMatch(/explanation|rationale|safe/i);
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
  type Owned = { readonly name: string; readonly rowsOf: string };
  type Link = Record<'name' | 'column' | 'target' | 'on' | 'rule', string>;

  /** Every table whose rows belong to a person, however many tables lie between, as the database itself says. */
  async function listOwned(): Promise<Owned[]> {
    const links = await db.$queryRaw<Link[]>`
      SELECT t.table_name AS name, k.column_name AS column, o.table_name AS target, o.column_name AS on,
        r.delete_rule AS rule
      FROM information_schema.referential_constraints r
      JOIN information_schema.key_column_usage k USING (constraint_schema, constraint_name)
      JOIN information_schema.table_constraints t USING (constraint_schema, constraint_name)
      JOIN information_schema.key_column_usage o ON o.constraint_schema = r.unique_constraint_schema
        AND o.constraint_name = r.unique_constraint_name AND o.ordinal_position = k.position_in_unique_constraint
      WHERE r.constraint_schema = 'public'`;
    const owned: Owned[] = [{ name: 'Person', rowsOf: `"id" = $1::uuid` }];
    // What hangs on a class belongs to the teacher of the class, who is not erased while there is one.
    for (const parent of owned)
      for (const { name, column, target, on, rule } of links) {
        if (target !== parent.name || name === 'Classroom' || rule !== 'CASCADE') continue;
        const rowsOf = `"${column}" IN (SELECT "${on}" FROM "${target}" WHERE ${parent.rowsOf})`;
        owned.push({ name, rowsOf });
      }
    return owned;
  }
  async function countRows(personId: string, owned: readonly Owned[]): Promise<Record<string, number>> {
    // A table may be owned in more than one way.
    const counts = new Map<string, number>();
    for (const { name, rowsOf } of owned) {
      const sql = `SELECT count(*)::int AS n FROM "${name}" WHERE ${rowsOf}`;
      const [row] = await db.$queryRawUnsafe<{ n: number }[]>(sql, personId);
      counts.set(name, (counts.get(name) ?? 0) + (row?.n ?? 0));
    }
    return Object.fromEntries(counts);
  }
  /** Ids of all rows that belong to the person: after erasing, their owners can no longer be asked for. */
  async function listIds(personId: string, owned: readonly Owned[]): Promise<string[]> {
    const ids: string[] = [];
    for (const { name, rowsOf } of owned) {
      const sql = `SELECT t::text AS row FROM "${name}" t WHERE ${rowsOf}`;
      const rows = await db.$queryRawUnsafe<{ row: string }[]>(sql, personId);
      ids.push(...rows.flatMap(({ row }) => row.match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? []));
    }
    return [...new Set(ids)];
  }
  const listTables = () =>
    db.$queryRaw<{ name: string }[]>`
      SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`;

  test('finds every table that holds something of a person, so that a new one is looked at here', async () => {
    const names = new Set((await listOwned()).map(({ name }) => name));
    expect([...names].sort()).toEqual([
      ...['AssignmentStudent', 'Attempt', 'AttemptAlias', 'CoTeacher', 'Comment', 'CourseAnswer'],
      ...['CourseAttempt', 'CourseAttemptAlias', 'Dispute'],
      ...['FormAssignment', 'Grade', 'GradeChange', 'GradeOverride', 'Mark', 'Person'],
      ...['PracticeAnswer', 'PracticeSession'],
    ]);
    const columns = await db.$queryRaw<{ name: string }[]>`
      SELECT table_name AS name FROM information_schema.columns
      WHERE table_schema = 'public' AND column_name = 'personId'`;
    // A column that names a person and is no foreign key would be left behind.
    for (const { name } of columns) expect([...names]).toContain(name);
  });

  test('leaves nothing of the person in any table, and everything of everybody else', async () => {
    const other = await makePerson('LEARNER');
    await makeWork(me, 'mine');
    await makeWork(other, 'theirs');
    const owned = await listOwned();
    for (const [table, count] of Object.entries(await countRows(me, owned)))
      expect(count, table).toBeGreaterThan(0);
    // Rows that belong to the person name the class and the assignment, which do not.
    const others = [await db.classroom.findMany(), await db.assignment.findMany()].flat();
    const ids = (await listIds(me, owned)).filter((id) => others.every((other) => other.id !== id));
    expect(ids.length).toBeGreaterThan(8);
    const before = await countRows(other, owned);
    expect(await eraseEverything(as(me))).toEqual({ ok: true });
    expect(await countRows(other, owned)).toEqual(before);
    for (const { name } of await listTables()) {
      const sql = `SELECT t::text AS row FROM "${name}" t WHERE t::text ~ $1`;
      expect(await db.$queryRawUnsafe(sql, ids.join('|')), name).toEqual([]);
    }
  });

  test('of a teacher leaves what was said to students, without a name', async () => {
    const teacher = await makePerson('TEACHER', { name: 'Ms Gone' });
    const student = await makePerson('STUDENT', { nameKey: randomUUID() });
    await db.comment.create({
      data: { personId: student, byId: teacher, byName: 'Ms Gone', text: 'Well read.' },
    });
    expect(await eraseEverything(as(teacher))).toEqual({ ok: true });
    expect(await db.comment.findMany({ where: { personId: student } })).toMatchObject([
      { text: 'Well read.', byId: null, byName: 'a former teacher' },
    ]);
  });

  test('ends the session and the return code, and changes nothing when asked again', async () => {
    const code = await replaceReturnCode(as(me));
    expect((await resolveSignedIn()).ok).toBe(true);
    expect((await findPersonByReturnCode(code))?.id).toBe(me);
    expect(await eraseEverything(as(me))).toEqual({ ok: true });
    expect(await resolveSignedIn()).toEqual({ ok: false, reason: 'signed-out' });
    expect(await findPersonByReturnCode(code)).toBeNull();
    expect(await isErased(me)).toBe(true);
    expect((await load('everything.json')).status).toBe(401);
    expect(await eraseEverything(as(me))).toEqual({ ok: true });
  });

  test('counts what would be lost', async () => {
    const nothing = { attempts: 0, lessons: 0, practiceAnswers: 0, classes: 0 };
    expect(await countOwnWork(as(me))).toEqual(nothing);
    await makeWork(me, 'mine', 7);
    expect(await countOwnWork(as(me))).toEqual({ attempts: 1, lessons: 1, practiceAnswers: 7, classes: 0 });
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
    expect(await eraseEverything(as(teacher))).toEqual({ ok: false, reason: 'has-classes' });
    expect((await countOwnWork(as(teacher))).classes).toBe(1);
    expect(await db.person.count({ where: { id: teacher } })).toBe(1);
    await db.classroom.delete({ where: { id: classroom.id } });
    expect(await eraseEverything(as(teacher))).toEqual({ ok: true });
  });
});
