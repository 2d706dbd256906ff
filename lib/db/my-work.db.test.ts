import { afterAll, beforeAll, expect, it } from 'vitest';
import { getAnswerKey } from '../content/answer-keys';
import { findExercise, REVIEW_EXERCISES, WHOLE_ARTICLE } from '../content/catalog';
import { gradeMarks } from '../grading/grade';
import type { AttemptOwner, SignedIn } from '../policy';
import { startAttempt } from './attempts';
import { db } from './client';
import { getMyWork } from './my-work';
import { submitAttempt } from './submit';

afterAll(() => db.$disconnect());

const REVIEW = REVIEW_EXERCISES[0]?.id ?? '';

beforeAll(async () => {
  for (const id of [WHOLE_ARTICLE.id, REVIEW]) {
    const { version, ...content } = getAnswerKey(findExercise(id)?.articleId ?? '');
    const row = { version, articleId: content.articleId, content: structuredClone(content) as object };
    await db.answerKeyVersion.createMany({ data: row, skipDuplicates: true });
  }
});

async function makeLearner(): Promise<SignedIn> {
  const { id } = await db.person.create({ data: { role: 'LEARNER', name: 'Reader' } });
  return { personId: id, role: 'learner' } as SignedIn;
}

async function handIn(actor: SignedIn, exerciseId: string): Promise<string> {
  const { attemptId } = await startAttempt(actor, exerciseId, { copyFrom: null });
  await submitAttempt(
    { personId: actor.personId, attemptId } as AttemptOwner,
    { since: 0, changes: [] },
    gradeMarks,
  );
  return attemptId;
}

it('has attempts at every exercise in the order handed in, the open ones apart, and nobody else’s', async () => {
  const [me, other] = [await makeLearner(), await makeLearner()];
  const first = await handIn(me, REVIEW);
  const second = await handIn(me, WHOLE_ARTICLE.id);
  const third = await handIn(me, REVIEW);
  await startAttempt(me, WHOLE_ARTICLE.id, { copyFrom: null });
  await handIn(other, REVIEW);
  const { past, open } = await getMyWork(me);
  expect(past.map(({ attemptId, exerciseId, number }) => [attemptId, exerciseId, number])).toEqual([
    [first, REVIEW, 1],
    [second, WHOLE_ARTICLE.id, 1],
    [third, REVIEW, 2],
  ]);
  expect(past[1]?.layers.hedge.discernment).toMatchObject({ hits: 0, falseAlarms: 0 });
  expect(open).toMatchObject([{ exerciseId: WHOLE_ARTICLE.id, number: 2, marks: 0, savedAt: null }]);
});

it('knows a guest with a return code from one without', async () => {
  const me = await makeLearner();
  expect(await getMyWork(me)).toMatchObject({ guest: true, hasReturnCode: false });
  await db.person.update({ where: { id: me.personId }, data: { returnCodeHash: crypto.randomUUID() } });
  expect(await getMyWork(me)).toMatchObject({ guest: true, hasReturnCode: true });
});
