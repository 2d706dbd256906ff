import { randomUUID } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { CLASS_FILES } from '@/components/students/class-files';
import { encodeSession, sessionCookieName } from '@/lib/auth/session';
import { getAnswerKey } from '@/lib/content/answer-keys';
import { ARTICLE, findExercise, WHOLE_ARTICLE } from '@/lib/content/catalog';
import { startAttempt } from '@/lib/db/attempts';
import { createClassroom } from '@/lib/db/classrooms';
import { db } from '@/lib/db/client';
import { acceptDisputes } from '@/lib/db/decide-disputes';
import { setOverride } from '@/lib/db/overrides';
import { submitAttempt } from '@/lib/db/submit';
import { gradeMarks } from '@/lib/grading/grade';
import type { MarkRecord } from '@/lib/marking/records';
import type { AttemptOwner, ClassroomTeacher, SignedIn, Teacher } from '@/lib/policy';
import type { Span } from '@/lib/spans/span';
import { GET } from './[file]/route';
import { FILES as WRITTEN } from './files';

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

const FILES = CLASS_FILES.map(({ file }) => file);
const FORMULA = '=HYPERLINK("http://evil.example","Ana")';
const NOTE = '+1, he said: "so"\nand left;';
const LESSON = 'frames-and-checking';

const key = getAnswerKey(ARTICLE.id);
const entry = key.spans.find(({ layer, status }) => layer === 'hedge' && status === 'required');
const foil = key.foils.find(({ layer }) => layer === 'hedge');
if (!entry || !foil) throw new Error('The key has changed');

async function become(personId: string | null): Promise<void> {
  jar.clear();
  if (personId) jar.set(sessionCookieName(), await encodeSession({ personId, epoch: 0, days: 30 }));
}

async function load(classroomId: string, file: string) {
  const response = await GET(new Request('http://localhost/'), {
    params: Promise.resolve({ classroomId, file }),
  });
  // As bytes, for reading as text swallows the byte order mark.
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, bytes, text: new TextDecoder().decode(bytes) };
}

/** As a spreadsheet reads it: by RFC 4180, every line as long as the first. */
async function readTable(classroomId: string, file: string): Promise<Record<string, string>[]> {
  const { bytes } = await load(classroomId, file);
  return parse<Record<string, string>>(Buffer.from(bytes), { bom: true, columns: true });
}

async function makePerson(role: 'TEACHER' | 'STUDENT', more: object = {}): Promise<string> {
  return (await db.person.create({ data: { role, name: 'Ms Poe', ...more } })).id;
}

function record(layer: 'hedge' | 'claim', { start, end }: Span, more: Partial<MarkRecord> = {}): MarkRecord {
  const stamp = { editedAt: Date.now(), editor: 'test' };
  return {
    ...{ id: randomUUID(), layer, start, end, subType: null, note: '', removed: false, ...stamp },
    ...more,
  };
}

async function handIn(personId: string, marks: MarkRecord[]): Promise<string> {
  const student = { personId, role: 'student' } as SignedIn;
  const begun = await startAttempt(student, WHOLE_ARTICLE.id, { copyFrom: null });
  if (!('attemptId' in begun)) throw new Error('No attempt could be begun');
  const { attemptId } = begun;
  await submitAttempt({ personId, attemptId } as AttemptOwner, { since: 0, changes: marks }, gradeMarks);
  return attemptId;
}

let teacherId: string;
let classroomId: string;
let ana: string;
beforeAll(async () => {
  const { version, ...content } = key;
  const row = { version, articleId: key.articleId, content: structuredClone(content) as object };
  await db.answerKeyVersion.createMany({ data: row, skipDuplicates: true });
  await db.contentVersion.create({ data: { version: 'test-of-export', contentId: LESSON, content: {} } });
});
beforeEach(async () => {
  teacherId = await makePerson('TEACHER');
  const made = await createClassroom({ personId: teacherId } as Teacher, 'Ä “10b” =1+1');
  classroomId = made.id;
  ana = await makePerson('STUDENT', { name: FORMULA, nameKey: 'a', classroomId });
  await makePerson('STUDENT', { name: 'Zoë', nameKey: 'z', classroomId });
  await become(teacherId);
});

