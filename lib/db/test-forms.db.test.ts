import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { findCoursePart } from '../content/course-part';
import { getForm } from '../content/forms/forms';
import { listAllItems, listPracticeItems } from '../content/practice/bank';
import { RESERVED_ITEM_IDS } from '../content/practice/reserved';
import { COURSE_RULES } from '../grading/course-rules';
import type { AnswerRecord } from '../marking/answer-records';
import type { CourseAttemptOwner, SignedIn, Teacher } from '../policy';
import { createClassroom, joinClassroom } from './classrooms';
import { db } from './client';
import { syncAnswers } from './course-answers';
import { findCourseAttempt, getCourseProgress } from './course-attempts';
import { checkAnswer } from './course-check';
import { finishCourseAttempt } from './course-finish';
import { getAccount } from './people';
import { findTestResults, startTest } from './test-forms';

vi.mock('../content/forms/form-ids', () => ({
  FORM_ITEM_IDS: {
    A: ['school-01', 'school-02', 'school-03', 'school-04', 'sport-01', 'sport-02'],
    B: ['school-05', 'school-06', 'school-07', 'school-08', 'sport-03', 'sport-04'],
  },
}));
afterAll(() => db.$disconnect());

async function makeLearner(): Promise<SignedIn> {
  const person = await db.person.create({ data: { role: 'LEARNER', name: 'Reader' } });
  return { personId: person.id, role: 'learner' } as SignedIn;
}

async function makeClass(): Promise<string> {
  const data = { role: 'TEACHER', name: 'Ms Poe', email: `${randomUUID()}@school.test` } as const;
  const teacher = await db.person.create({ data });
  return (await createClassroom({ personId: teacher.id } as Teacher, 'Period 3')).joinCode;
}

async function join(code: string, name: string, takingAlong: SignedIn | null = null): Promise<SignedIn> {
  const joined = await joinClassroom({ code, name }, takingAlong);
  if (!joined.ok) throw new Error(joined.problem);
  return { personId: joined.person.id, role: 'student' } as SignedIn;
}

async function start(
  actor: SignedIn,
  testId: 'pre-test' | 'post-test',
  chance = 0,
): Promise<CourseAttemptOwner> {
  const started = await startTest(actor, testId, chance);
  if (!started.ok) throw new Error(started.reason);
  return { personId: actor.personId, courseAttemptId: started.courseAttemptId } as CourseAttemptOwner;
}

const formOf = async (actor: SignedIn, testId: string) => (await findCourseAttempt(actor, testId))?.form;

function record(itemId: string, flagged: boolean): AnswerRecord {
  return { itemId, answer: { kind: 'flag', flagged }, editedAt: 1000, editor: randomUUID() };
}

async function take(actor: SignedIn, testId: 'pre-test' | 'post-test', decide: (target: boolean) => boolean) {
  const owner = await start(actor, testId);
  const form = await formOf(actor, testId);
  const keys = [...(findCoursePart(testId, form ?? null)?.keys ?? [])];
  const changes = keys.map(([id, key]) => record(id, key.kind === 'flag' && decide(key.target)));
  return finishCourseAttempt(owner, { since: 0, changes }, COURSE_RULES);
}

describe('forms', () => {
  it('take their items from the bank, and practice leaves those out', () => {
    expect(getForm('A').items.map(({ item }) => item.id)[0]).toBe('school-01');
    expect(getForm('A').version).not.toBe(getForm('B').version);
    const tested = [...getForm('A').items, ...getForm('B').items];
    const elsewhere = new Set([...tested.map(({ item }) => item.id), ...RESERVED_ITEM_IDS]);
    expect(listPracticeItems()).toHaveLength(listAllItems().length - elsewhere.size);
    expect(listPracticeItems().filter(({ item }) => tested.some((t) => t.item.id === item.id))).toEqual([]);
  });
  it('are given half and half in a class that starts all at once', async () => {
    const code = await makeClass();
    const students = await Promise.all(Array.from({ length: 9 }, (_, at) => join(code, `Student ${at}`)));
    await Promise.all(students.map((student) => start(student, 'pre-test', Math.random())));
    const forms = await Promise.all(students.map((student) => formOf(student, 'pre-test')));
    const ofA = forms.filter((form) => form === 'A').length;
    expect([4, 5]).toContain(ofA);
    expect(forms.filter((form) => form === 'B')).toHaveLength(9 - ofA);
  });
  it.each([
    [0, 'A'],
    [0.999, 'B'],
  ])('by chance %d the first of a class gets form %s, the second the other', async (chance, form) => {
    const code = await makeClass();
    const [one, two] = [await join(code, 'One'), await join(code, 'Two')];
    await start(one, 'pre-test', chance);
    await start(two, 'pre-test', chance);
    expect(await formOf(one, 'pre-test')).toBe(form);
    expect(await formOf(two, 'pre-test')).toBe(form === 'A' ? 'B' : 'A');
  });
  it('are given once, however often somebody starts at once', async () => {
    const me = await makeLearner();
    const owners = await Promise.all(Array.from({ length: 8 }, (_, at) => start(me, 'pre-test', at / 8)));
    expect(new Set(owners.map((owner) => owner.courseAttemptId)).size).toBe(1);
    expect(await db.formAssignment.count({ where: { personId: me.personId } })).toBe(1);
  });
  it('are balanced among those who study alone', async () => {
    // By chance 0 alone all of them would get form A. Other tests make and erase learners at the same time.
    const learners = await Promise.all(Array.from({ length: 30 }, makeLearner));
    await Promise.all(learners.map((learner) => start(learner, 'pre-test', 0)));
    const rows = await db.formAssignment.groupBy({
      by: ['first'],
      where: { classroomId: null },
      _count: true,
    });
    const [a = 0, b = 0] = rows.map((row) => row._count);
    expect(Math.abs(a - b)).toBeLessThan(10);
  });
});

