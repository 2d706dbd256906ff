import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { findCoursePart } from '../content/course-part';
import { COURSE_RULES } from '../grading/course-rules';
import type { CourseAnswer, CourseKey } from '../grading/steps';
import type { ClassroomTeacher, CourseAttemptOwner, SignedIn, Teacher } from '../policy';
import { listCheckRows } from './class-check-rows';
import { listPartCounts } from './class-lesson-counts';
import { getClassPulse } from './class-pulse';
import { listStepTallies } from './class-steps';
import { createClassroom, joinClassroom } from './classrooms';
import { db } from './client';
import { findCourseAttempt, startLesson } from './course-attempts';
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
let join: (name: string) => Promise<SignedIn>;

async function makeClass() {
  const data = { role: 'TEACHER', name: 'Ms Poe', email: `${randomUUID()}@school.test` } as const;
  const teacher = await db.person.create({ data });
  const { id, joinCode } = await createClassroom({ personId: teacher.id } as Teacher, 'Period 3');
  // What lies behind lessons is worked on here without going through them.
  await db.classroom.update({ where: { id }, data: { inOrder: false } });
  return {
    actor: { personId: teacher.id, classroomId: id } as ClassroomTeacher,
    join: async (name: string): Promise<SignedIn> => {
      const joined = await joinClassroom({ code: joinCode, name }, null);
      if (!joined.ok) throw new Error(joined.problem);
      return { personId: joined.person.id, role: 'student' } as SignedIn;
    },
  };
}

beforeEach(async () => {
  ({ actor, join } = await makeClass());
});

/** The key of a step of the test lesson, of the kind that is asked for. */
function keyOf<Kind extends CourseKey['kind']>(stepId: string, kind: Kind) {
  const key = findCoursePart(LESSON_ID, null)?.keys.get(stepId);
  if (key?.kind !== kind) throw new Error(stepId);
  return key as Extract<CourseKey, { kind: Kind }>;
}

async function check(student: SignedIn, itemId: string, answer: CourseAnswer) {
  const { courseAttemptId } = await startLesson(student, LESSON_ID);
  const owner = { personId: student.personId, courseAttemptId } as CourseAttemptOwner;
  const changes = [{ itemId, answer, editedAt: 1000, editor: randomUUID() }];
  const checked = await checkAnswer(owner, { since: 0, changes, itemId }, COURSE_RULES);
  if (checked.kind !== 'checked') throw new Error(checked.kind);
}

/** Ends a lesson without its questions, which is not what is tested here. */
async function finish({ personId }: SignedIn) {
  const result = { kind: 'lesson', checkOut: { right: 1, of: 3 }, practice: { credit: 1, of: 2 } };
  const data = { open: null, finishedAt: new Date(), result };
  await db.courseAttempt.updateMany({ where: { personId, open: true }, data });
}

const mark = (marks: readonly { start: number; end: number }[]): CourseAnswer => {
  return { kind: 'mark', marks, none: marks.length === 0 };
};

const NOBODY = { exact: 0, tooMuch: 0, falseAlarms: 0, long: 0, inPart: 0, missed: 0 };

