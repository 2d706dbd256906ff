import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { getAnswerKey } from '../content/answer-keys';
import { ARTICLE, WHOLE_ARTICLE } from '../content/catalog';
import type { Terms } from '../grading/assignment-terms';
import {
  findStanding,
  FREE_TERMS,
  isBeyondLimit,
  isBroughtTooLate,
  pickCounted,
} from '../grading/assignment-terms';
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
import { findLastSubmitted, findOpenAttempt, startAttempt, StartRefused } from './attempts';
import { getClassResults } from './class-results';
import { createClassroom, joinClassroom } from './classrooms';
import { db } from './client';
import { findCourseAttempt, startLesson } from './course-attempts';
import { finishCourseAttempt } from './course-finish';
import { listOwnAttempts } from './export-own';
import { getGradedAttempt } from './graded-attempts';
import { listExerciseProgress } from './lesson-exercise';
import { syncMarks } from './marks';
import { takeWorkAlong } from './merge-people';
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
  // What lies behind lessons is worked on here without going through them.
  await db.classroom.update({ where: { id }, data: { inOrder: false } });
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

/** Marks on the first `spans` required hedges of the key: from ten on, the more, the more points. */
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
  const second = (n: number) => new Date(BEFORE.getTime() + n * 1000);
  /** By number: when an attempt was handed in, and when it came along; some that have higher numbers are older. */
  const HANDED_IN = [0, 3, 5, 4, 3].map(second);
  const BROUGHT = [null, null, second(9), second(4), second(2)];
  const DUE: readonly Pick<Terms, 'dueAt' | 'lateAllowed'>[] = [
    { dueAt: null, lateAllowed: false },
    { dueAt: second(3), lateAllowed: false },
    { dueAt: second(2), lateAllowed: false },
    { dueAt: second(3), lateAllowed: true },
  ];
  const combinations = (['BEST', 'LAST', 'FIRST'] as const).flatMap((counts) =>
    [null, 1, 2, 3].map((attemptsAllowed) => ({ counts, attemptsAllowed })),
  );
  it.each<Pick<Terms, 'counts' | 'attemptsAllowed'>>(combinations)(
    '%j: the database chooses as the rule does, for the teacher’s lists and the results of the class',
    async (counting) => {
      const { actor, join } = await makeClass();
      const spans = { Ada: [12, 16, 16, 10], Ben: [13], Cem: [0, 0], Dora: [] };
      for (const [name, tries] of Object.entries(spans)) {
        const student = await join(name);
        for (const count of tries) await handIn(student, count);
        const rows = await db.attempt.findMany({ where: { personId: student.personId } });
        for (const { id, number } of rows) {
          const data = { submittedAt: HANDED_IN[number] ?? NOON, broughtAt: BROUGHT[number] };
          await db.attempt.update({ where: { id }, data });
        }
      }
      await begin(await join('Eli'));
      const id = await give(actor, counting);
      const grades = await db.attempt.findMany({
        where: { exerciseId: PART, submittedAt: { not: null }, person: { classroomId: actor.classroomId } },
        select: {
          ...{ personId: true, number: true, submittedAt: true, broughtAt: true },
          grade: { select: { hedgePoints: true, claimPoints: true } },
        },
      });
      // Nothing is stored of it: another due date chooses anew.
      for (const due of DUE) {
        const terms = { ...counting, ...due };
        await db.assignment.update({ where: { id }, data: due });
        const rows = await listCountedAttempts(actor, [{ id, partId: PART }], NOON);
        const results = await getClassResults(actor, WHOLE_ARTICLE);
        expect(rows.map(({ name }) => name)).toEqual(['Ada', 'Ben', 'Cem', 'Dora', 'Eli']);
        for (const { personId, counted, begun, doneAt, standing, ...row } of rows) {
          const tries = grades
            .filter((each) => each.personId === personId)
            .map(({ number, submittedAt, broughtAt, grade }) => ({
              ...{ number, submittedAt: submittedAt ?? NOON, broughtAt },
              points: [grade?.hedgePoints ?? 0, grade?.claimPoints ?? 0],
            }));
          const expected = pickCounted(tries, terms);
          expect(counted?.number ?? null).toBe(expected?.number ?? null);
          expect(doneAt).toEqual(expected?.submittedAt ?? null);
          expect(row.broughtAt).toEqual(expected?.broughtAt ?? null);
          const late = tries.filter((each) => isBroughtTooLate(terms, each));
          const more = tries.filter((each) => isBeyondLimit(terms, each.number) && !late.includes(each));
          const counts = { handedIn: tries.length, tooLate: late.length, beyond: more.length };
          expect(row).toMatchObject(counts);
          expect(begun).toBeGreaterThanOrEqual(tries.length);
          expect(standing).toBe(findStanding(terms, { doneAt, begun: begun > 0 }, NOON));
          const { handedIn: attempts, ...others } = counts;
          const inClass = results.rows.find((each) => each.personId === personId);
          expect(inClass).toMatchObject({ attempts, ...others });
          expect(inClass?.latest?.number ?? null).toBe(expected?.number ?? null);
        }
      }
    },
  );

  it('of work brought along too late is none: which it is depends on what is due now', async () => {
    const { actor, join } = await makeClass();
    const ada = await join('Ada');
    for (const count of [12, 16]) await handIn(ada, count);
    const id = await give(actor, { counts: 'BEST', dueAt: NOON, lateAllowed: false });
    const brought = { submittedAt: AFTER, broughtAt: LATER };
    const update = (where: object, data: object) =>
      db.attempt.updateMany({ where: { personId: ada.personId, ...where }, data });
    const standing = async () => {
      const [row] = await listCountedAttempts(actor, [{ id, partId: PART }], LATER);
      return [row?.standing, row?.counted?.number, row?.tooLate];
    };
    await update({}, brought);
    expect(await standing()).toEqual(['missing', undefined, 2]);
    await update({ number: 1 }, { submittedAt: NOON });
    expect(await standing()).toEqual(['on-time', 1, 1]);
    await db.assignment.update({ where: { id }, data: { lateAllowed: true } });
    expect(await standing()).toEqual(['late', 2, 0]);
    await db.assignment.update({ where: { id }, data: { lateAllowed: false, dueAt: AFTER } });
    expect(await standing()).toEqual(['on-time', 2, 0]);
  });

  it('is chosen for each student by the rules that hold for them', async () => {
    const { actor, join } = await makeClass();
    const [ada, ben] = [await join('Ada'), await join('Ben')];
    for (const student of [ada, ben]) for (const count of [16, 12]) await handIn(student, count);
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

describe('work done as a guest and taken along', () => {
  async function makeGuest(): Promise<SignedIn> {
    const { id } = await db.person.create({ data: { role: 'LEARNER', name: 'Reader' } });
    return { personId: id, role: 'learner' } as SignedIn;
  }
  const countedOf = async (actor: ClassroomTeacher, id: string, partId = PART) =>
    (await listCountedAttempts(actor, [{ id, partId }], LATER))[0];

  it.each(['FIRST', 'LAST', 'BEST'] as const)(
    'takes no place from an own attempt where one is allowed, whichever counts (%s)',
    async (counts) => {
      const { actor, join } = await makeClass();
      const [ada, guest] = [await join('Ada'), await makeGuest()];
      const id = await give(actor, { counts, attemptsAllowed: 1 });
      for (const spans of [20, 18]) await handIn(guest, spans, BEFORE);
      const own = await handIn(ada, 11, NOON);
      await takeWorkAlong(guest, ada.personId);
      expect(await countedOf(actor, id)).toMatchObject({
        ...{ begun: 3, handedIn: 3, beyond: 2, doneAt: NOON },
        counted: { attemptId: own.attemptId, number: 1 },
      });
      await expect(begin(ada)).rejects.toThrow('no-attempts-left');
      const { rows } = await getClassResults(actor, WHOLE_ARTICLE);
      expect(rows[0]).toMatchObject({ attempts: 3, beyond: 2, latest: { attemptId: own.attemptId } });
    },
  );

  it('takes no place from an own attempt that is under way: it counts when it is handed in', async () => {
    const { actor, join } = await makeClass();
    const [ada, guest] = [await join('Ada'), await makeGuest()];
    const id = await give(actor, { attemptsAllowed: 1 });
    const own = await begin(ada);
    await handIn(guest, 9);
    await takeWorkAlong(guest, ada.personId);
    expect(await countedOf(actor, id)).toMatchObject({
      ...{ standing: 'under-way', handedIn: 1, beyond: 1, doneAt: null, counted: null },
    });
    expect((await listAssignmentsOf(ada, NOON))[0]).toMatchObject({ standing: 'under-way' });
    await submitAttempt(own, { since: 0, changes: marksOn(1) }, gradeMarks, NOON);
    expect(await countedOf(actor, id)).toMatchObject({
      ...{ standing: 'on-time', beyond: 1, counted: { attemptId: own.attemptId, number: 1 } },
    });
    expect((await findLastSubmitted(ada, PART))?.id).toBe(own.attemptId);
  });

  it('counts where there is no own work, as many as are allowed, and all of it when the limit goes', async () => {
    const { actor, join } = await makeClass();
    const [ada, guest] = [await join('Ada'), await makeGuest()];
    const id = await give(actor, { counts: 'BEST', attemptsAllowed: 1 });
    for (const spans of [11, 20]) await handIn(guest, spans);
    await takeWorkAlong(guest, ada.personId);
    expect(await countedOf(actor, id)).toMatchObject({ beyond: 1, counted: { number: 1 } });
    await updateAssignment(actor, id, draft({ counts: 'BEST' }), describeChange, NOON);
    expect(await countedOf(actor, id)).toMatchObject({ beyond: 0, counted: { number: 2 } });
    await updateAssignment(actor, id, draft({ counts: 'BEST', attemptsAllowed: 1 }), describeChange, NOON);
    expect(await countedOf(actor, id)).toMatchObject({ beyond: 1, counted: { number: 1 } });
  });

  it('after the due date counts only while late work is taken, or the date is moved behind it', async () => {
    const { actor, join } = await makeClass();
    const [ada, guest] = [await join('Ada'), await makeGuest()];
    const rules = { dueAt: NOON, lateAllowed: false };
    const id = await give(actor, rules);
    const { attemptId } = await handIn(guest, 9, AFTER);
    await takeWorkAlong(guest, ada.personId);
    const uncounted = {
      standing: 'missing',
      handedIn: 1,
      tooLate: 1,
      beyond: 0,
      doneAt: null,
      counted: null,
    };
    expect(await countedOf(actor, id)).toMatchObject(uncounted);
    expect((await getClassResults(actor, WHOLE_ARTICLE)).rows[0]).toMatchObject({ tooLate: 1, latest: null });
    expect((await listAssignmentsOf(ada, LATER))[0]).toMatchObject({
      ...{ standing: 'missing', work: { tooLate: 1, doneAt: null } },
    });
    // What is looked at is there all the same, with the date.
    expect(await findLastSubmitted(ada, PART)).toMatchObject({ id: attemptId, submittedAt: AFTER });
    expect((await getMyWork(ada, LATER)).past).toMatchObject([{ attemptId, broughtAt: expect.any(Date) }]);
    await updateAssignment(actor, id, draft({ ...rules, lateAllowed: true }), describeChange, LATER);
    const counts = { tooLate: 0, doneAt: AFTER, counted: { attemptId }, broughtAt: expect.any(Date) };
    expect(await countedOf(actor, id)).toMatchObject({ standing: 'late', ...counts });
    await updateAssignment(actor, id, draft(rules), describeChange, LATER);
    expect(await countedOf(actor, id)).toMatchObject(uncounted);
    await updateAssignment(actor, id, draft({ ...rules, dueAt: AFTER }), describeChange, LATER);
    expect(await countedOf(actor, id)).toMatchObject({ standing: 'on-time', ...counts });
  });

  it('in time counts, and cannot be handed in when it comes along open after the due date', async () => {
    const { actor, join } = await makeClass();
    const [ada, ben, early, open] = [
      ...[await join('Ada'), await join('Ben')],
      ...[await makeGuest(), await makeGuest()],
    ] as const;
    if (!ada || !ben || !early || !open) throw new Error('Nobody is there');
    const id = await give(actor, { dueAt: NOON, lateAllowed: false });
    await handIn(early, 9, NOON);
    const { attemptId } = await begin(open);
    await takeWorkAlong(early, ada.personId);
    await takeWorkAlong(open, ben.personId);
    expect(await countedOf(actor, id)).toMatchObject({ standing: 'on-time', tooLate: 0, doneAt: NOON });
    const own = { attemptId, personId: ben.personId } as AttemptOwner;
    expect(await submitAttempt(own, { since: 0, changes: marksOn(1) }, gradeMarks, AFTER)).toBe('closed');
  });

  it('of a lesson after the due date does not count, and opens no way to finish it once more', async () => {
    const { actor, join } = await makeClass();
    const [ada, guest] = [await join('Ada'), await makeGuest()];
    const partId = 'who-says-so';
    const id = await give(actor, { dueAt: NOON, lateAllowed: false }, partId);
    const { courseAttemptId } = await startLesson(guest, partId, BEFORE);
    await db.courseAttempt.update({
      where: { id: courseAttemptId },
      data: { open: null, finishedAt: AFTER },
    });
    await takeWorkAlong(guest, ada.personId);
    const uncounted = { standing: 'missing', handedIn: 1, tooLate: 1, doneAt: null };
    expect(await countedOf(actor, id, partId)).toMatchObject(uncounted);
    await expect(startLesson(ada, partId, LATER)).rejects.toThrow('closed');
    await updateAssignment(actor, id, draft({ dueAt: AFTER, lateAllowed: false }), describeChange, LATER);
    expect(await countedOf(actor, id, partId)).toMatchObject({ standing: 'on-time', doneAt: AFTER });
    expect(await startLesson(ada, partId, LATER)).toHaveProperty('courseAttemptId');
  });

  it('of a lesson: the own one that was finished first says whether it was in time', async () => {
    const { actor, join } = await makeClass();
    const [ada, ben, guest, other] = [
      await join('Ada'),
      await join('Ben'),
      await makeGuest(),
      await makeGuest(),
    ];
    const id = await give(actor, { dueAt: NOON }, 'who-says-so');
    const finish = async (who: SignedIn, finishedAt: Date) => {
      const { courseAttemptId } = await startLesson(who, 'who-says-so', BEFORE);
      const data = { open: null, finishedAt };
      await db.courseAttempt.update({ where: { id: courseAttemptId }, data });
      return courseAttemptId;
    };
    const late = await finish(ada, AFTER);
    for (const who of [guest, other]) await finish(who, BEFORE);
    await takeWorkAlong(guest, ada.personId);
    await takeWorkAlong(other, ben.personId);
    const rows = await listCountedAttempts(actor, [{ id, partId: 'who-says-so' }], LATER);
    expect(rows.map(({ name, standing, handedIn }) => [name, standing, handedIn])).toEqual([
      ['Ada', 'late', 2],
      ['Ben', 'on-time', 1],
    ]);
    // What was finished last is what is looked at, whatever its number.
    expect((await findCourseAttempt(ada, 'who-says-so'))?.id).toBe(late);
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
