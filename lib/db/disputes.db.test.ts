import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { getAnswerKey } from '../content/answer-keys';
import { ARTICLE, WHOLE_ARTICLE } from '../content/catalog';
import type { ContestedPlace } from '../grading/contest';
import { gradeMarks } from '../grading/grade';
import type { AttemptOwner, AttemptReader, SignedIn, Teacher } from '../policy';
import { startAttempt } from './attempts';
import { createClassroom, joinClassroom } from './classrooms';
import { db } from './client';
import { contestVerdict, listAttemptDisputes, markAnswersSeen, withdrawDispute } from './disputes';
import { listGradeNews } from './grade-news';
import { submitAttempt } from './submit';

const key = getAnswerKey(ARTICLE.id);
const REASON = 'The text names nobody who could be asked.';
const place = (start: number) => ({
  ...({ layer: 'claim', start, end: start + 9, markId: null, spanId: 'some-entry', foilId: null } as const),
  ...({ verdict: 'missed' } satisfies Partial<ContestedPlace>),
  ...{ articleId: ARTICLE.id, keyVersion: key.version },
});

beforeAll(async () => {
  const { version, ...content } = key;
  const row = { version, articleId: key.articleId, content: structuredClone(content) as object };
  await db.answerKeyVersion.createMany({ data: row, skipDuplicates: true });
});

async function makeClassCode(): Promise<string> {
  const data = { role: 'TEACHER', name: 'Ms Poe', email: `${randomUUID()}@school.test` } as const;
  const teacher = { personId: (await db.person.create({ data })).id } as Teacher;
  return (await createClassroom(teacher, 'Period 3')).joinCode;
}

async function makeStudent(code: string): Promise<string> {
  const joined = await joinClassroom({ code, name: `Ana ${randomUUID().slice(0, 8)}` }, null);
  if (!joined.ok) throw new Error(joined.problem);
  return joined.person.id;
}

/** An attempt of this person, handed in unless it is to stay open. */
async function makeAttempt(personId: string, { open = false } = {}): Promise<AttemptOwner> {
  const { attemptId } = await startAttempt({ personId } as SignedIn, WHOLE_ARTICLE.id, { copyFrom: null });
  const owner = { personId, attemptId } as AttemptOwner;
  if (!open) await submitAttempt(owner, { since: 0, changes: [] }, gradeMarks);
  return owner;
}
const makeOwner = async () => makeAttempt(await makeStudent(await makeClassCode()));
const listOf = ({ attemptId }: AttemptOwner) => listAttemptDisputes({ attemptId } as AttemptReader);
const decide = ({ attemptId }: AttemptOwner) =>
  db.dispute.updateMany({
    where: { attemptId },
    data: { state: 'UPHELD', reply: 'Look at “said”.', decidedByName: 'Ms Poe', decidedAt: new Date() },
  });

describe('contesting a verdict', () => {
  it('is kept with its reason, in the order of the text', async () => {
    const owner = await makeOwner();
    expect(await contestVerdict(owner, place(40), REASON)).toEqual({ ok: true });
    expect(await contestVerdict(owner, place(10), 'Another good reason.')).toEqual({ ok: true });
    expect((await listOf(owner)).map(({ start, reason, state }) => [start, reason, state])).toEqual([
      [10, 'Another good reason.', 'open'],
      [40, REASON, 'open'],
    ]);
  });

  it('a second time replaces the reason, also when both are sent at once', async () => {
    const owner = await makeOwner();
    const both = [contestVerdict(owner, place(10), REASON), contestVerdict(owner, place(10), REASON)];
    expect(await Promise.all(both)).toEqual([{ ok: true }, { ok: true }]);
    await contestVerdict(owner, place(10), 'A better reason than before.');
    expect((await listOf(owner)).map(({ reason }) => reason)).toEqual(['A better reason than before.']);
  });

  it('can be taken back while it waits, and made again', async () => {
    const owner = await makeOwner();
    await contestVerdict(owner, place(10), REASON);
    const [dispute] = await listOf(owner);
    expect(await withdrawDispute(owner, dispute?.id ?? '')).toBe(true);
    expect(await withdrawDispute(owner, dispute?.id ?? '')).toBe(false);
    expect((await listOf(owner)).map(({ state }) => state)).toEqual(['withdrawn']);
    await contestVerdict(owner, place(10), REASON);
    expect((await listOf(owner)).map(({ state }) => state)).toEqual(['open']);
  });

  it('cannot be repeated or taken back once it is answered', async () => {
    const owner = await makeOwner();
    await contestVerdict(owner, place(10), REASON);
    await decide(owner);
    expect(await contestVerdict(owner, place(10), 'But I do insist on it.')).toEqual({
      ...{ ok: false, problem: 'decided' },
    });
    const [dispute] = await listOf(owner);
    expect(await withdrawDispute(owner, dispute?.id ?? '')).toBe(false);
    expect(dispute).toMatchObject({ state: 'upheld', reason: REASON, reply: 'Look at “said”.', fresh: true });
  });

  it('is refused for work that is not handed in, is of somebody else, or of nobody’s class', async () => {
    const student = await makeStudent(await makeClassCode());
    const refused = { ok: false, problem: 'no-class' };
    expect(await contestVerdict(await makeAttempt(student, { open: true }), place(10), REASON)).toEqual(
      refused,
    );
    const other = await makeOwner();
    const thief = { personId: student, attemptId: other.attemptId } as AttemptOwner;
    expect(await contestVerdict(thief, place(10), REASON)).toEqual(refused);
    const guest = await db.person.create({ data: { role: 'LEARNER', name: 'Reader' } });
    expect(await contestVerdict(await makeAttempt(guest.id), place(10), REASON)).toEqual(refused);
    expect(await db.dispute.count({ where: { attemptId: other.attemptId } })).toBe(0);
  });

  it('cannot be taken back by another student', async () => {
    const [owner, other] = [await makeOwner(), await makeOwner()];
    await contestVerdict(owner, place(10), REASON);
    const [dispute] = await listOf(owner);
    expect(await withdrawDispute(other, dispute?.id ?? '')).toBe(false);
  });
});

describe('an answer', () => {
  it('is news until its owner has seen it', async () => {
    const owner = await makeOwner();
    const me = { personId: owner.personId } as SignedIn;
    await contestVerdict(owner, place(10), REASON);
    await contestVerdict(owner, place(40), REASON);
    expect(await listGradeNews(me)).toEqual([]);
    await decide(owner);
    const about = { attemptId: owner.attemptId, exerciseId: WHOLE_ARTICLE.id, number: 1 };
    expect(await listGradeNews(me)).toMatchObject([{ ...about, answers: 2, changes: [] }]);
    await markAnswersSeen(owner);
    expect(await listGradeNews(me)).toEqual([]);
    expect((await listOf(owner)).map(({ fresh }) => fresh)).toEqual([false, false]);
  });
});
