import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { findCoursePart } from '../content/course-part';
import { COURSE_RULES } from '../grading/course-rules';
import type { CourseAnswer } from '../grading/steps';
import type { ClassroomTeacher, CourseAttemptOwner, SignedIn, Teacher } from '../policy';
import { getClassCourse } from './class-course';
import { getClassLesson, getOpenAnswers } from './class-lesson';
import { getClassTests } from './class-tests';
import { createClassroom, getClassroom, joinClassroom, setInOrder } from './classrooms';
import { db } from './client';
import { findCourseAttempt, getCourseProgress, setPosition, startLesson } from './course-attempts';
import { checkAnswer } from './course-check';
import { finishCourseAttempt } from './course-finish';
import { startTest } from './test-forms';

vi.mock('../content/forms/form-ids', () => ({
  FORM_ITEM_IDS: { A: ['school-01', 'school-02'], B: ['sport-01', 'sport-02'] },
}));
vi.mock('../content/lessons/lessons', async () => {
  const { parseLesson } = await import('../content/lessons/parse-lesson');
  const { LESSON } = await import('../content/lessons/test-lesson');
  const lesson = parseLesson(LESSON);
  return { listLessons: () => [lesson], findLesson: (id: string) => (id === lesson.id ? lesson : null) };
});
afterAll(() => db.$disconnect());

const LESSON_ID = 'test-lesson';
let actor: ClassroomTeacher;
let code: string;

async function makeClass() {
  const data = { role: 'TEACHER', name: 'Ms Poe', email: `${randomUUID()}@school.test` } as const;
  const teacher = await db.person.create({ data });
  const { id, joinCode } = await createClassroom({ personId: teacher.id } as Teacher, 'Period 3');
  return { actor: { personId: teacher.id, classroomId: id } as ClassroomTeacher, code: joinCode };
}

beforeEach(async () => {
  ({ actor, code } = await makeClass());
  // The lesson of these tests is not the first.
  await setInOrder(actor, false);
});

async function join(name: string, joinCode = code): Promise<SignedIn> {
  const joined = await joinClassroom({ code: joinCode, name }, null);
  if (!joined.ok) throw new Error(joined.problem);
  return { personId: joined.person.id, role: 'student' } as SignedIn;
}

async function begin(student: SignedIn): Promise<CourseAttemptOwner> {
  const { courseAttemptId } = await startLesson(student, LESSON_ID);
  return { personId: student.personId, courseAttemptId } as CourseAttemptOwner;
}

function answerTo(itemId: string, right: boolean): CourseAnswer {
  const key = findCoursePart(LESSON_ID, null)?.keys.get(itemId);
  switch (key?.kind) {
    case 'choose':
      return { kind: 'choose', chosen: key.options.filter((o) => o.right === right).map(({ id }) => id) };
    case 'mark':
      return { kind: 'mark', marks: key.key.spans.map(({ core }) => core), none: key.key.spans.length === 0 };
    case 'sort':
      return { kind: 'sort', bins: Object.fromEntries(key.cards.map(({ id, bin }) => [id, bin])) };
    case 'order':
      return { kind: 'order', cards: key.cards.map(({ id }) => id) };
    default:
      throw new Error(itemId);
  }
}

const written = (who: string, ratings: Record<string, 'yes' | 'partly'> = {}): CourseAnswer => {
  return { kind: 'write', fields: { who }, ratings };
};

async function check(owner: CourseAttemptOwner, itemId: string, answer: CourseAnswer) {
  const changes = [{ itemId, answer, editedAt: 1000, editor: randomUUID() }];
  const checked = await checkAnswer(owner, { since: 0, changes, itemId }, COURSE_RULES);
  if (checked.kind !== 'checked') throw new Error(checked.kind);
}

async function finishAll(student: SignedIn, who: string, instead: Record<string, CourseAnswer> = {}) {
  const owner = await begin(student);
  for (const [itemId, key] of findCoursePart(LESSON_ID, null)?.keys ?? [])
    if (key.kind === 'write') await check(owner, itemId, written(who, { named: 'yes', near: 'partly' }));
    else await check(owner, itemId, instead[itemId] ?? answerTo(itemId, true));
  const data = { personId: student.personId, exerciseId: 'article-4', number: 1 };
  await db.attempt.create({ data: { ...data, open: null, submittedAt: new Date() } });
  const outcome = await finishCourseAttempt(owner, { since: 0, changes: [] }, COURSE_RULES);
  if (!outcome.finished) throw new Error(outcome.problem);
}

describe('the course of a class', () => {
  it('shows who has not begun, who is where, and who has finished with what', async () => {
    const [ana, ben] = [await join('Ana'), await join('Ben')];
    await join('Cem');
    await finishAll(ana, 'The head');
    await begin(ana);
    const owner = await begin(ben);
    await setPosition(owner, 4);
    await check(owner, 'choose', answerTo('choose', false));
    const { rows, students } = await getClassCourse(actor);
    expect(students).toBe(3);
    expect(rows.map(({ name, parts }) => [name, parts.get(LESSON_ID)])).toMatchObject([
      [
        'Ana',
        {
          open: { position: 1, answers: 0 },
          finished: { outcome: { checkOut: { right: 3, of: 3 } }, falseAlarms: 0 },
        },
      ],
      ['Ben', { open: { position: 4, answers: 1 }, finished: null }],
      ['Cem', undefined],
    ]);
  });
  it('tells the false alarms of a finished check-out beside what was right', async () => {
    const ana = await join('Ana');
    await finishAll(ana, 'The head', {
      'out-2': { kind: 'mark', marks: [{ start: 0, end: 4 }], none: false },
    });
    const { rows } = await getClassCourse(actor);
    expect(rows[0]?.parts.get(LESSON_ID)?.finished).toMatchObject({
      outcome: { checkOut: { right: 2, of: 3 } },
      falseAlarms: 1,
    });
  });
  it('keeps the results of tests to the class as a whole', async () => {
    const ana = await join('Ana');
    await takeTest(ana, 'pre-test', () => true);
    const { rows } = await getClassCourse(actor);
    expect(rows[0]?.parts.get('pre-test')).toMatchObject({ open: null, finished: { outcome: null } });
  });
});

