import 'server-only';
import { formVersionSchema } from '../content/forms/form-version-schema';
import type { StoredItem } from '../content/forms/form-version-schema';
import { courseAnswerSchema } from '../content/lessons/answer-schema';
import type { TestOutcome } from '../grading/course-outcome';
import type { SignedIn } from '../policy';
import { db } from './client';
import { SET_ASIDE } from './merge-course';
import { readTestOutcome } from './test-forms';

/** `flagged`: what was answered; an item is in the list only if it was. */
export type AnsweredItem = StoredItem & { readonly flagged: boolean };
export type TestFeedback = {
  readonly outcome: TestOutcome;
  /** In the order in which they were asked. */
  readonly items: readonly AnsweredItem[];
};
export type BothTests = {
  readonly before: TestFeedback;
  readonly after: TestFeedback;
  /** Whether a lesson was begun before the pre-test was handed in. */
  readonly lessonsBegan: boolean;
};

const SELECT = {
  partId: true,
  finishedAt: true,
  result: true,
  content: { select: { content: true } },
  answers: { select: { itemId: true, answer: true } },
} as const;

/**
 * Both tests with every answer and its key, of the version that counted it; null until the post-test is handed
 * in, for there is no feedback before.
 */
export async function findBothTests(actor: SignedIn): Promise<BothTests | null> {
  const { personId } = actor;
  const tests = await db.courseAttempt.findMany({
    where: { personId, partId: { in: ['pre-test', 'post-test'] }, finishedAt: { not: null } },
    select: SELECT,
  });
  const pre = tests.find(({ partId }) => partId === 'pre-test');
  const post = tests.find(({ partId }) => partId === 'post-test');
  if (!pre?.finishedAt || !post) return null;
  const lesson = await db.courseAttempt.findFirst({
    where: {
      personId,
      partId: { notIn: ['pre-test', 'post-test'], not: { startsWith: SET_ASIDE } },
      startedAt: { lt: pre.finishedAt },
    },
    select: { id: true },
  });
  return { before: readFeedback(pre), after: readFeedback(post), lessonsBegan: lesson !== null };
}

type Row = {
  readonly result: unknown;
  readonly content: { readonly content: unknown };
  readonly answers: readonly { readonly itemId: string; readonly answer: unknown }[];
};

function readFeedback({ result, content, answers }: Row): TestFeedback {
  const given = new Map(answers.map(({ itemId, answer }) => [itemId, courseAnswerSchema.parse(answer)]));
  return {
    outcome: readTestOutcome(result),
    items: formVersionSchema.parse(content.content).items.flatMap((stored) => {
      const answer = given.get(stored.item.id);
      return answer?.kind === 'flag' ? [{ ...stored, flagged: answer.flagged }] : [];
    }),
  };
}
