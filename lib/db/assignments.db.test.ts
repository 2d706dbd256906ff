import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { getAnswerKey } from '../content/answer-keys';
import { ARTICLE, WHOLE_ARTICLE } from '../content/catalog';
import type { CountedRule, Terms } from '../grading/assignment-terms';
import { FREE_TERMS, pickCounted } from '../grading/assignment-terms';
import { COURSE_RULES } from '../grading/course-rules';
import { gradeMarks } from '../grading/grade';
import type { MarkRecord } from '../marking/records';
import type {
  AttemptOwner,
  AttemptReader,
  ClassroomTeacher,
  CourseAttemptOwner,
  SignedIn,
  Teacher,
} from '../policy';
import type { AssignmentDraft } from './assignment-changes';
import { createAssignment, deleteAssignment, setReleased, updateAssignment } from './assignment-changes';
import {
  getTermsFor,
  listAssignmentsOf,
  listClassAssignments,
  listClosedParts,
  listCountedAttempts,
  listWithheldExercises,
} from './assignments';
import { findOpenAttempt, startAttempt, StartRefused } from './attempts';
import { getClassResults } from './class-results';
import { createClassroom, joinClassroom } from './classrooms';
import { db } from './client';
import { startLesson } from './course-attempts';
import { finishCourseAttempt } from './course-finish';
import { listOwnAttempts } from './export-own';
import { getGradedAttempt } from './graded-attempts';
import { listExerciseProgress } from './lesson-exercise';
import { syncMarks } from './marks';
import { getMyWork } from './my-work';
import { submitAttempt } from './submit';
import { startTest } from './test-forms';

const PART = WHOLE_ARTICLE.id;
const NOON = new Date('2026-11-27T12:00:00Z');
const BEFORE = new Date('2026-11-27T11:00:00Z');
const AFTER = new Date('2026-11-27T13:00:00Z');
const LATER = new Date('2026-11-28T12:00:00Z');
const key = getAnswerKey(ARTICLE.id);

const draft = (more: Partial<AssignmentDraft> = {}): AssignmentDraft => {
  const { releasedAt: _, ...terms } = FREE_TERMS;
  return { ...terms, timeZone: 'Europe/Berlin', toEveryone: true, named: [], note: '', ...more };
};

async function makeTeacher(): Promise<Teacher> {
  const data = { role: 'TEACHER', name: 'Ms Poe', email: `${randomUUID()}@school.test` } as const;
  return { personId: (await db.person.create({ data })).id } as Teacher;
}

async function makeClass() {
  const teacher = await makeTeacher();
  const { id, joinCode } = await createClassroom(teacher, 'Period 3');
  const actor = { personId: teacher.personId, classroomId: id } as ClassroomTeacher;
  const join = async (name: string): Promise<SignedIn> => {
    const joined = await joinClassroom({ code: joinCode, name }, null);
    if (!joined.ok) throw new Error(joined.problem);
    return { personId: joined.person.id, role: 'student' } as SignedIn;
  };
  return { actor, join };
}

async function give(actor: ClassroomTeacher, more: Partial<AssignmentDraft>, partId = PART): Promise<string> {
  const made = await createAssignment(actor, partId, draft(more));
  if (!made.ok) throw new Error(made.reason);
  return made.id;
}

/** Marks on the first `spans` required hedges of the key: the more, the more points. */
function marksOn(spans: number): MarkRecord[] {
  return key.spans
    .filter(({ layer, status }) => layer === 'hedge' && status === 'required')
    .slice(0, spans)
    .map(({ layer, core }) => ({
      id: randomUUID(),
      layer,
      ...core,
      subType: null,
      note: '',
      removed: false,
      editedAt: Date.now(),
      editor: 'test',
    }));
}

async function begin({ personId }: SignedIn, now = BEFORE): Promise<AttemptOwner> {
  const { attemptId } = await startAttempt({ personId } as SignedIn, PART, { copyFrom: null }, now);
  return { personId, attemptId } as AttemptOwner;
}

async function handIn(student: SignedIn, spans: number, now = BEFORE): Promise<AttemptOwner> {
  const owner = await begin(student, now);
  expect(await submitAttempt(owner, { since: 0, changes: marksOn(spans) }, gradeMarks, now)).toBe(
    'submitted',
  );
  return owner;
}

const asOwner = (owner: AttemptOwner) => ({ ...owner, as: 'owner' }) as unknown as AttemptReader;
const describeChange = (before: Terms, after: Terms) =>
  before.dueAt?.getTime() === after.dueAt?.getTime() ? '' : 'The due date moved.';

