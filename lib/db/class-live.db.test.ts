import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ARTICLE, WHOLE_ARTICLE } from '../content/catalog';
import type { MarkRecord } from '../marking/records';
import type { AttemptOwner, ClassroomTeacher, CourseAttemptOwner, SignedIn, Teacher } from '../policy';
import { gradeMarks } from '../grading/grade';
import { startAttempt } from './attempts';
import { getClassLive } from './class-live';
import { createClassroom, joinClassroom } from './classrooms';
import { db } from './client';
import { setPosition, startLesson } from './course-attempts';
import { syncMarks } from './marks';
import { submitAttempt } from './submit';
import { getAnswerKey } from '../content/answer-keys';

const MINUTE = 60_000;
const PART = { id: WHOLE_ARTICLE.id, kind: 'exercise' } as const;
const LESSON = { id: 'what-did-we-read', kind: 'lesson' } as const;

async function makeClass() {
  const data = { role: 'TEACHER', name: 'Ms Poe', email: `${randomUUID()}@school.test` } as const;
  const { id: personId } = await db.person.create({ data });
  const made = await createClassroom({ personId } as Teacher, 'Period 3');
  return { actor: { personId, classroomId: made.id } as ClassroomTeacher, code: made.joinCode };
}

async function join(code: string, name: string): Promise<SignedIn> {
  const joined = await joinClassroom({ code, name }, null);
  if (!joined.ok) throw new Error(joined.problem);
  return { personId: joined.person.id, role: 'student' } as SignedIn;
}

async function begin(student: SignedIn): Promise<AttemptOwner> {
  const { attemptId } = await startAttempt(student, WHOLE_ARTICLE.id, { copyFrom: null });
  return { personId: student.personId, attemptId } as AttemptOwner;
}

/** A mark at the beginning of a paragraph, counted from 1. */
function markIn(paragraph: number, facts: Partial<MarkRecord> = {}): MarkRecord {
  const start = ARTICLE.paragraphs[paragraph - 1]?.start ?? 0;
  const stamp = { editedAt: Date.now(), editor: 'test', removed: false };
  return {
    id: randomUUID(),
    layer: 'hedge',
    start,
    end: start + 4,
    subType: null,
    note: '',
    ...stamp,
    ...facts,
  };
}
const save = (owner: AttemptOwner, ...changes: MarkRecord[]) => syncMarks(owner, { since: 0, changes });
const liveOf = async (actor: ClassroomTeacher, name: string) =>
  (await getClassLive(actor, PART)).rows.find((row) => row.name === name);

describe('a class at an article, live', () => {
  it('has everybody by name, with what is saved of the work', async () => {
    const { actor, code } = await makeClass();
    for (const name of ['Cem', 'ada', 'Ben']) await join(code, name);
    const { rows } = await getClassLive(actor, PART);
    expect(rows.map(({ name, handedIn, open }) => [name, handedIn, open])).toEqual([
      ['ada', false, null],
      ['Ben', false, null],
      ['Cem', false, null],
    ]);
  });

  it('tells who has begun, the paragraph of the mark edited last, and how many marks stand', async () => {
    const { actor, code } = await makeClass();
    const ada = await join(code, 'Ada');
    const owner = await begin(ada);
    const begun = await liveOf(actor, 'Ada');
    expect(begun?.open).toMatchObject({ made: 0, at: null });
    expect(begun?.open?.changedAt).toBeGreaterThan(Date.now() - MINUTE);
    const early = Date.now() - 5000;
    const [first, second] = [markIn(5, { editedAt: early }), markIn(2, { editedAt: early + 1000 })];
    await save(owner, first, second);
    expect((await liveOf(actor, 'Ada'))?.open).toMatchObject({ made: 2, at: 2 });
    await save(owner, { ...first, layer: 'claim', editedAt: early + 2000 });
    expect((await liveOf(actor, 'Ada'))?.open).toMatchObject({ made: 2, at: 5 });
    await save(owner, { ...first, removed: true, editedAt: early + 3000 });
    expect((await liveOf(actor, 'Ada'))?.open).toMatchObject({ made: 1, at: 2 });
  });

  it('tells who has handed in, and who tries again', async () => {
    const { version, ...content } = getAnswerKey(ARTICLE.id);
    const row = { version, articleId: ARTICLE.id, content: structuredClone(content) as object };
    await db.answerKeyVersion.createMany({ data: row, skipDuplicates: true });
    const { actor, code } = await makeClass();
    const ada = await join(code, 'Ada');
    await submitAttempt(await begin(ada), { since: 0, changes: [markIn(1)] }, gradeMarks);
    expect(await liveOf(actor, 'Ada')).toMatchObject({ handedIn: true, open: null });
    await begin(ada);
    expect(await liveOf(actor, 'Ada')).toMatchObject({ handedIn: true, open: { made: 0 } });
  });

  it('keeps its version while nothing is saved, and changes it with every save', async () => {
    const { actor, code } = await makeClass();
    const owner = await begin(await join(code, 'Ada'));
    const before = await getClassLive(actor, PART);
    expect((await getClassLive(actor, PART)).version).toBe(before.version);
    await save(owner, markIn(3));
    expect((await getClassLive(actor, PART)).version).not.toBe(before.version);
  });

  it('holds nothing of another class or of other work', async () => {
    const { actor, code } = await makeClass();
    const other = await makeClass();
    await join(code, 'Ada');
    await save(await begin(await join(other.code, 'Zoe')), markIn(1));
    const { rows } = await getClassLive(actor, PART);
    expect(rows.map(({ name, open }) => [name, open])).toEqual([['Ada', null]]);
    const review = await getClassLive(other.actor, { id: 'review-1', kind: 'exercise' });
    expect(review.rows.map(({ open }) => open)).toEqual([null]);
  });
});

describe('a class in a lesson, live', () => {
  it('tells the step of each', async () => {
    const { actor, code } = await makeClass();
    const [ada] = [await join(code, 'Ada'), await join(code, 'Ben')];
    const { courseAttemptId } = await startLesson(ada, LESSON.id);
    await setPosition({ personId: ada.personId, courseAttemptId } as CourseAttemptOwner, 4);
    const { rows } = await getClassLive(actor, LESSON);
    expect(rows.map(({ name, open }) => [name, open?.at ?? null, open?.made ?? null])).toEqual([
      ['Ada', 4, 0],
      ['Ben', null, null],
    ]);
  });
});
