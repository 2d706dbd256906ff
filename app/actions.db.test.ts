import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { encodeSession, sessionCookieName } from '@/lib/auth/session';
import { EXERCISES } from '@/lib/content/catalog';
import { listLessons } from '@/lib/content/lessons/lessons';
import { db } from '@/lib/db/client';
import { takeAttempt } from '@/lib/db/rate-limit';
import { changePasswordAction, finishReturnCodeAction, setEmailAction } from './account/actions';
import { eraseEverythingAction } from './account/erase/actions';
import { tryAgainAction as tryAgainFromFeedback } from './attempts/[attemptId]/actions';
import TakeCheckPage from './checks/[check]/take/page';
import { beginCheckAction, prepareCheckAction } from './checks/actions';
import { setInOrderAction } from './classrooms/[classroomId]/lessons/actions';
import { createClassroomAction } from './classrooms/new/actions';
import { startLessonAction } from './lessons/[lessonId]/actions';
import { loadIntroductionsAction } from './practice/actions';
import { tryAgainAction } from './read/[exerciseId]/actions';
import { sayRefusal } from './read/[exerciseId]/say-refusal';

/** The browser's cookies, in place of a request. */
const jar = vi.hoisted(() => new Map<string, string>());
vi.mock('next/headers', () => ({
  headers: () => Promise.resolve(new Headers()),
  cookies: () =>
    Promise.resolve({
      getAll: () => [...jar].map(([name, value]) => ({ name, value })),
      get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined),
      has: (name: string) => jar.has(name),
      set: () => undefined,
      delete: () => undefined,
    }),
}));
vi.mock('next/cache', () => ({ revalidatePath: () => undefined }));
afterAll(() => db.$disconnect());

async function signInAs(role: 'LEARNER' | 'TEACHER' | 'STUDENT', classroomId?: string): Promise<string> {
  const { id } = await db.person.create({ data: { role, name: 'Reader', classroomId } });
  jar.set(sessionCookieName(), await encodeSession({ personId: id, epoch: 0, days: 30 }));
  return id;
}

/** Where an action leads: what it returned, or the redirect or 404 by which it ended; anything else is thrown. */
async function outcomeOf(run: () => Promise<unknown>): Promise<unknown> {
  try {
    return await run();
  } catch (error) {
    const digest = error instanceof Error && 'digest' in error ? String(error.digest) : '';
    if (!digest.startsWith('NEXT_')) throw error;
    return digest;
  }
}

const ACTIONS = Object.entries({
  beginCheckAction,
  changePasswordAction,
  createClassroomAction,
  eraseEverythingAction,
  finishReturnCodeAction,
  loadIntroductionsAction,
  prepareCheckAction,
  setEmailAction,
  setInOrderAction,
  startLessonAction,
  tryAgainAction,
  tryAgainFromFeedback,
});
const ODD: unknown[] = [undefined, null, 'x', 7, [], [{}], { get: 1 }, { toString: 1 }, new Map()];

describe.each(['LEARNER', 'TEACHER'] as const)('called by a %s with what no page sends', (role) => {
  test.each(ACTIONS)('%s answers quietly and does nothing', async (_name, action) => {
    const personId = await signInAs(role);
    const call = action as (...sent: unknown[]) => Promise<unknown>;
    for (const odd of ODD)
      await expect(
        outcomeOf(() => call(odd, odd)),
        JSON.stringify(odd),
      ).resolves.not.toThrow();
    expect(await db.person.count({ where: { id: personId } })).toBe(1);
  });
});

describe('a new try', () => {
  let me: string;
  const again = (copyFrom = '') => {
    const form = new FormData();
    form.set('exerciseId', 'article-4');
    form.set('copyFrom', copyFrom);
    return outcomeOf(() => tryAgainAction(form));
  };
  beforeEach(async () => {
    me = await signInAs('LEARNER');
  });

  test('is opened, and after many in an hour the page says how long to wait', async () => {
    expect(await again()).toContain(';/read/article-4;');
    for (let i = 1; i < 60; i += 1) expect(await takeAttempt([['attempt-start', me]])).toEqual({ ok: true });
    await db.attempt.updateMany({ where: { personId: me }, data: { open: null, submittedAt: new Date() } });
    expect(await again()).toMatch(/;\/read\/article-4\?problem=wait-\d+;/);
    expect(await db.attempt.count({ where: { personId: me } })).toBe(1);
  });
});