beforeAll(async () => {
  const { version, ...content } = key;
  const row = { version, articleId: key.articleId, content: structuredClone(content) as object };
  await db.answerKeyVersion.createMany({ data: row, skipDuplicates: true });
});

describe('past due, where late work is not taken', () => {
  it('nothing can be begun, and a moved due date opens it at once', async () => {
    const { actor, join } = await makeClass();
    const ada = await join('Ada');
    const id = await give(actor, { dueAt: NOON, lateAllowed: false });
    await expect(begin(ada, AFTER)).rejects.toThrow(StartRefused);
    expect(await db.attempt.count({ where: { personId: ada.personId } })).toBe(0);
    await updateAssignment(actor, id, draft({ dueAt: LATER, lateAllowed: false }), describeChange, AFTER);
    await begin(ada, AFTER);
    const [due] = await listAssignmentsOf(ada, AFTER);
    expect(due?.assignment).toMatchObject({
      dueAt: LATER,
      changedAt: AFTER,
      changeNote: 'The due date moved.',
    });
  });

  it('nothing can be handed in; every mark sent is saved, stays and can be worked on, and counts once there is time', async () => {
    const { actor, join } = await makeClass();
    const ada = await join('Ada');
    const id = await give(actor, { dueAt: NOON, lateAllowed: false });
    const owner = await begin(ada);
    const [first, second, third] = marksOn(3);
    if (!first || !second || !third) throw new Error('The key has changed');
    await syncMarks(owner, { since: 0, changes: [first] });
    expect(await submitAttempt(owner, { since: 0, changes: [second] }, gradeMarks, AFTER)).toBe('closed');
    expect(await db.grade.count({ where: { attemptId: owner.attemptId } })).toBe(0);
    expect((await findOpenAttempt(ada, PART))?.records).toHaveLength(2);
    expect((await syncMarks(owner, { since: 0, changes: [third] })).open).toBe(true);
    await give(actor, { dueAt: LATER, lateAllowed: false, toEveryone: false, named: [ada.personId] });
    expect(await submitAttempt(owner, { since: 0, changes: [] }, gradeMarks, AFTER)).toBe('submitted');
    expect(await db.mark.count({ where: { attemptId: owner.attemptId, removed: false } })).toBe(3);
    expect(await db.grade.count({ where: { attemptId: owner.attemptId } })).toBe(1);
    // The rules of the class stay for everybody else.
    expect((await getTermsFor(ada, PART)).assignmentId).not.toBe(id);
    expect((await getTermsFor(await join('Ben'), PART)).assignmentId).toBe(id);
  });

  it('a lesson or check cannot be begun, and shows as closed; work on other parts goes on', async () => {
    const { actor, join } = await makeClass();
    const ada = await join('Ada');
    const closed = { dueAt: NOON, lateAllowed: false };
    await give(actor, closed, 'who-says-so');
    await give(actor, closed, 'pre-test');
    await expect(startLesson(ada, 'who-says-so', AFTER)).rejects.toThrow(StartRefused);
    expect(await startTest(ada, 'pre-test', 0, AFTER)).toEqual({ ok: false, reason: 'closed' });
    expect([...(await listClosedParts(ada, AFTER))].sort()).toEqual(['pre-test', 'who-says-so']);
    expect([...(await listClosedParts(ada, BEFORE))]).toEqual([]);
    await startLesson(ada, 'how-sure', AFTER);
  });

  it('a lesson that is begun keeps its answers and is not finished; a finished one is gone through again', async () => {
    const { actor, join } = await makeClass();
    const ada = await join('Ada');
    await give(actor, { dueAt: NOON, lateAllowed: false }, 'who-says-so');
    const { courseAttemptId } = await startLesson(ada, 'who-says-so', BEFORE);
    const owner = { personId: ada.personId, courseAttemptId } as CourseAttemptOwner;
    const none = { since: 0, changes: [] };
    const late = await finishCourseAttempt(owner, none, COURSE_RULES, AFTER);
    expect(late).toMatchObject({ finished: false, open: [] });
    expect(late).toHaveProperty('problem', expect.stringContaining('Your answers are saved.'));
    // In time it is something else that is missing.
    const early = await finishCourseAttempt(owner, none, COURSE_RULES, BEFORE);
    expect(early).toMatchObject({ finished: false, open: expect.arrayContaining([expect.any(String)]) });
    await db.courseAttempt.update({
      where: { id: courseAttemptId },
      data: { open: null, finishedAt: BEFORE },
    });
    await startLesson(ada, 'who-says-so', AFTER);
  });

  it('where late work is taken, it is handed in and late', async () => {
    const { actor, join } = await makeClass();
    const ada = await join('Ada');
    const id = await give(actor, { dueAt: NOON });
    await handIn(ada, 1, AFTER);
    const [row] = await listCountedAttempts(actor, [{ id, partId: PART }], LATER);
    expect(row).toMatchObject({ standing: 'late', doneAt: AFTER });
  });
});

