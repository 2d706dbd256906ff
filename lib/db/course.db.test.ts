import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { findCoursePart } from '../content/course-part';
import { COURSE_RULES } from '../grading/course-rules';
import type { CourseAnswer, StepAnswer } from '../grading/steps';
import type { AnswerRecord } from '../marking/answer-records';
import type { CourseAttemptOwner, SignedIn } from '../policy';
import { findCourseAttemptFacts } from './access';
import { db } from './client';
import { syncAnswers } from './course-answers';
import { findCourseAttempt, getCourseProgress, setPosition, startLesson } from './course-attempts';
import { checkAnswer } from './course-check';
import { finishCourseAttempt } from './course-finish';
import { WorkMoved } from './moved';

vi.mock('../content/lessons/lessons', async () => {
  const { parseLesson } = await import('../content/lessons/parse-lesson');
  const { LESSON } = await import('../content/lessons/test-lesson');
  const lesson = parseLesson(LESSON);
  return { listLessons: () => [lesson], findLesson: (id: string) => (id === lesson.id ? lesson : null) };
});

const LESSON_ID = 'test-lesson';
const part = findCoursePart(LESSON_ID, null);
if (!part) throw new Error('no lesson');
let me: SignedIn;
let owner: CourseAttemptOwner;

// Access is decided elsewhere; here the actors are simply given.
const ownerOf = (personId: string, courseAttemptId: string) =>
  ({ personId, courseAttemptId }) as CourseAttemptOwner;

async function makeLearner(): Promise<SignedIn> {
  const person = await db.person.create({ data: { role: 'LEARNER', name: 'Reader' } });
  return { personId: person.id, role: 'learner' } as SignedIn;
}

beforeEach(async () => {
  me = await makeLearner();
  owner = ownerOf(me.personId, (await startLesson(me, LESSON_ID)).courseAttemptId);
});
afterAll(() => db.$disconnect());

/** A right and complete answer to a step, made from its key. */
function rightAnswer(itemId: string): StepAnswer {
  const key = part?.keys.get(itemId);
  switch (key?.kind) {
    case 'choose':
      return { kind: 'choose', chosen: key.options.filter(({ right }) => right).map(({ id }) => id) };
    case 'mark':
      return {
        kind: 'mark',
        marks: key.key.spans.map(({ core }) => core),
        none: key.key.spans.length === 0,
      };
    case 'sort':
      return { kind: 'sort', bins: Object.fromEntries(key.cards.map(({ id, bin }) => [id, bin])) };
    case 'order':
      return { kind: 'order', cards: key.cards.map(({ id }) => id) };
    case 'write':
      return { kind: 'write', fields: { who: 'The head teacher' }, ratings: {} };
    default:
      throw new Error(itemId);
  }
}
const wrongOption = (itemId: string): CourseAnswer => {
  const key = part.keys.get(itemId);
  if (key?.kind !== 'choose') throw new Error(itemId);
  return { kind: 'choose', chosen: key.options.filter(({ right }) => !right).map(({ id }) => id) };
};

const record = (itemId: string, more: Partial<AnswerRecord> = {}): AnswerRecord => ({
  itemId,
  answer: rightAnswer(itemId),
  editedAt: 1000,
  editor: randomUUID(),
  ...more,
});
const send = (...changes: AnswerRecord[]) => syncAnswers(owner, { since: 0, changes }, COURSE_RULES);
const check = (itemId: string, ...changes: AnswerRecord[]) =>
  checkAnswer(owner, { since: 0, changes, itemId }, COURSE_RULES);
const finish = (...changes: AnswerRecord[]) =>
  finishCourseAttempt(owner, { since: 0, changes }, COURSE_RULES);