describe('a lesson whose turn has not come', () => {
  const [first, second] = listLessons();
  const part = EXERCISES.find(({ lessonId }) => lessonId === second?.id)?.id ?? '';
  let me: { readonly personId: string };
  let classroomId: string;
  const send = (action: (form: FormData) => Promise<unknown>, fields: Record<string, string>) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    return outcomeOf(() => action(form));
  };
  const beginPart = () => send(tryAgainAction, { exerciseId: part });
  const beginLesson = () => send(startLessonAction, { lessonId: second?.id ?? '' });
  const countBegun = async () => [
    await db.attempt.count({ where: me }),
    await db.courseAttempt.count({ where: me }),
  ];
  beforeEach(async () => {
    const teacherId = await signInAs('TEACHER');
    const classroom = await db.classroom.create({
      data: { teacherId, name: '10b', joinCode: randomUUID().slice(0, 8) },
    });
    classroomId = classroom.id;
    me = { personId: await signInAs('STUDENT', classroomId) };
  });

  test('is not begun by a form that no page shows, nor is its part of the article; the page says why', async () => {
    await beginPart();
    expect(await beginLesson()).toContain(';/course;');
    expect(await countBegun()).toEqual([0, 0]);
    expect(await sayRefusal(me, part, new Date())).toBe(
      'Your class takes the lessons one after another, and this belongs to a later one. Finish the lessons before it first.',
    );
  });

  test('opens when the lesson before it is finished', async () => {
    await send(startLessonAction, { lessonId: first?.id ?? '' });
    await beginPart();
    expect(await countBegun()).toEqual([0, 1]);
    await db.courseAttempt.updateMany({ where: me, data: { open: null, finishedAt: new Date() } });
    await beginPart();
    expect(await beginLesson()).toContain(`;/lessons/${second?.id}/1;`);
    expect(await countBegun()).toEqual([1, 2]);
  });

  test('opens when the class may go freely, and what was begun then goes on when it may not', async () => {
    await db.classroom.update({ where: { id: classroomId }, data: { inOrder: false } });
    await beginPart();
    await db.classroom.update({ where: { id: classroomId }, data: { inOrder: true } });
    await db.attempt.updateMany({ where: me, data: { open: null, submittedAt: new Date() } });
    await beginPart();
    await beginLesson();
    expect(await countBegun()).toEqual([2, 0]);
  });
});

describe('a check', () => {
  let personId: string;
  const tests = () =>
    db.courseAttempt.findMany({ where: { personId }, select: { partId: true, open: true, number: true } });
  const open = (check: string) => outcomeOf(() => TakeCheckPage({ params: Promise.resolve({ check }) }));
  beforeEach(async () => {
    personId = await signInAs('LEARNER');
  });

  test.each(['first', 'second'])(
    'is not begun by opening its texts (%s): that leads to its first page',
    async (check) => {
      expect(await open(check)).toContain(`;/checks/${check};`);
      expect(await tests()).toEqual([]);
    },
  );

  test('is begun by a press, once however often it is pressed, and its texts then open', async () => {
    for (const _ of [1, 2])
      expect(await outcomeOf(() => beginCheckAction('first'))).toContain(';/checks/first/take;');
    expect(await tests()).toEqual([{ partId: 'pre-test', open: true, number: 1 }]);
    expect(await open('first')).toHaveProperty('type', 'main');
  });

  test('the second is not begun before the first is handed in, and then is', async () => {
    await prepareCheckAction('first');
    await prepareCheckAction('second');
    expect((await tests()).map(({ partId }) => partId)).toEqual(['pre-test']);
    await db.courseAttempt.updateMany({ where: { personId }, data: { open: null, finishedAt: new Date() } });
    await prepareCheckAction('second');
    expect((await tests()).map(({ partId }) => partId).sort()).toEqual(['post-test', 'pre-test']);
  });

  test('that is past due and takes no late work is not begun', async () => {
    const teacherId = await signInAs('TEACHER');
    const { id: classroomId } = await db.classroom.create({
      data: { teacherId, name: '10b', joinCode: randomUUID().slice(0, 8) },
    });
    personId = await signInAs('STUDENT', classroomId);
    await db.assignment.create({
      data: {
        ...{ classroomId, partId: 'pre-test', toEveryone: true, timeZone: 'UTC', lateAllowed: false },
        dueAt: new Date(0),
      },
    });
    await prepareCheckAction('first');
    expect(await tests()).toEqual([]);
  });
});