describe('the file of marks', () => {
  it('has one line a mark that reads back as it was made, with its verdict and key entry', async () => {
    await handIn(ana, [
      record('hedge', entry.core, { subType: entry.subType, note: NOTE }),
      record('hedge', foil),
      record('claim', entry.core, { removed: true }),
    ]);
    await handIn(ana, [record('hedge', entry.core)]);
    await startAttempt({ personId: ana, role: 'student' } as SignedIn, WHOLE_ARTICLE.id, { copyFrom: null });
    const rows = await readTable(classroomId, 'marks.csv');
    expect(rows.map((row) => [row.attempt, row.counts])).toEqual([
      ['1', 'no'],
      ['1', 'no'],
      ['2', 'yes'],
    ]);
    const found = rows.find((row) => row.verdict === 'found' && row.attempt === '1');
    const [start, end] = [Number(found?.start), Number(found?.end)];
    expect({ start, end }).toEqual({ start: entry.core.start, end: entry.core.end });
    expect(found).toMatchObject({
      words: ARTICLE.text.slice(start, end),
      layer: 'hedge',
      'kind fits': 'right',
      'key entry': entry.id,
      'words of the key entry': ARTICLE.text.slice(start, end),
      'version of the key': key.version,
    });
    expect(rows.find((row) => row.verdict === 'safe phrase')).toMatchObject({
      'safe phrase': foil.id,
      'words of the safe phrase': ARTICLE.text.slice(foil.start, foil.end),
    });
  });

  it('shows names and notes that look like formulas as text, and keeps their quotes and line ends', async () => {
    await handIn(ana, [record('hedge', entry.core, { note: NOTE })]);
    const [row] = await readTable(classroomId, 'marks.csv');
    expect(row?.student).toBe(`'${FORMULA}`);
    expect(row?.note).toBe(`'${NOTE}`);
  });

  it('goes on after as many attempts as are read at once', async () => {
    const last = await handIn(ana, [record('hedge', entry.core)]);
    const grade = await db.grade.findUniqueOrThrow({ where: { attemptId: last } });
    for (let number = 2; number <= 43; number += 1)
      await db.attempt.create({
        data: {
          ...{ personId: ana, exerciseId: 'whole-article', number, open: null, submittedAt: new Date() },
          grade: { create: { ...grade, attemptId: undefined, result: grade.result as object } },
          marks: {
            create: {
              ...{ id: randomUUID(), layer: 'HEDGE', ...entry.core, quote: 'x', editedAt: 1, editor: 'test' },
              revision: 1,
            },
          },
        },
      });
    const rows = await readTable(classroomId, 'marks.csv');
    expect(rows.map(({ attempt }) => Number(attempt))).toEqual(Array.from({ length: 43 }, (_, at) => at + 1));
    expect(rows.at(-1)?.verdict).toBe('not judged');
  });
});

