import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { getAnswerKey } from '../content/answer-keys';
import { ARTICLE, WHOLE_ARTICLE } from '../content/catalog';
import { gradeMarks } from '../grading/grade';
import type { MarkRecord } from '../marking/records';
import type { AttemptOwner, ClassroomTeacher, SignedIn } from '../policy';
import type { Span } from '../spans/span';
import { startAttempt } from './attempts';
import { findCheckRow } from './class-check-rows';
import { db } from './client';
import { syncMarks } from './marks';
import { findStudent, getStudentWork } from './student-work';
import { submitAttempt } from './submit';

const VERSION = 'test-of-student-work';
const LESSON = 'frames-and-checking';
const key = getAnswerKey(ARTICLE.id);
const entry = key.spans.find(({ layer, status }) => layer === 'hedge' && status === 'required');
if (!entry) throw new Error('The key has changed');

async function makeClass(): Promise<ClassroomTeacher> {
  const teacher = await db.person.create({ data: { role: 'TEACHER', name: 'Ms Poe' } });
  const data = { teacherId: teacher.id, name: '10b', joinCode: randomUUID() };
  const { id } = await db.classroom.create({ data });
  return { personId: teacher.id, classroomId: id } as ClassroomTeacher;
}

async function makeStudent({ classroomId }: ClassroomTeacher): Promise<SignedIn> {
  const data = { role: 'STUDENT', name: 'Ana', nameKey: randomUUID(), classroomId } as const;
  return { personId: (await db.person.create({ data })).id, role: 'student' } as SignedIn;
}

function mark({ start, end }: Span): MarkRecord {
  const stamp = { editedAt: Date.now(), editor: 'test' };
  return {
    ...{ id: randomUUID(), layer: 'hedge', start, end, subType: null, note: '', removed: false },
    ...stamp,
  };
}

async function work(student: SignedIn, marks: MarkRecord[], end: 'save' | 'submit'): Promise<void> {
  const begun = await startAttempt(student, WHOLE_ARTICLE.id, { copyFrom: null });
  if (!('attemptId' in begun)) throw new Error('No attempt could be begun');
  const owner = { personId: student.personId, attemptId: begun.attemptId } as AttemptOwner;
  if (end === 'save') await syncMarks(owner, { since: 0, changes: marks });
  else await submitAttempt(owner, { since: 0, changes: marks }, gradeMarks);
}

async function writeIn({ personId }: SignedIn, number: number, answers: [string, string, boolean][]) {
  await db.courseAttempt.create({
    data: {
      person: { connect: { id: personId } },
      ...{ partId: LESSON, number, open: number === 2 ? true : null },
      content: { connect: { version: VERSION } },
      answers: {
        create: answers.map(([itemId, text, checked]) => ({
          ...{ itemId, answer: { kind: 'write', fields: { claim: text }, ratings: {} } },
          ...{ editedAt: 1, editor: 'test', revision: 1, checkedAt: checked ? new Date() : null },
        })),
      },
    },
  });
}

beforeAll(async () => {
  const { version, ...content } = key;
  const row = { version, articleId: key.articleId, content: structuredClone(content) as object };
  await db.answerKeyVersion.createMany({ data: row, skipDuplicates: true });
  await db.contentVersion.create({ data: { version: VERSION, contentId: LESSON, content: {} } });
});
afterAll(() => db.$disconnect());

let teacher: ClassroomTeacher;
let ana: SignedIn;
beforeEach(async () => {
  teacher = await makeClass();
  ana = await makeStudent(teacher);
});

describe('the work of one student', () => {
  it('has every attempt handed in, in order, and of an open one only how many marks it has', async () => {
    await work(ana, [mark(entry.core)], 'submit');
    await work(ana, [mark(entry.core), mark({ start: 0, end: ARTICLE.text.indexOf('.') })], 'submit');
    await work(ana, [mark(entry.core), { ...mark(entry.outer), removed: true }], 'save');
    const { past, open } = await getStudentWork(teacher, ana.personId);
    expect(past.map(({ number, layers }) => [number, layers.hedge.found, layers.hedge.marks])).toEqual([
      [1, 1, 1],
      [2, expect.any(Number), 2],
    ]);
    expect(open).toMatchObject([{ exerciseId: 'whole-article', number: 3, marks: 1 }]);
    expect(JSON.stringify(open)).not.toContain('quote');
  });

  it('counts marks that reach far beyond the key, the same place once', async () => {
    const whole = { start: 0, end: ARTICLE.text.length };
    await work(ana, [mark(whole), mark(whole)], 'submit');
    const [attempt] = (await getStudentWork(teacher, ana.personId)).past;
    expect(attempt?.wide).toEqual({ hedge: 1, claim: 0 });
  });

  it('has the latest compared answer to each open question; a draft stays with its writer', async () => {
    await writeIn(ana, 1, [['checking-plan', 'First plan', true]]);
    await writeIn(ana, 2, [['checking-plan', 'A draft', false]]);
    const { writings } = await getStudentWork(teacher, ana.personId);
    expect(writings.map(({ stepId, fields }) => [stepId, fields.claim])).toEqual([
      ['checking-plan', 'First plan'],
    ]);
  });
});

describe('the teacher of another class', () => {
  it('finds neither the student nor any of the work', async () => {
    await work(ana, [mark(entry.core)], 'submit');
    await writeIn(ana, 1, [['checking-plan', 'First plan', true]]);
    const stranger = await makeClass();
    expect(await findStudent(stranger, ana.personId)).toBeNull();
    expect(await findCheckRow(stranger, ana.personId)).toBeNull();
    expect(await getStudentWork(stranger, ana.personId)).toEqual({
      past: [],
      open: [],
      parts: new Map(),
      writings: [],
    });
  });

  it('nor does anybody by an id that is none', async () => {
    expect(await findStudent(teacher, 'no-id')).toBeNull();
    expect(await findStudent(teacher, teacher.personId)).toBeNull();
    expect((await findStudent(teacher, ana.personId))?.name).toBe('Ana');
  });
});