const attempt = async () => {
  const found = await findCourseAttempt(me, LESSON_ID);
  if (!found) throw new Error('no attempt');
  return found;
};
const stored = async (itemId: string) => (await attempt()).records.find((r) => r.itemId === itemId);
const checkAll = async () => {
  for (const itemId of part.keys.keys()) await check(itemId, record(itemId));
};
const handIn = (personId: string, submittedAt: Date | null = new Date()) =>
  db.attempt.create({
    data: { personId, exerciseId: 'article-4', number: 1, open: submittedAt ? null : true, submittedAt },
  });
const rateWrite = record('write', {
  answer: { kind: 'write', fields: { who: 'Carla Nunes' }, ratings: { named: 'yes', near: 'not-yet' } },
  editedAt: 5000,
});

describe('saving answers', () => {
  it('keeps an answer as it was given', async () => {
    await send(record('choose'));
    expect(await stored('choose')).toMatchObject({
      answer: rightAnswer('choose'),
      checked: false,
      result: null,
    });
  });
  it('takes the later edit of an answer, whichever comes first', async () => {
    await send(record('choose', { editedAt: 2000 }));
    await send(record('choose', { answer: wrongOption('choose'), editedAt: 1500 }));
    expect((await stored('choose'))?.answer).toEqual(rightAnswer('choose'));
    await send(record('choose', { answer: wrongOption('choose'), editedAt: 2500 }));
    expect((await stored('choose'))?.answer).toEqual(wrongOption('choose'));
  });
  it('changes nothing when the same edit comes again', async () => {
    const edit = record('choose');
    const first = await send(edit);
    const since = first.open ? first.answer.revision : 0;
    const again = await syncAnswers(owner, { since, changes: [edit] }, COURSE_RULES);
    expect(again).toMatchObject({ answer: { changes: [], rejected: [] } });
  });
  it('tells a browser what it does not know yet, and nothing else', async () => {
    const one = await send(record('choose'));
    const since = one.open ? one.answer.revision : 0;
    await send(record('sort'));
    const news = await syncAnswers(owner, { since, changes: [] }, COURSE_RULES);
    expect(news.open && news.answer.changes.map((r) => r.itemId)).toEqual(['sort']);
  });
  it('does not let a clock that runs ahead win for ever', async () => {
    await send(record('choose', { editedAt: Date.now() + 86_400_000 }));
    await send(record('choose', { answer: wrongOption('choose'), editedAt: Date.now() + 1 }));
    expect((await stored('choose'))?.answer).toEqual(wrongOption('choose'));
  });
  it('refuses in words what does not fit, and keeps the others', async () => {
    const result = await send(
      record('choose'),
      record('sort', { answer: { kind: 'choose', chosen: [] } }),
      record('order', { answer: { kind: 'order', cards: ['nowhere'] } }),
      { ...record('choose'), itemId: 'taken-out' },
      { ...record('choose'), itemId: 'article' },
    );
    const rejected = result.open ? result.answer.rejected : [];
    expect(rejected.map(({ itemId }) => itemId)).toEqual(['sort', 'order', 'taken-out', 'article']);
    expect(rejected[2]?.reason).toMatch(/taken out/);
    expect((await attempt()).records.map((r) => r.itemId)).toEqual(['choose']);
  });
  it('loses none of many edits sent at the same time', async () => {
    const ids = [...part.keys.keys()];
    await Promise.all([...ids, ...ids, ...ids].map((id) => send(record(id))));
    expect((await attempt()).records).toHaveLength(ids.length);
    expect((await attempt()).revision).toBe(3 * ids.length);
  });
  it('is closed to somebody else who knows the id', async () => {
    const stranger = ownerOf(randomUUID(), owner.courseAttemptId);
    const request = { since: 0, changes: [record('choose')] };
    const check = { ...request, itemId: 'choose' };
    for (const ask of [
      () => syncAnswers(stranger, request, COURSE_RULES),
      () => syncAnswers(stranger, { ...request, changes: [] }, COURSE_RULES),
      () => checkAnswer(stranger, check, COURSE_RULES),
      () => finishCourseAttempt(stranger, request, COURSE_RULES),
    ])
      await expect(ask()).rejects.toThrow(WorkMoved);
    expect((await attempt()).records).toEqual([]);
  });
});