describe('what a class answered, step by step', () => {
  it('counts the students who chose an option, the last finished attempt before a new one', async () => {
    const { options } = keyOf('choose', 'choose');
    const [right, wrong] = [options.find((o) => o.right), options.find((o) => !o.right)];
    const choose = (option: typeof right): CourseAnswer => ({ kind: 'choose', chosen: [option?.id ?? ''] });
    const [ana, ben] = [await join('Ana'), await join('Ben')];
    await check(ana, 'choose', choose(right));
    await finish(ana);
    await check(ana, 'choose', choose(wrong));
    await check(ben, 'choose', choose(wrong));
    const { chosen } = (await listStepTallies(actor, LESSON_ID)).get('choose') ?? {};
    expect(Object.fromEntries(chosen ?? [])).toEqual({ [right?.id ?? '']: 1, [wrong?.id ?? '']: 1 });
  });
  it('tells who found what is to be marked, and who had a false alarm, a foil by itself', async () => {
    const { key } = keyOf('mark', 'mark');
    const [target, foil] = [key.spans[0]?.core, key.foils[0]];
    if (!target || !foil) throw new Error('The test lesson has no foil');
    const at = ({ start, end }: { start: number; end: number }) => ({ start, end });
    await check(await join('Ana'), 'mark', mark([at(target)]));
    await check(await join('Ben'), 'mark', mark([at(target), at(foil)]));
    await check(await join('Cem'), 'mark', mark([at(foil)]));
    await check(await join('Dee'), 'mark', mark([]));
    const tally = (await listStepTallies(actor, LESSON_ID)).get('mark');
    expect(tally?.marked).toEqual({ ...NOBODY, exact: 1, falseAlarms: 2, missed: 1 });
    expect([...(tally?.foils ?? [])]).toEqual([[foil.id, 2]]);
  });
  it('counts who marks the whole text as marking far too much, and the foil in it as marked', async () => {
    const { key, units } = keyOf('mark', 'mark');
    const [{ core: target, outer } = {}, foil] = [key.spans[0], key.foils[0]];
    if (!target || !outer || !foil) throw new Error('The test lesson has no foil');
    await check(await join('Ben'), 'mark', mark([{ start: 0, end: units.text.length }]));
    await check(await join('Ida'), 'mark', mark([{ start: target.start, end: target.end - 1 }]));
    await check(await join('Lou'), 'mark', mark([{ start: target.start, end: outer.end + 1 }]));
    const tally = (await listStepTallies(actor, LESSON_ID)).get('mark');
    expect(tally?.marked).toEqual({ ...NOBODY, exact: 1, tooMuch: 1, inPart: 1 });
    expect([...(tally?.foils ?? [])]).toEqual([[foil.id, 1]]);
  });
  it('tells where each card was put, and who had it in its place', async () => {
    const sort = keyOf('sort', 'sort');
    const order = keyOf('order', 'order');
    const [bin = ''] = sort.bins;
    const ana = await join('Ana');
    await check(ana, 'sort', {
      kind: 'sort',
      bins: Object.fromEntries(sort.cards.map((card) => [card.id, bin])),
    });
    const [first, second, ...rest] = order.cards.map(({ id }) => id);
    await check(ana, 'order', { kind: 'order', cards: [second ?? '', first ?? '', ...rest] });
    const tallies = await listStepTallies(actor, LESSON_ID);
    expect([...(tallies.get('sort')?.sorted.values() ?? [])].map((bins) => bins.get(bin))).toEqual(
      sort.cards.map(() => 1),
    );
    expect([...(tallies.get('order')?.placed.keys() ?? [])].sort()).toEqual(rest.sort());
  });
  it('sees nothing of another class', async () => {
    const other = await makeClass();
    await check(await other.join('Far'), 'mark', mark([]));
    expect((await listStepTallies(actor, LESSON_ID)).size).toBe(0);
    expect(await listPartCounts(actor)).toEqual([]);
    expect((await listCheckRows(actor)).rows).toEqual([]);
  });
});

it('a lesson once finished counts as finished, also while it is repeated', async () => {
  const [ana, ben] = [await join('Ana'), await join('Ben')];
  await startLesson(ana, LESSON_ID);
  await finish(ana);
  await startLesson(ana, LESSON_ID);
  await startLesson(ben, LESSON_ID);
  expect(await listPartCounts(actor)).toEqual([{ partId: LESSON_ID, finished: 1, underWay: 1 }]);
});

it('work begun and work finished in the course wake the page of the class', async () => {
  const versions = [(await getClassPulse(actor)).version];
  const ana = await join('Ana');
  versions.push((await getClassPulse(actor)).version);
  await startLesson(ana, LESSON_ID);
  versions.push((await getClassPulse(actor)).version);
  await finish(ana);
  versions.push((await getClassPulse(actor)).version);
  expect(new Set(versions).size).toBe(4);
  expect((await getClassPulse(actor)).version).toBe(versions.at(-1));
});

async function takeTest(student: SignedIn, testId: 'pre-test' | 'post-test', flagged: boolean) {
  const started = await startTest(student, testId, 0);
  if (!started.ok) throw new Error(started.reason);
  const { courseAttemptId } = started;
  const form = (await findCourseAttempt(student, testId))?.form ?? null;
  const changes = [...(findCoursePart(testId, form)?.keys.keys() ?? [])].map((itemId) => {
    return { itemId, answer: { kind: 'flag' as const, flagged }, editedAt: 1, editor: randomUUID() };
  });
  const owner = { personId: student.personId, courseAttemptId } as CourseAttemptOwner;
  await finishCourseAttempt(owner, { since: 0, changes }, COURSE_RULES);
}

it('tells the counts of a student once both tests are handed in, and not before', async () => {
  const [ana, ben] = [await join('Ana'), await join('Ben')];
  await join('Cem');
  await takeTest(ana, 'pre-test', true);
  await takeTest(ben, 'pre-test', true);
  await takeTest(ana, 'post-test', false);
  await startTest(ben, 'post-test', 0);
  const { rows, page, pages } = await listCheckRows(actor);
  expect([page, pages]).toEqual([1, 1]);
  expect(rows.map(({ name, before, after }) => [name, before, after])).toEqual([
    ['Ana', 'handed-in', 'handed-in'],
    ['Ben', 'handed-in', 'under-way'],
    ['Cem', 'not-begun', 'not-begun'],
  ]);
  expect(rows.map(({ results }) => results !== null)).toEqual([true, false, false]);
  const { before, after } = rows[0]?.results ?? {};
  expect(before).toMatchObject({ hits: before?.targets, falseAlarms: before?.safe });
  expect(after).toMatchObject({ hits: 0, falseAlarms: 0 });
  expect((before?.targets ?? 0) + (before?.safe ?? 0)).toBe(2);
});
