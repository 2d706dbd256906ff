import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { encodeSession, sessionCookieName } from '@/lib/auth/session';
import { listLessons } from '@/lib/content/lessons/lessons';
import { db } from '@/lib/db/client';
import { startLesson } from '@/lib/db/course-attempts';
import type { SignedIn } from '@/lib/policy';
import { POST as sendAnswers } from './answers/route';
import { POST as check } from './check/route';
import { POST as finish } from './finish/route';

/** The browser's cookies, in place of a request. */
const jar = vi.hoisted(() => new Map<string, string>());
vi.mock('next/headers', () => ({
  headers: () => Promise.resolve(new Headers()),
  cookies: () =>
    Promise.resolve({
      getAll: () => [...jar].map(([name, value]) => ({ name, value })),
      get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined),
    }),
}));
afterAll(() => db.$disconnect());

const lesson = listLessons()[0];
const step = lesson?.steps.find((one) => one.kind === 'choose');
if (!lesson || step?.kind !== 'choose') throw new Error('no lesson with a choice');
const change = (chosen: string[], editedAt = 1000) => ({
  itemId: step.id,
  answer: { kind: 'choose', chosen },
  editedAt,
  editor: randomUUID(),
});
let id: string;

async function signInAsNew(): Promise<SignedIn> {
  const person = await db.person.create({ data: { role: 'LEARNER', name: 'Reader' } });
  const session = { personId: person.id, epoch: person.sessionEpoch, days: 30 as const };
  jar.set(sessionCookieName(), await encodeSession(session));
  return { personId: person.id, role: 'learner' } as SignedIn;
}

beforeEach(async () => {
  id = (await startLesson(await signInAsNew(), lesson.id)).courseAttemptId;
});

type Route = (req: Request, context: { params: Promise<{ courseAttemptId: string }> }) => Promise<Response>;

async function post(route: Route, body: unknown, site = 'same-origin') {
  const req = new Request('http://localhost/api', {
    method: 'POST',
    headers: { 'sec-fetch-site': site },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const response = await route(req, { params: Promise.resolve({ courseAttemptId: id }) });
  const text = await response.text();
  return { status: response.status, text, body: JSON.parse(text) as Record<string, unknown> };
}
const right = step.options.find((option) => option.right)?.id ?? '';
const why = step.options[0]?.why ?? '';

test('answers are saved without a word about what is right; the check tells it, once', async () => {
  const saved = await post(sendAnswers, { since: 0, changes: [change([])] });
  expect(saved).toMatchObject({ status: 200, body: { revision: 1, rejected: [] } });
  expect(saved.text).not.toContain(why);
  expect(await post(check, { since: 0, changes: [], itemId: step.id })).toMatchObject({
    status: 400,
    body: { problem: 'Choose an answer first.' },
  });
  const checked = await post(check, { since: 0, changes: [change([right], 2000)], itemId: step.id });
  expect(checked).toMatchObject({ status: 200, body: { result: { kind: 'choose', credit: 1 } } });
  expect(checked.text).toContain(why);
  const again = await post(check, { since: 0, changes: [], itemId: step.id });
  expect(again.body.result).toEqual(checked.body.result);
});

test('an edit of a checked answer is refused with a time that a browser can keep and send again', async () => {
  await post(check, { since: 0, changes: [change([right], 2000)], itemId: step.id });
  const edit = change([], Number.MAX_SAFE_INTEGER);
  const { status, body } = await post(sendAnswers, { since: 0, changes: [edit] });
  expect(status).toBe(200);
  const [told] = body.changes as { editedAt: number }[];
  expect(Number.isSafeInteger(told?.editedAt)).toBe(true);
  expect(body.rejected).toHaveLength(1);
  const again = await post(sendAnswers, { since: 0, changes: [{ ...edit, editedAt: told?.editedAt }] });
  expect(again.status).toBe(200);
});

test('a lesson that is not done is not finished: 409 with what is still to do', async () => {
  const asked = await post(finish, { since: 0, changes: [] });
  expect(asked.status).toBe(409);
  expect(asked.body.open).toContain(step.id);
  expect(asked.body.problem).toMatch(/still to do/);
});

test('a finished lesson answers 409 to answers and checks, and the same to finishing', async () => {
  await db.courseAttempt.update({ where: { id }, data: { open: null, finishedAt: new Date() } });
  expect((await post(sendAnswers, { since: 0, changes: [] })).status).toBe(409);
  expect((await post(check, { since: 0, changes: [], itemId: step.id })).status).toBe(409);
  expect(await post(finish, { since: 0, changes: [] })).toMatchObject({
    status: 200,
    body: { finished: true },
  });
});

test.each([
  ['answers', sendAnswers],
  ['check', check],
  ['finish', finish],
] as const)('%s asks for origin, session, owner and a body that can be read', async (_name, route) => {
  const body = { since: 0, changes: [], itemId: step.id };
  expect((await post(route, body, 'cross-site')).status).toBe(403);
  expect((await post(route, '{')).status).toBe(400);
  expect((await post(route, ' '.repeat(1_000_001))).status).toBe(413);
  await signInAsNew();
  expect((await post(route, body)).status).toBe(404);
  jar.clear();
  expect((await post(route, body)).status).toBe(401);
});
