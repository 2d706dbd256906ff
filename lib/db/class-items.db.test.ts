import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { getAnswerKey } from '../content/answer-keys';
import { ARTICLE, findExercise, WHOLE_ARTICLE } from '../content/catalog';
import { gradeMarks } from '../grading/grade';
import type { MarkRecord } from '../marking/records';
import type { AttemptOwner, ClassroomTeacher, SignedIn, Teacher } from '../policy';
import { startAttempt } from './attempts';
import { getClassItems } from './class-items';
import { createClassroom, joinClassroom } from './classrooms';
import { db } from './client';
import { submitAttempt } from './submit';

const key = getAnswerKey(ARTICLE.id);
const [entry] = key.spans.filter(({ status }) => status === 'required');

beforeAll(async () => {
  const { version, ...content } = key;
  const row = { articleId: key.articleId, content: structuredClone(content) as object };
  await db.answerKeyVersion.createMany({
    data: [version, 'an-older-one'].map((each) => ({ version: each, ...row })),
    skipDuplicates: true,
  });
});

async function makeClass(): Promise<{ actor: ClassroomTeacher; code: string }> {
  const data = { role: 'TEACHER', name: 'Ms Poe', email: `${randomUUID()}@school.test` } as const;
  const teacher = { personId: (await db.person.create({ data })).id } as Teacher;
  const { id, joinCode } = await createClassroom(teacher, 'Period 3');
  return { actor: { personId: teacher.personId, classroomId: id } as ClassroomTeacher, code: joinCode };
}

async function join(code: string, name: string): Promise<SignedIn> {
  const joined = await joinClassroom({ code, name }, null);
  if (!joined.ok) throw new Error(joined.problem);
  return { personId: joined.person.id, role: 'student' } as SignedIn;
}

async function handIn(student: SignedIn): Promise<string> {
  const { attemptId } = await startAttempt(student, WHOLE_ARTICLE.id, { copyFrom: null });
  const stamp = { subType: null, note: '', removed: false, editedAt: Date.now(), editor: 'test' };
  const mark: MarkRecord = {
    id: randomUUID(),
    layer: 'hedge',
    ...(entry?.core ?? { start: 0, end: 1 }),
    ...stamp,
  };
  const owner = { personId: student.personId, attemptId } as AttemptOwner;
  await submitAttempt(owner, { since: 0, changes: [mark] }, gradeMarks);
  return attemptId;
}

describe('what a class handed in, for measuring places', () => {
  it('is one attempt of everybody who handed in, by name, with the key of the class', async () => {
    const { actor, code } = await makeClass();
    const [ben, ada] = [await join(code, 'Ben'), await join(code, 'Ada')];
    await join(code, 'Cem');
    await handIn(ben);
    await handIn(ada);
    const second = await handIn(ada);
    const data = await getClassItems(actor);
    expect(data).toMatchObject({ students: 3, olderGrades: 0, cut: false });
    expect(data.key.version).toBe(key.version);
    expect(data.handedIn.map(({ name }) => name)).toEqual(['Ada', 'Ben']);
    expect(data.handedIn[0]?.attemptId).toBe(second);
  });
  it('leaves out and counts what an older key graded', async () => {
    const { actor, code } = await makeClass();
    await handIn(await join(code, 'Ada'));
    const attemptId = await handIn(await join(code, 'Ben'));
    const grade = await db.grade.findUniqueOrThrow({ where: { attemptId } });
    await db.grade.update({
      where: { attemptId },
      data: {
        keyVersion: 'an-older-one',
        result: { ...(grade.result as object), keyVersion: 'an-older-one' },
      },
    });
    const data = await getClassItems(actor);
    expect(data.handedIn.map(({ name }) => name)).toEqual(['Ada']);
    expect(data.olderGrades).toBe(1);
  });
  it('is of one class and one exercise', async () => {
    const [one, other] = [await makeClass(), await makeClass()];
    await handIn(await join(one.code, 'Ada'));
    expect((await getClassItems(other.actor)).handedIn).toEqual([]);
    const review = findExercise('review-1');
    if (!review) throw new Error('There is no review');
    const data = await getClassItems(one.actor, review);
    expect(data.handedIn).toEqual([]);
    expect(data.key.articleId).toBe('review-1');
  });
});