describe('a number of attempts', () => {
  it('ends at the last one; an open one is gone on with when there are fewer, and more opens it again', async () => {
    const { actor, join } = await makeClass();
    const ada = await join('Ada');
    const id = await give(actor, { attemptsAllowed: 2 });
    await handIn(ada, 1);
    const second = await begin(ada);
    await updateAssignment(actor, id, draft({ attemptsAllowed: 1 }), describeChange, BEFORE);
    expect(await begin(ada)).toEqual(second);
    expect(await submitAttempt(second, { since: 0, changes: [] }, gradeMarks, BEFORE)).toBe('submitted');
    await expect(begin(ada)).rejects.toThrow('no-attempts-left');
    await updateAssignment(actor, id, draft({ attemptsAllowed: 3 }), describeChange, BEFORE);
    await begin(ada);
  });
});

describe('feedback that is not shown yet', () => {
  async function makeWaiting(more: Partial<AssignmentDraft>) {
    const { actor, join } = await makeClass();
    const ada = await join('Ada');
    const id = await give(actor, more);
    return { actor, ada, id, owner: await handIn(ada, 4) };
  }
  async function listGivenAway(ada: SignedIn, owner: AttemptOwner, now: Date): Promise<string> {
    const exported = [];
    for await (const attempt of listOwnAttempts(ada, now)) exported.push(attempt);
    return JSON.stringify([
      await getGradedAttempt(asOwner(owner), now),
      await getMyWork(ada, now),
      [...(await listExerciseProgress(ada, [PART], now))],
      exported,
    ]);
  }

  it.each([
    ['before the due date', { feedback: 'AFTER_DUE', dueAt: NOON } as const],
    ['before the teacher shows it', { feedback: 'WHEN_RELEASED' } as const],
  ])('%s gives away no verdict, no points and no word of the key anywhere', async (_, more) => {
    const { actor, ada, owner } = await makeWaiting(more);
    const told = await listGivenAway(ada, owner, BEFORE);
    const secrets = key.spans.map(({ rationale }) => rationale.slice(0, 40));
    for (const word of ['verdict', 'oints":', 'precision', 'coverage', 'keyVersion":"', ...secrets])
      expect(told).not.toContain(word);
    expect([...(await listWithheldExercises(ada, BEFORE))]).toEqual([PART]);
    // What was handed in is there, and the teacher sees all.
    expect(await getGradedAttempt(asOwner(owner), BEFORE)).toMatchObject({
      withheld: { number: 1, marks: Array.from({ length: 4 }, () => ({ layer: 'hedge' })) },
    });
    const work = await getMyWork(ada, BEFORE);
    expect(work.past).toEqual([]);
    expect(work.waiting).toMatchObject([{ attemptId: owner.attemptId, number: 1 }]);
    const teacher = { ...actor, attemptId: owner.attemptId, as: 'teacher' } as unknown as AttemptReader;
    expect(await getGradedAttempt(teacher, BEFORE)).toHaveProperty('graded.grade');
  });

  it('comes after the due date by itself', async () => {
    const { ada, owner } = await makeWaiting({ feedback: 'AFTER_DUE', dueAt: NOON });
    expect(await getGradedAttempt(asOwner(owner), NOON)).toHaveProperty('withheld');
    expect(await getGradedAttempt(asOwner(owner), AFTER)).toHaveProperty('graded');
    expect((await getMyWork(ada, AFTER)).past).toHaveLength(1);
    expect(await listGivenAway(ada, owner, AFTER)).toContain('keyVersion":"');
  });

  it('comes when the teacher shows it, and can be closed again', async () => {
    const { actor, ada, id, owner } = await makeWaiting({ feedback: 'WHEN_RELEASED' });
    expect(await setReleased(actor, id, true, () => 'Shown now.', NOON)).toBe(true);
    expect(await getGradedAttempt(asOwner(owner), NOON)).toHaveProperty('graded');
    expect((await listAssignmentsOf(ada, NOON))[0]?.assignment.changeNote).toBe('Shown now.');
    await setReleased(actor, id, false, () => '', AFTER);
    expect(await getGradedAttempt(asOwner(owner), AFTER)).toHaveProperty('withheld');
  });

  it('comes when the assignment is deleted, and all work stays', async () => {
    const { actor, id, owner } = await makeWaiting({ feedback: 'WHEN_RELEASED' });
    expect(await deleteAssignment(actor, id)).toBe(true);
    expect(await deleteAssignment(actor, id)).toBe(false);
    expect(await getGradedAttempt(asOwner(owner), BEFORE)).toHaveProperty('graded');
    expect(await db.mark.count({ where: { attemptId: owner.attemptId } })).toBe(4);
  });
});