describe('a class in a lesson', () => {
  it('counts each step over the students, the last finished attempt before a new open one', async () => {
    const [ana, ben] = [await join('Ana'), await join('Ben')];
    await join('Cem');
    await finishAll(ana, 'The head');
    const again = await begin(ana);
    await check(again, 'choose', answerTo('choose', false));
    await check(await begin(ben), 'choose', answerTo('choose', false));
    const lesson = await getClassLesson(actor, LESSON_ID);
    expect(lesson).toMatchObject({ students: 3, started: 2, finished: 1 });
    expect(lesson.steps[0]).toEqual({ stepId: 'choose', answered: 2, right: 1, credit: 0.5 });
    expect(lesson.steps.find(({ stepId }) => stepId === 'write')).toEqual({
      stepId: 'write',
      answered: 1,
      right: null,
      credit: null,
    });
    expect(lesson.steps).toHaveLength(findCoursePart(LESSON_ID, null)?.keys.size ?? 0);
  });
  it('shows open answers with names once they were compared, drafts never', async () => {
    const [zoe, ana, ben] = [await join('Zoe'), await join('Ana'), await join('Ben')];
    await finishAll(zoe, 'The head');
    await check(await begin(ana), 'write', written('A clerk'));
    const draft = await begin(ben);
    const changes = [{ itemId: 'write', answer: written('Draft'), editedAt: 1, editor: randomUUID() }];
    await finishCourseAttempt(draft, { since: 0, changes }, COURSE_RULES);
    const { answers, pages } = await getOpenAnswers(actor, LESSON_ID);
    expect(pages).toBe(1);
    expect(answers).toEqual([
      { stepId: 'write', personId: ana.personId, name: 'Ana', fields: { who: 'A clerk' }, ratings: {} },
      {
        stepId: 'write',
        personId: zoe.personId,
        name: 'Zoe',
        fields: { who: 'The head' },
        ratings: { named: 'yes', near: 'partly' },
      },
    ]);
  });
  it('sees nothing of another class', async () => {
    const other = await makeClass();
    await setInOrder(other.actor, false);
    const far = await join('Far', other.code);
    await finishAll(far, 'The head');
    expect((await getClassCourse(actor)).rows).toEqual([]);
    expect((await getOpenAnswers(actor, LESSON_ID)).answers).toEqual([]);
    expect(await getClassLesson(actor, LESSON_ID)).toMatchObject({ students: 0, started: 0, finished: 0 });
    expect(await getClassTests(actor)).toEqual({ forms: { A: 0, B: 0 }, before: 0, both: 0, results: [] });
    await expect(getClassLesson(actor, 'nowhere')).rejects.toThrow('No content');
  });
});

async function takeTest(
  student: SignedIn,
  testId: 'pre-test' | 'post-test',
  decide: (target: boolean) => boolean,
) {
  const started = await startTest(student, testId, 0);
  if (!started.ok) throw new Error(started.reason);
  const owner = {
    personId: student.personId,
    courseAttemptId: started.courseAttemptId,
  } as CourseAttemptOwner;
  const form = (await findCourseAttempt(student, testId))?.form ?? null;
  const changes = [...(findCoursePart(testId, form)?.keys ?? [])].map(([itemId, key]) => {
    const flagged = key.kind === 'flag' && decide(key.target);
    return { itemId, answer: { kind: 'flag' as const, flagged }, editedAt: 1, editor: randomUUID() };
  });
  await finishCourseAttempt(owner, { since: 0, changes }, COURSE_RULES);
}

it('the tests of a class: balance of forms, and results of those who took both', async () => {
  const [ana, ben, cem] = [await join('Ana'), await join('Ben'), await join('Cem')];
  for (const student of [ana, ben]) await takeTest(student, 'pre-test', () => true);
  await takeTest(ana, 'post-test', (target) => target);
  await startTest(cem, 'pre-test', 0.9);
  const tests = await getClassTests(actor);
  expect(tests).toMatchObject({ before: 2, both: 1 });
  expect(tests.forms.A + tests.forms.B).toBe(3);
  expect(Math.abs(tests.forms.A - tests.forms.B)).toBe(1);
  const [result] = tests.results;
  const alarms = (outcome: NonNullable<typeof result>['before']) =>
    outcome.layers.hedge.falseAlarms + outcome.layers.claim.falseAlarms;
  expect(result && alarms(result.after)).toBe(0);
  expect(JSON.stringify(tests)).not.toContain('Ana');
});

it('a class goes in order until its teacher lets it go freely', async () => {
  ({ actor, code } = await makeClass());
  const ana = await join('Ana');
  expect((await getCourseProgress(ana)).inOrder).toBe(true);
  await expect(startLesson(ana, LESSON_ID)).rejects.toThrow('locked');
  await setInOrder(actor, false);
  expect((await getCourseProgress(ana)).inOrder).toBe(false);
  expect(await getClassroom(actor)).toMatchObject({ inOrder: false });
  await startLesson(ana, LESSON_ID);
});