describe('the gradebook', () => {
  it('has one line a student with found and outside side by side, and times in UTC under a head that says so', async () => {
    const attemptId = await handIn(ana, [record('hedge', entry.core), record('hedge', foil)]);
    await db.attempt.update({
      where: { id: attemptId },
      data: { submittedAt: new Date('2026-11-27T09:00:05.900Z') },
    });
    const [first, second] = await readTable(classroomId, 'gradebook.csv');
    const title = WHOLE_ARTICLE.title;
    expect(first).toMatchObject({
      student: `'${FORMULA}`,
      'lessons finished': '0',
      'first check': 'not begun',
      [`${title}: attempts handed in`]: '1',
      [`${title}: handed in (UTC)`]: '2026-11-27 09:00:05',
      [`${title}: due (UTC)`]: '',
      [`${title}: hedges, found`]: '1',
      [`${title}: hedges, marks`]: '2',
      [`${title}: hedges, outside the key`]: '1',
      [`${title}: claims, found`]: '0',
    });
    expect(second).toMatchObject({ student: 'Zoë', [`${title}: attempts handed in`]: '0' });
    expect(second?.[`${title}: hedges, found`]).toBe('');
    const head = Object.keys(first ?? {});
    expect(head.indexOf(`${title}: hedges, outside the key`)).toBe(
      head.indexOf(`${title}: hedges, found`) + 3,
    );
  });

  it('says what is due and how it stands, by the rules that hold for each', async () => {
    const terms = { classroomId, partId: 'whole-article', timeZone: 'Europe/Berlin' };
    await db.assignment.create({
      data: { ...terms, dueAt: new Date('2020-01-01T12:00:00Z'), counts: 'FIRST' },
    });
    await handIn(ana, [record('hedge', foil)]);
    await handIn(ana, [record('hedge', entry.core)]);
    const rows = await readTable(classroomId, 'gradebook.csv');
    const of = (column: string) => rows.map((row) => row[`${WHOLE_ARTICLE.title}: ${column}`]);
    expect(of('standing')).toEqual(['late', 'missing']);
    expect(of('due (UTC)')).toEqual(['2020-01-01 12:00:00', '2020-01-01 12:00:00']);
    expect(of('attempt that counts')).toEqual(['1', '']);
    expect(of('hedges, found')).toEqual(['0', '']);
  });

  it('says in its last columns whether the attempt that counts was brought along', async () => {
    await handIn(ana, [record('hedge', entry.core)]);
    const attemptId = await handIn(ana, [record('hedge', foil)]);
    await db.attempt.update({ where: { id: attemptId }, data: { broughtAt: new Date() } });
    const brought = async () => {
      const rows = await readTable(classroomId, 'gradebook.csv');
      expect(Object.keys(rows[0] ?? {}).at(-1)).toBe(`${WHOLE_ARTICLE.title}: brought along`);
      return rows.map((row) => row[`${WHOLE_ARTICLE.title}: brought along`]);
    };
    expect(await brought()).toEqual(['yes', '']);
    const terms = { classroomId, partId: 'whole-article', timeZone: 'Europe/Berlin' };
    await db.assignment.create({ data: { ...terms, counts: 'FIRST' } });
    expect(await brought()).toEqual(['no', '']);
  });

  it('says of which layer the points were set by hand', async () => {
    const attemptId = await handIn(ana, [record('hedge', entry.core)]);
    const teacher = { classroomId, personId: teacherId } as ClassroomTeacher;
    await setOverride(teacher, attemptId, 'claim', 61, 'You told me about this in the lesson.');
    const rows = await readTable(classroomId, 'gradebook.csv');
    const of = (column: string) => rows.map((row) => row[`${WHOLE_ARTICLE.title}: ${column}`]);
    expect(of('hedges, points set by hand')).toEqual(['', '']);
    expect(of('claims, points set by hand')).toEqual(['yes', '']);
    expect(of('claims, points of 100')).toEqual(['61', '']);
  });

  it('is there for a class without work, in UTF-8 with the mark that spreadsheets need', async () => {
    const { bytes, text, headers } = await load(classroomId, 'gradebook.csv');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(text.trimEnd().split('\r\n')).toHaveLength(3);
    expect(text).toContain('Zoë');
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('cache-control')).toBe('no-store');
    const disposition = headers.get('content-disposition') ?? '';
    expect(disposition).toContain('filename="says-who-10b-1-1-gradebook.csv"');
    expect(decodeURIComponent(disposition.split("UTF-8''")[1] ?? '')).toBe(
      'says-who Ä “10b” =1+1 gradebook.csv',
    );
  });
});

describe('the file of key entries', () => {
  it('has a line for every required entry and safe place, empty where a figure is hidden', async () => {
    await handIn(ana, [record('hedge', entry.core)]);
    const rows = await readTable(classroomId, 'items.csv');
    const entries = rows.filter(({ what }) => what === 'key entry');
    expect(entries).toHaveLength(key.spans.filter(({ status }) => status === 'required').length);
    expect(entries.find(({ place }) => place === entry.id)).toMatchObject({
      words: ARTICLE.text.slice(entry.outer.start, entry.outer.end),
      students: '1',
      'all right': '1',
      'facility (0 to 100)': '100',
      'discrimination (-100 to 100)': '',
      'look at the key again': 'no',
    });
    expect(rows.some(({ what }) => what === 'safe phrase')).toBe(true);
  });
});