describe('checking a step', () => {
  it('tells what was right and stores it with the version of the content', async () => {
    const checked = await check('choose', record('choose', { answer: wrongOption('choose') }));
    expect(checked).toMatchObject({ kind: 'checked', result: { kind: 'choose', credit: 0 } });
    expect(checked).toMatchObject({ answer: { changes: [{ itemId: 'choose', checked: true }] } });
    const row = await db.courseAnswer.findFirstOrThrow({ where: { courseAttemptId: owner.courseAttemptId } });
    expect(row).toMatchObject({ credit: 0, contentVersion: part.version });
    expect((await stored('choose'))?.result).toEqual(checked.kind === 'checked' && checked.result);
  });
  it('happens once: asked again it says the same, whatever is sent', async () => {
    const first = await check('choose', record('choose', { answer: wrongOption('choose') }));
    const again = await check('choose', record('choose', { editedAt: 9000 }));
    expect(again.kind === 'checked' && again.result).toEqual(first.kind === 'checked' && first.result);
    expect((await stored('choose'))?.answer).toEqual(wrongOption('choose'));
  });
  it('makes one result of ten requests at once', async () => {
    const all = await Promise.all(Array.from({ length: 10 }, () => check('sort', record('sort'))));
    expect(all.every((one) => one.kind === 'checked' && one.result.credit === 1)).toBe(true);
  });
  it('says in words what is missing, and saves what came along', async () => {
    expect(await check('choose')).toEqual({ kind: 'refused', problem: 'Choose an answer first.' });
    const half = record('order', { answer: { kind: 'order', cards: [] } });
    expect(await check('order', half)).toEqual({ kind: 'refused', problem: 'Put the cards in order first.' });
    expect((await stored('order'))?.checked).toBe(false);
  });
  it('has nothing to say of a step that asks nothing or is not there', async () => {
    for (const itemId of ['idea', 'article', 'nowhere'])
      expect(await check(itemId)).toEqual({ kind: 'refused', problem: 'There is nothing to check here.' });
  });
  it('freezes the answer; a later edit is refused in words and the browser gets the checked one back', async () => {
    const checked = await check('choose', record('choose'));
    const since = checked.kind === 'checked' ? checked.answer.revision : 0;
    const edit = record('choose', { answer: wrongOption('choose'), editedAt: 9000 });
    const late = await syncAnswers(owner, { since, changes: [edit] }, COURSE_RULES);
    expect(late).toMatchObject({
      answer: {
        rejected: [{ itemId: 'choose', reason: 'This answer was checked before. It stays as it was.' }],
        // Told as later than the edit, or the browser would keep its own.
        changes: [{ itemId: 'choose', answer: rightAnswer('choose'), checked: true, editedAt: 9001 }],
      },
    });
    // An edit from before, sent again by a browser that had no connection, needs no words.
    const old = await send(record('choose', { editedAt: 10 }));
    expect(old.open && old.answer.rejected).toEqual([]);
  });
  it('leaves an open answer open to ratings and to better words', async () => {
    const checked = await check('write', record('write'));
    expect(checked).toMatchObject({ result: { credit: null, samples: [{ title: 'The first' }, {}] } });
    await send(rateWrite);
    expect(await stored('write')).toMatchObject({
      answer: rateWrite.answer,
      checked: true,
      result: { kind: 'write' },
    });
  });
});

