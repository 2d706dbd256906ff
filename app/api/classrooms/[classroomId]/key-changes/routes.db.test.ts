import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { encodeSession, sessionCookieName } from '@/lib/auth/session';
import { getAnswerKey } from '@/lib/content/answer-keys';
import { startAttempt } from '@/lib/db/attempts';
import { createClassroom, joinClassroom } from '@/lib/db/classrooms';
import { db } from '@/lib/db/client';
import { submitAttempt } from '@/lib/db/submit';
import { gradeMarks } from '@/lib/grading/grade';
import type { RegradePreview } from '@/lib/grading/regrade-preview';
import type { AttemptOwner, SignedIn, Teacher } from '@/lib/policy';
import { POST as previewBack } from './[changeId]/preview/route';
import { POST as takeBack } from './[changeId]/take-back/route';
import { POST as preview } from './preview/route';
import { POST as apply } from './route';
import { streamProgress } from './progress-stream';

vi.setConfig({ testTimeout: 60_000 });
const jar = vi.hoisted(() => new Map<string, string>());
vi.mock('next/headers', () => ({
  headers: () => Promise.resolve(new Headers()),
  cookies: () => Promise.resolve({ getAll: () => [...jar].map(([name, value]) => ({ name, value })) }),
}));
afterAll(() => db.$disconnect());

const KEY = getAnswerKey('seoul');
const [entry] = KEY.spans;
const CHANGE = {
  ...{ articleId: 'seoul', edits: [{ kind: 'remove', spanId: entry?.id }], policy: 'regrade' },
};
const REASON = 'We found a better reading of these words.';
let classroomId: string;
let studentId: string;

const signIn = async (personId: string) =>
  jar.set(sessionCookieName(), await encodeSession({ personId, epoch: 0, days: 30 }));

beforeEach(async () => {
  const { version, articleId, spans, foils } = KEY;
  const content = structuredClone({ articleId, spans, foils });
  await db.answerKeyVersion.createMany({ data: { version, articleId, content }, skipDuplicates: true });
  const data = { role: 'TEACHER', name: 'Ms Poe', email: `${randomUUID()}@school.test` } as const;
  const teacher = await db.person.create({ data });
  const made = await createClassroom({ personId: teacher.id } as Teacher, 'Period 3');
  classroomId = made.id;
  const joined = await joinClassroom({ code: made.joinCode, name: 'Ana B' }, null);
  if (!joined.ok) throw new Error(joined.problem);
  studentId = joined.person.id;
  const { attemptId } = await startAttempt({ personId: studentId } as SignedIn, 'whole-article', {
    copyFrom: null,
  });
  const owner = { personId: studentId, attemptId } as AttemptOwner;
  await submitAttempt(owner, { since: 0, changes: [] }, gradeMarks);
  await signIn(teacher.id);
});

type Params = { classroomId: string; changeId: string };
type Route = (req: Request, context: { params: Promise<Params> }) => Promise<Response>;
const post = (route: Route, body: unknown, { changeId = '', site = 'same-origin' } = {}) =>
  route(
    new Request('http://localhost/api', {
      method: 'POST',
      headers: { 'sec-fetch-site': site },
      body: JSON.stringify(body),
    }),
    { params: Promise.resolve({ classroomId, changeId }) },
  );
const previewOf = async (response: Response) =>
  ((await response.json()) as { preview: RegradePreview }).preview;
const linesOf = async (response: Response) =>
  (await response.text())
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

type Ask = (this: object, ...query: unknown[]) => unknown;

/** How many questions the database was asked while `work` ran, and how many at most at once on one connection. */
async function countAtOnce(work: () => Promise<unknown>): Promise<{ most: number; asked: number }> {
  const ask = pg.Client.prototype.query as unknown as Ask;
  const open = new Map<object, number>();
  let [most, asked] = [0, 0];
  const counting: Ask = function (...query) {
    const change = (by: number) => {
      const now = (open.get(this) ?? 0) + by;
      open.set(this, now);
      most = Math.max(most, now);
    };
    change(1);
    asked += 1;
    const answered = query.at(-1);
    // The pool passes a function to call, a transaction waits for a promise.
    if (typeof answered !== 'function')
      return Promise.resolve(ask.apply(this, query)).finally(() => change(-1));
    const told = (...answer: unknown[]) => {
      change(-1);
      (answered as (...answer: unknown[]) => void)(...answer);
    };
    return ask.apply(this, [...query.slice(0, -1), told]);
  };
  const spy = vi.spyOn(pg.Client.prototype, 'query').mockImplementation(counting);
  try {
    await work();
  } finally {
    spy.mockRestore();
  }
  return { most, asked };
}