describe('pre- and post-test', () => {
  it('come in this order, each once, the second with the other form', async () => {
    const me = await makeLearner();
    expect(await startTest(me, 'post-test', 0)).toEqual({ ok: false, reason: 'first-check-first' });
    await start(me, 'pre-test');
    expect(await startTest(me, 'post-test', 0)).toEqual({ ok: false, reason: 'first-check-first' });
    expect(await take(me, 'pre-test', () => true)).toEqual({ finished: true });
    expect(await startTest(me, 'pre-test', 0)).toEqual({ ok: false, reason: 'done' });
    expect(await findTestResults(me)).toBeNull();
    await start(me, 'post-test');
    const forms = [await formOf(me, 'pre-test'), await formOf(me, 'post-test')];
    expect(forms.sort()).toEqual(['A', 'B']);
  });
  it('save answers as they come, never say whether one was right, and need them all', async () => {
    const me = await makeLearner();
    const owner = await start(me, 'pre-test');
    const form = (await formOf(me, 'pre-test')) ?? 'A';
    const [first, second] = getForm(form).items.map(({ item }) => item.id);
    if (!first || !second) throw new Error('no items');
    await syncAnswers(owner, { since: 0, changes: [record(first, true)] }, COURSE_RULES);
    expect(await checkAnswer(owner, { since: 0, changes: [], itemId: first }, COURSE_RULES)).toEqual({
      kind: 'refused',
      problem: 'There is nothing to check here.',
    });
    const foreign = getForm(form === 'A' ? 'B' : 'A').items[0]?.item.id ?? '';
    const synced = await syncAnswers(owner, { since: 0, changes: [record(foreign, true)] }, COURSE_RULES);
    expect(synced).toMatchObject({ answer: { rejected: [{ itemId: foreign }] } });
    const all = getForm(form).items.map(({ item }) => item.id);
    expect(await finishCourseAttempt(owner, { since: 0, changes: [] }, COURSE_RULES)).toEqual({
      finished: false,
      open: all.slice(1),
      problem: '5 questions have no answer yet. Answer them first.',
    });
    expect((await findCourseAttempt(me, 'pre-test'))?.records).toMatchObject([
      { itemId: first, checked: false, credit: null, result: null },
    ]);
  });
  it('count hits and false alarms on each layer, told only when both are done', async () => {
    const me = await makeLearner();
    await take(me, 'pre-test', () => true);
    await take(me, 'post-test', (target) => target);
    const results = await findTestResults(me);
    if (!results) throw new Error('no results');
    const { before, after } = results;
    for (const layer of ['hedge', 'claim'] as const) {
      expect(before.layers[layer]).toMatchObject({
        hits: before.layers[layer].targets,
        falseAlarms: before.layers[layer].safe,
      });
      expect(after.layers[layer]).toMatchObject({ hits: after.layers[layer].targets, falseAlarms: 0 });
    }
    const units = (outcome: typeof before) =>
      Object.values(outcome.layers).reduce((sum, { targets, safe }) => sum + targets + safe, 0);
    expect([units(before), units(after)]).toEqual([6, 6]);
    expect([before.form, after.form].sort()).toEqual(['A', 'B']);
    expect((await getCourseProgress(me)).parts.get('post-test')?.finished?.outcome).toEqual(after);
  });
});

describe('a guest who takes work into a class', () => {
  it('keeps tests, answers and form, once, and the class counts the form', async () => {
    const guest = await makeLearner();
    const owner = await start(guest, 'pre-test', 0);
    const form = await formOf(guest, 'pre-test');
    const first = getForm(form ?? 'A').items[0]?.item.id ?? '';
    await syncAnswers(owner, { since: 0, changes: [record(first, true)] }, COURSE_RULES);
    expect((await getAccount(guest)).attempts).toBe(1);
    const code = await makeClass();
    const student = await join(code, 'Noa', guest);
    expect(await findCourseAttempt(student, 'pre-test')).toMatchObject({
      id: owner.courseAttemptId,
      form,
      records: [{ itemId: first }],
    });
    expect((await start(student, 'pre-test')).courseAttemptId).toBe(owner.courseAttemptId);
    const mate = await join(code, 'Mate');
    await start(mate, 'pre-test', form === 'A' ? 0 : 0.9);
    expect(await formOf(mate, 'pre-test')).not.toBe(form);
  });
  it('leaves nothing behind in the class when the work is not theirs', async () => {
    const guest = await makeLearner();
    await start(guest, 'pre-test');
    const student = await join(await makeClass(), 'Uma');
    expect(await findCourseAttempt(student, 'pre-test')).toBeNull();
    expect(await findCourseAttempt(guest, 'pre-test')).not.toBeNull();
  });
});