describe('finishing a lesson', () => {
  it('needs every step checked, every rating, and the exercise handed in', async () => {
    expect(await finish()).toMatchObject({
      finished: false,
      open: ['choose', 'mark', 'sort', 'order', 'mistake', 'write', 'article', 'out-1', 'out-2', 'out-3'],
      problem: '10 steps are still to do. Go back to them first.',
    });
    await checkAll();
    await handIn(me.personId, null);
    expect(await finish()).toMatchObject({ finished: false, open: ['write', 'article'] });
    await db.attempt.updateMany({
      where: { personId: me.personId },
      data: { submittedAt: new Date(), open: null },
    });
    expect(await finish()).toEqual({
      finished: false,
      open: ['write'],
      problem: 'One step is still to do: compare your answer and rate it.',
    });
    expect(await finish(rateWrite)).toEqual({ finished: true });
  });
  it('does not count what somebody else handed in', async () => {
    await checkAll();
    await handIn((await makeLearner()).personId);
    expect(await finish(rateWrite)).toMatchObject({ open: ['article'] });
  });
  it('stores what the lesson came to, once, and takes no answers after', async () => {
    await check('out-3', record('out-3', { answer: wrongOption('out-3') }));
    await checkAll();
    await handIn(me.personId);
    await Promise.all(Array.from({ length: 8 }, () => finish(rateWrite)));
    const done = await attempt();
    expect(done.outcome).toEqual({
      kind: 'lesson',
      checkOut: { right: 2, of: 3 },
      practice: { credit: 5, of: 5 },
    });
    expect(done.finishedAt).toBeInstanceOf(Date);
    expect(await send(record('choose', { editedAt: 9000 }))).toEqual({ open: false });
    expect(await check('choose')).toEqual({ kind: 'finished' });
    expect(await findCourseAttemptFacts(owner.courseAttemptId)).toEqual({
      personId: me.personId,
      finished: true,
    });
  });
  it('saves the edits that came along even where something is still to do', async () => {
    await finish(record('choose'));
    expect(await stored('choose')).toBeDefined();
  });
});

describe('attempts', () => {
  it('never has two open ones, however often it is asked', async () => {
    const ids = await Promise.all(Array.from({ length: 8 }, () => startLesson(me, LESSON_ID)));
    expect(new Set(ids.map((a) => a.courseAttemptId))).toEqual(new Set([owner.courseAttemptId]));
  });
  it('starts a new one after finishing and keeps the old one', async () => {
    await checkAll();
    await handIn(me.personId);
    await finish(rateWrite);
    await startLesson(me, LESSON_ID);
    expect(await attempt()).toMatchObject({ number: 2, records: [], finishedAt: null });
    const { parts, inOrder } = await getCourseProgress(me);
    expect(inOrder).toBe(false);
    expect(parts.get(LESSON_ID)).toMatchObject({
      open: { position: 1 },
      finished: { courseAttemptId: owner.courseAttemptId, outcome: { kind: 'lesson' } },
    });
  });
  it('remembers the step last looked at', async () => {
    await setPosition(owner, 4);
    expect((await attempt()).position).toBe(4);
    await setPosition(ownerOf(randomUUID(), owner.courseAttemptId), 7);
    expect((await attempt()).position).toBe(4);
  });
  it('are nobody’s but their owner’s', async () => {
    expect(await findCourseAttempt(await makeLearner(), LESSON_ID)).toBeNull();
    expect(await findCourseAttemptFacts('not-an-id')).toBeNull();
  });
  it('can be started when this version of the lesson was not stored yet', async () => {
    const other = await makeLearner();
    await db.courseAttempt.deleteMany({ where: { contentVersion: part.version } });
    await db.contentVersion.deleteMany({ where: { version: part.version } });
    await startLesson(other, LESSON_ID);
    expect(await db.contentVersion.count({ where: { version: part.version, contentId: LESSON_ID } })).toBe(1);
  });
  it('throw for a lesson that is not there and for a test', async () => {
    await expect(startLesson(me, 'nowhere')).rejects.toThrow('No content');
    await expect(startLesson(me, 'pre-test')).rejects.toThrow('startTest');
  });
});