describe('the files of what was written', () => {
  it('have every field of an answer, and every comment with what it is about', async () => {
    const made = await db.courseAttempt.create({
      data: {
        person: { connect: { id: ana } },
        ...{ partId: LESSON, number: 1, content: { connect: { version: 'test-of-export' } } },
        answers: {
          create: ['checking-plan', 'no-such-step'].map((itemId) => ({
            ...{ itemId, editedAt: 1, editor: 'test', revision: 1, checkedAt: new Date(0) },
            answer: { kind: 'write', fields: { claim: '@sum(1)' }, ratings: {} },
          })),
        },
      },
    });
    await db.comment.create({
      data: {
        ...{ personId: ana, byId: teacherId, byName: 'Ms Poe', text: '-5 for style' },
        ...{ courseAttemptId: made.id, itemId: 'checking-plan', createdAt: new Date(0) },
      },
    });
    const answers = await readTable(classroomId, 'answers.csv');
    const [comment] = await readTable(classroomId, 'comments.csv');
    expect(answers.length).toBeGreaterThan(1);
    expect(answers[0]).toMatchObject({ lesson: '5', 'compared (UTC)': '1970-01-01 00:00:00' });
    expect(answers.map(({ answer }) => answer)).toContain("'@sum(1)");
    expect(comment).toMatchObject({
      comment: "'-5 for style",
      'written by': 'Ms Poe',
      'written (UTC)': '1970-01-01 00:00:00',
      'seen (UTC)': '',
    });
    expect(comment?.about).toContain('Lesson 5');
  });
});

const contest = (attemptId: string, more: object = {}) =>
  db.dispute.create({
    data: {
      ...{ classroomId, attemptId, articleId: ARTICLE.id, layer: 'HEDGE', verdict: 'foil' },
      ...{ start: foil.start, end: foil.end, foilId: foil.id, keyVersion: key.version },
      ...{ reason: '@it does not say "who"', createdAt: new Date(0), ...more },
    },
  });

describe('what was credited', () => {
  it('has a column of its own in the gradebook, and is in none of what was found', async () => {
    const attemptId = await handIn(ana, []);
    const { start, end } = entry.core;
    const { id } = await contest(attemptId, {
      start,
      end,
      foilId: null,
      spanId: entry.id,
      verdict: 'missed',
    });
    const teacher = { classroomId, personId: teacherId } as ClassroomTeacher;
    await acceptDisputes(teacher, [id], 'You are right about this one.');
    const rows = await readTable(classroomId, 'gradebook.csv');
    const of = (column: string) => rows.map((row) => row[`${WHOLE_ARTICLE.title}: ${column}`]);
    expect(of('hedges, found')).toEqual(['0', '']);
    expect(of('hedges, credited')).toEqual(['1', '']);
    expect(of('claims, credited')).toEqual(['0', '']);
  });
});

describe('the file of contests', () => {
  it('has one line a contest with place, verdict, reason and answer, whether open, answered or taken back', async () => {
    const attemptId = await handIn(ana, [record('hedge', foil)]);
    await contest(attemptId);
    const { start, end } = entry.core;
    await contest(attemptId, {
      ...{ start, end, foilId: null, spanId: entry.id, verdict: 'missed', state: 'UPHELD' },
      ...{ reply: '=1+1', decidedByName: 'Ms Poe', decidedAt: new Date(1000), seenAt: new Date(2000) },
    });
    await contest(attemptId, { layer: 'CLAIM', state: 'WITHDRAWN' });
    const rows = await readTable(classroomId, 'contests.csv');
    expect(rows).toHaveLength(3);
    expect(rows.find(({ state }) => state === 'Open')).toMatchObject({
      student: `'${FORMULA}`,
      text: WHOLE_ARTICLE.title,
      attempt: '1',
      layer: 'hedge',
      start: String(foil.start),
      end: String(foil.end),
      words: ARTICLE.text.slice(foil.start, foil.end),
      'verdict then': 'safe phrase',
      'safe phrase': foil.id,
      reason: `'@it does not say "who"`,
      'contested (UTC)': '1970-01-01 00:00:00',
      'decided (UTC)': '',
    });
    expect(rows.find(({ state }) => state === 'The key was kept')).toMatchObject({
      'verdict then': 'missed',
      'key entry': entry.id,
      reply: "'=1+1",
      'decided by': 'Ms Poe',
      'decided (UTC)': '1970-01-01 00:00:01',
      'answer seen (UTC)': '1970-01-01 00:00:02',
    });
    expect(rows.map(({ state }) => state)).toContain('Taken back');
  });

  it('goes on after as many contests as are read at once', async () => {
    const attemptId = await handIn(ana, [record('hedge', foil)]);
    for (let start = 0; start < 205; start += 1) await contest(attemptId, { start, end: start + 1 });
    const rows = await readTable(classroomId, 'contests.csv');
    expect(rows.map((row) => Number(row.start))).toEqual(Array.from({ length: 205 }, (_, at) => at));
  });
});