describe('the attempt that counts', () => {
  it.each<CountedRule>(['BEST', 'LAST', 'FIRST'])(
    '%s: the database chooses as the rule does, for the teacher’s lists and the results of the class',
    async (counts) => {
      const { actor, join } = await makeClass();
      const id = await give(actor, { counts });
      const spans = { Ada: [2, 5, 5, 1], Ben: [3], Cem: [0, 0], Dora: [] };
      for (const [name, tries] of Object.entries(spans)) {
        const student = await join(name);
        for (const count of tries) await handIn(student, count);
      }
      await begin(await join('Eli'));
      const rows = await listCountedAttempts(actor, [{ id, partId: PART }], NOON);
      const results = await getClassResults(actor, WHOLE_ARTICLE);
      const grades = await db.attempt.findMany({
        where: { exerciseId: PART, submittedAt: { not: null }, person: { classroomId: actor.classroomId } },
        select: { personId: true, number: true, grade: { select: { hedgePoints: true, claimPoints: true } } },
      });
      expect(rows.map(({ name }) => name)).toEqual(['Ada', 'Ben', 'Cem', 'Dora', 'Eli']);
      for (const { personId, counted, begun, handedIn } of rows) {
        const tries = grades
          .filter((each) => each.personId === personId)
          .map(({ number, grade }) => ({
            number,
            points: [grade?.hedgePoints ?? 0, grade?.claimPoints ?? 0],
          }));
        const expected = pickCounted(tries, counts)?.number ?? null;
        expect(counted?.number ?? null).toBe(expected);
        expect(handedIn).toBe(tries.length);
        expect(begun).toBeGreaterThanOrEqual(handedIn);
        expect(results.rows.find((row) => row.personId === personId)?.latest?.number ?? null).toBe(expected);
      }
      expect(rows.map(({ standing }) => standing)).toEqual([
        ...['on-time', 'on-time', 'on-time', 'not-begun', 'under-way'],
      ]);
    },
  );

  it('is chosen for each student by the rules that hold for them', async () => {
    const { actor, join } = await makeClass();
    const [ada, ben] = [await join('Ada'), await join('Ben')];
    for (const student of [ada, ben]) for (const count of [5, 1]) await handIn(student, count);
    const all = await give(actor, { counts: 'LAST' });
    const one = await give(actor, { counts: 'BEST', toEveryone: false, named: [ada.personId] });
    const results = await getClassResults(actor, WHOLE_ARTICLE);
    expect(results.rows.map(({ latest }) => latest?.number)).toEqual([1, 2]);
    const rows = await listCountedAttempts(
      actor,
      [all, one].map((id) => ({ id, partId: PART })),
      NOON,
    );
    expect(rows.map(({ assignmentId, name, inForceId }) => [assignmentId, name, inForceId])).toEqual([
      [all, 'Ada', one],
      [all, 'Ben', all],
      [one, 'Ada', one],
    ]);
  });
});

describe('an assignment belongs to its class', () => {
  it('another teacher neither sees, changes, shows nor deletes it', async () => {
    const [mine, other] = [await makeClass(), await makeClass()];
    const id = await give(mine.actor, { feedback: 'WHEN_RELEASED' });
    expect(await listClassAssignments(other.actor)).toEqual([]);
    expect(await updateAssignment(other.actor, id, draft(), describeChange, NOON)).toEqual({
      ok: false,
      reason: 'gone',
    });
    expect(await setReleased(other.actor, id, true, describeChange, NOON)).toBe(false);
    expect(await deleteAssignment(other.actor, id)).toBe(false);
    expect(await listClassAssignments(mine.actor)).toMatchObject([
      { id, feedback: 'WHEN_RELEASED', releasedAt: null },
    ]);
  });

  it('names nobody of another class, and needs somebody to name', async () => {
    const [mine, other] = [await makeClass(), await makeClass()];
    const [ada, eve] = [await mine.join('Ada'), await other.join('Eve')];
    const both = { toEveryone: false, named: [ada.personId, eve.personId] };
    await give(mine.actor, { ...both, dueAt: NOON });
    expect((await getTermsFor(ada, PART)).dueAt).toEqual(NOON);
    expect(await getTermsFor(eve, PART)).toEqual({ ...FREE_TERMS, assignmentId: null });
    expect(
      await createAssignment(mine.actor, PART, draft({ toEveryone: false, named: [eve.personId] })),
    ).toEqual({ ok: false, reason: 'nobody' });
  });
});
