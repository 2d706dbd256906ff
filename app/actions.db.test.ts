import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { encodeSession, sessionCookieName } from '@/lib/auth/session';
import { db } from '@/lib/db/client';
import { takeAttempt } from '@/lib/db/rate-limit';
import { changePasswordAction, finishReturnCodeAction, setEmailAction } from './account/actions';
import { eraseEverythingAction } from './account/erase/actions';
import { tryAgainAction as tryAgainFromFeedback } from './attempts/[attemptId]/actions';
import { setInOrderAction } from './classrooms/[classroomId]/lessons/actions';
import { createClassroomAction } from './classrooms/new/actions';
import { startLessonAction } from './lessons/[lessonId]/actions';
import { loadIntroductionsAction } from './practice/actions';
import { tryAgainAction } from './read/[exerciseId]/actions';

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

async function signInAs(role: 'LEARNER' | 'TEACHER'): Promise<string> {
  const { id } = await db.person.create({ data: { role, name: 'Reader' } });
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
  changePasswordAction,
  createClassroomAction,
  eraseEverythingAction,
  finishReturnCodeAction,
  loadIntroductionsAction,
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