describe('changing the key over the network', () => {
  it('previews, applies with a line for each step, and takes back', async () => {
    const { token, attempts } = await previewOf(await post(preview, CHANGE));
    expect(attempts).toBe(1);
    const applied = await linesOf(await post(apply, { ...CHANGE, reason: REASON, token }));
    expect(applied.slice(0, -1)).toEqual([
      { done: 0, total: 1 },
      { done: 1, total: 1 },
    ]);
    const { result } = applied.at(-1) as { result: { ok: boolean; changeId: string } };
    expect(result.ok).toBe(true);
    const { changeId } = result;
    const back = await previewOf(await post(previewBack, {}, { changeId }));
    const taken = await linesOf(await post(takeBack, { reason: REASON, token: back.token }, { changeId }));
    expect(taken.at(-1)).toMatchObject({ result: { ok: true, changeId } });
  });

  it('asks the database one question after another', async () => {
    const { most, asked } = await countAtOnce(async () => {
      const { token } = await previewOf(await post(preview, CHANGE));
      const applied = await linesOf(await post(apply, { ...CHANGE, reason: REASON, token }));
      const { changeId } = (applied.at(-1) as { result: { changeId: string } }).result;
      await previewOf(await post(previewBack, {}, { changeId }));
    });
    expect(most).toBe(1);
    expect(asked).toBeGreaterThan(20);
  });

  it('answers no contest of another class, whatever ids are sent', async () => {
    const other = await db.person.create({ data: { role: 'TEACHER', name: 'Mr Lee' } });
    const theirs = await createClassroom({ personId: other.id } as Teacher, 'Period 4');
    const joined = await joinClassroom({ code: theirs.joinCode, name: 'Ben C' }, null);
    if (!joined.ok) throw new Error(joined.problem);
    const { id: attemptId } = await db.attempt.create({
      data: { personId: joined.person.id, exerciseId: 'whole-article', number: 1 },
    });
    const place = { articleId: 'seoul', layer: 'HEDGE', start: 1, end: 2 } as const;
    const said = { verdict: 'missed', keyVersion: KEY.version, reason: 'It says so.' };
    const { id } = await db.dispute.create({
      data: { classroomId: theirs.id, attemptId, ...place, ...said },
    });
    const { token } = await previewOf(await post(preview, CHANGE));
    const body = { ...CHANGE, reason: REASON, token, disputeIds: [id] };
    expect((await linesOf(await post(apply, body))).at(-1)).toMatchObject({ result: { ok: true } });
    expect(await db.dispute.findUnique({ where: { id } })).toMatchObject({
      state: 'OPEN',
      keyChangeId: null,
    });
  });

  it('answers an old preview with the word to make a new one, and what cannot be with a message', async () => {
    const old = await linesOf(await post(apply, { ...CHANGE, reason: REASON, token: 'old' }));
    expect(old).toEqual([{ result: { ok: false, problem: 'changed-since' } }]);
    const gone = await post(preview, { ...CHANGE, edits: [{ kind: 'remove', spanId: 'nothing' }] });
    expect([gone.status, await gone.json()]).toMatchObject([422, { ok: false }]);
  });

  it('is only for a teacher of the class, from a page of this site, in words that can be read', async () => {
    const body = { ...CHANGE, reason: REASON, token: '' };
    const statuses = async (sent: unknown, options = {}) =>
      Promise.all(
        [preview, apply, previewBack, takeBack].map(
          async (route) => (await post(route, sent, options)).status,
        ),
      );
    expect(await statuses(body, { site: 'cross-site' })).toEqual([403, 403, 403, 403]);
    expect(await statuses('x')).toEqual([400, 400, 400, 400]);
    expect((await post(takeBack, body, { changeId: 'not-an-id' })).status).toBe(404);
    expect((await post(previewBack, {}, { changeId: randomUUID() })).status).toBe(404);
    await signIn(studentId);
    expect(await statuses(body)).toEqual([404, 404, 404, 404]);
    jar.clear();
    expect(await statuses(body)).toEqual([401, 401, 401, 401]);
  });
});

it('a step that fails is told as undone', async () => {
  const failing = streamProgress((onProgress) => {
    onProgress({ done: 0, total: 2 });
    return Promise.reject(new Error('cut off'));
  });
  const lines = await linesOf(failing);
  expect(lines).toMatchObject([{ done: 0, total: 2 }, { result: { ok: false } }]);
  expect(JSON.stringify(lines)).not.toContain('cut off');
});