describe('the file of changes of the key', () => {
  it('has one line an edit with its place and why, of all texts, and says what was taken back', async () => {
    const by = { classroomId, byName: '+Ms Poe', fromVersion: key.version, toVersion: key.version };
    const edits = [
      { kind: 'status', spanId: entry.id, status: 'accepted' },
      { kind: 'remove-foil', foilId: foil.id },
    ];
    await db.keyChange.create({
      data: {
        ...{ ...by, articleId: ARTICLE.id, number: 1, edits, policy: 'NEVER_LOWER', moved: 3 },
        ...{ reason: 'We read it otherwise.', appliedAt: new Date(0), takenBackAt: new Date(1000) },
        ...{ takenBackByName: 'Mr Lee', takenBackReason: '-no' },
      },
    });
    const review = findExercise('review-1')?.articleId ?? '';
    const removal = [{ kind: 'remove', spanId: getAnswerKey(review).spans[0]?.id }];
    await db.keyChange.create({
      data: { ...by, articleId: review, number: 1, edits: removal, policy: 'REGRADE', reason: 'Too hard.' },
    });
    const rows = await readTable(classroomId, 'key-changes.csv');
    expect(rows).toHaveLength(3);
    const ofArticle = rows.filter(({ text }) => text === ARTICLE.label);
    expect(ofArticle.map((row) => row.entry)).toEqual([entry.id, foil.id]);
    expect(ofArticle[0]).toMatchObject({
      change: '1',
      'made (UTC)': '1970-01-01 00:00:00',
      'made by': "'+Ms Poe",
      reason: 'We read it otherwise.',
      'work handed in before': 'Grade anew, but never lower',
      'attempts moved': '3',
      layer: 'hedge',
      start: String(entry.core.start),
      words: ARTICLE.text.slice(entry.core.start, entry.core.end),
      'widest end': String(entry.outer.end),
      'taken back (UTC)': '1970-01-01 00:00:01',
      'taken back by': 'Mr Lee',
      'reason for taking back': "'-no",
    });
    expect(ofArticle[0]?.what).toContain('fair to mark, but not needed');
    const other = rows.find(({ text }) => text !== ARTICLE.label);
    expect(other).toMatchObject({ 'taken back (UTC)': '', 'taken back by': '' });
    expect(other?.what).toContain('Removed');
  });
});

describe('who gets the files', () => {
  it('every file that is offered can be had, and every file there is is offered', () => {
    expect(FILES).toEqual([...WRITTEN.keys()]);
  });

  it('a co-teacher does; a teacher of another class, a student of the class, and nobody do not', async () => {
    const co = await makePerson('TEACHER');
    await db.coTeacher.create({ data: { classroomId, personId: co } });
    const other = await makePerson('TEACHER');
    await createClassroom({ personId: other } as Teacher, 'Another class');
    const cases = [
      [teacherId, 200],
      [co, 200],
      [other, 404],
      [ana, 404],
      [null, 401],
    ] as const;
    for (const [who, status] of cases) {
      await become(who);
      for (const file of FILES) {
        const got = await load(classroomId, file);
        expect({ who, file, status: got.status }).toEqual({ who, file, status });
        if (status !== 200) expect(got.text).not.toContain('Zoë');
      }
    }
  });

  it('a file or class that is not there is answered like one of somebody else', async () => {
    const strange = await load(classroomId, 'everything.csv');
    const gone = await load(randomUUID(), 'marks.csv');
    const noId = await load('no-id', 'marks.csv');
    expect([strange, gone, noId].map(({ status, text }) => [status, text])).toEqual(
      Array.from({ length: 3 }, () => [404, 'There is no such file.']),
    );
  });
});
