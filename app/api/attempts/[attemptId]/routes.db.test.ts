import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { encodeSession, sessionCookieName } from '@/lib/auth/session';
import { listAnswerKeys } from '@/lib/content/answer-keys';
import { startAttempt } from '@/lib/db/attempts';
import { db } from '@/lib/db/client';
import { takeAttempt } from '@/lib/db/rate-limit';
import { MOST_MARKS } from '@/lib/marking/mark-limits';
import type { SignedIn } from '@/lib/policy';
import { POST as sendMarks } from './marks/route';
import { POST as submit } from './submit/route';

/** The browser's cookies, in place of a request. */
const jar = vi.hoisted(() => new Map<string, string>());
vi.mock('next/headers', () => ({
  headers: () => Promise.resolve(new Headers()),
  cookies: () => Promise.resolve({ getAll: () => [...jar].map(([name, value]) => ({ name, value })) }),
}));
afterAll(() => db.$disconnect());

let personId: string;
let attemptId: string;
beforeEach(async () => {
  for (const { version, articleId } of listAnswerKeys())
    await db.answerKeyVersion.upsert({
      where: { version },
      create: { version, articleId, content: {} },
      update: {},
    });
  personId = (await db.person.create({ data: { role: 'LEARNER', name: 'Reader' } })).id;
  jar.set(sessionCookieName(), await encodeSession({ personId, epoch: 0, days: 30 }));
  const me = { personId, role: 'learner' } as SignedIn;
  attemptId = (await startAttempt(me, 'whole-article', { copyFrom: null })).attemptId;
});

type Route = (req: Request, context: { params: Promise<{ attemptId: string }> }) => Promise<Response>;
async function post(route: Route, changes: readonly object[]) {
  const req = new Request('http://localhost/api', {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify({ since: 0, changes }),
  });
  const response = await route(req, { params: Promise.resolve({ attemptId }) });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}
const mark = () => ({
  ...{ id: randomUUID(), layer: 'hedge', start: 0, end: 7, subType: null, note: '', removed: false },
  ...{ editedAt: Date.now(), editor: randomUUID() },
});

test('many marks at once are taken as far as they fit; the others are told, each with the reason', async () => {
  const { status, body } = await post(
    sendMarks,
    Array.from({ length: MOST_MARKS + 20 }, () => mark()),
  );
  expect(status).toBe(200);
  expect(body.rejected).toHaveLength(20);
  expect(await db.mark.count({ where: { attemptId } })).toBe(MOST_MARKS);
});

test('handing in again and again has to wait, and the marks stay', async () => {
  await post(sendMarks, [mark()]);
  for (let i = 0; i < 120; i += 1)
    expect(await takeAttempt([['attempt-submit', personId]])).toEqual({ ok: true });
  const { status, body } = await post(submit, []);
  expect(status).toBe(429);
  expect(body.problem).toMatch(/marks are kept/);
  const stored = await db.attempt.findUniqueOrThrow({ where: { id: attemptId }, include: { marks: true } });
  expect(stored.open).toBe(true);
  expect(stored.marks).toHaveLength(1);
});
