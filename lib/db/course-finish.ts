import 'server-only';
import type { LessonStep } from '../content/lessons/lesson-schema';
import { isClosed } from '../grading/assignment-terms';
import type { CourseOutcome } from '../grading/course-outcome';
import type { CourseRules } from '../grading/course-rules';
import type { AnswerSyncRequest } from '../marking/answer-records';
import type { CourseAttemptOwner } from '../policy';
import type { Prisma } from '@/prisma/generated/client';
import { getTermsFor } from './assignments';
import { db } from './client';
import { lockCourseAttempt, mergeAnswers } from './course-answers';
import type { LockedAttempt } from './course-answers';
import { CHECKED_FIELDS, checkedOfRow, keepContent } from './course-rows';
import type { CheckedAnswer } from './course-rows';
import { hasFinishedPart } from './finished-part';

const CLOSED =
  'The due date has passed, and your teacher takes no late work here. Your answers are saved. Ask your teacher for more time, then finish it.';

export type FinishOutcome =
  | { readonly finished: true }
  /** `open`: ids of the steps or items that are still to do, in order. */
  | { readonly finished: false; readonly open: readonly string[]; readonly problem: string };

/**
 * Finishes a lesson or hands in a test: takes the last edits, closes it and stores what it came to, all or
 * nothing. Where something is still to do, or an assignment takes nothing any more at `now`, the edits are saved and
 * the attempt stays open. Asking again changes nothing: one attempt, one outcome. Throws `WorkMoved`.
 */
export async function finishCourseAttempt(
  owner: CourseAttemptOwner,
  last: AnswerSyncRequest,
  rules: CourseRules,
  now = new Date(),
): Promise<FinishOutcome> {
  return db.$transaction(async (tx): Promise<FinishOutcome> => {
    const attempt = await lockCourseAttempt(tx, owner);
    // Finished before: the outcome is there, and later edits are not part of it.
    if (!attempt) return { finished: true };
    await mergeAnswers(tx, owner, attempt, last.changes, rules);
    if (await isClosedFor(tx, owner, attempt.partId, now))
      return { finished: false, open: [], problem: CLOSED };
    const rows = await tx.courseAnswer.findMany({
      where: { courseAttemptId: owner.courseAttemptId },
      select: CHECKED_FIELDS,
    });
    const answers = new Map(rows.map((row) => [row.itemId, checkedOfRow(row)]));
    const { open, problem } = await listOpen(tx, owner, attempt, answers, rules);
    if (open.length) return { finished: false, open, problem };
    await keepContent(tx, attempt.part);
    await tx.courseAttempt.update({
      where: { id: owner.courseAttemptId },
      data: {
        open: null,
        finishedAt: now,
        contentVersion: attempt.part.version,
        result: sumUp(attempt, answers, rules),
      },
      select: { id: true },
    });
    return { finished: true };
  });
}

/** Whoever has finished it so that it counts may go through it again at any time: the first time is what counts. */
async function isClosedFor(
  tx: Prisma.TransactionClient,
  { personId }: CourseAttemptOwner,
  partId: string,
  now: Date,
): Promise<boolean> {
  const terms = await getTermsFor({ personId }, partId, tx);
  return isClosed(terms, now) && !(await hasFinishedPart({ personId, partId }, terms, tx));
}

type Answers = ReadonlyMap<string, CheckedAnswer>;
type StillOpen = { readonly open: readonly string[]; readonly problem: string };

async function listOpen(
  tx: Prisma.TransactionClient,
  { personId }: CourseAttemptOwner,
  { part }: LockedAttempt,
  answers: Answers,
  rules: CourseRules,
): Promise<StillOpen> {
  if (!part.lesson) return listUnanswered(part.keys, answers, rules);
  const exerciseIds = part.lesson.steps.flatMap((step) =>
    step.kind === 'exercise' ? [step.exerciseId] : [],
  );
  const handedIn = await tx.attempt.findMany({
    where: { personId, exerciseId: { in: exerciseIds }, submittedAt: { not: null } },
    distinct: ['exerciseId'],
    select: { exerciseId: true },
  });
  const done = new Set(handedIn.map(({ exerciseId }) => exerciseId));
  const open = part.lesson.steps.filter((step) => !isStepDone(step));
  return { open: open.map(({ id }) => id), problem: describeOpen(open.map(({ kind }) => kind)) };

  function isStepDone(step: LessonStep): boolean {
    if (step.kind === 'exercise') return done.has(step.exerciseId);
    const key = part.keys.get(step.id);
    if (!key) return true;
    const answer = answers.get(step.id);
    if (!answer?.checked) return false;
    if (key.kind !== 'write') return true;
    return rules.findAnswerProblem(answer.answer, key) === null && rules.isRated(answer.answer, key);
  }
}

function listUnanswered(
  keys: LockedAttempt['part']['keys'],
  answers: Answers,
  rules: CourseRules,
): StillOpen {
  const open = [...keys].flatMap(([id, key]) =>
    rules.findAnswerProblem(answers.get(id)?.answer ?? null, key) === null ? [] : [id],
  );
  const problem =
    open.length === 1
      ? 'One question has no answer yet. Answer it first.'
      : `${open.length} questions have no answer yet. Answer them first.`;
  return { open, problem };
}

function describeOpen(kinds: readonly LessonStep['kind'][]): string {
  if (kinds.length > 1) return `${kinds.length} steps are still to do. Go back to them first.`;
  if (kinds[0] === 'exercise') return 'One step is still to do: mark the part of the article and hand it in.';
  if (kinds[0] === 'write') return 'One step is still to do: compare your answer and rate it.';
  return 'One step is still to do: answer it and check the answer.';
}

function sumUp({ form, part }: LockedAttempt, answers: Answers, rules: CourseRules): CourseOutcome {
  if (!part.lesson) {
    if (form === null) throw new Error('A test without a form');
    const given = new Map([...answers].map(([id, { answer }]) => [id, answer]));
    return { kind: 'test', form, layers: rules.countFlags(given, part.keys) };
  }
  return rules.sumUpLesson(
    part.lesson.steps.flatMap((step) => {
      const answer = answers.get(step.id);
      return answer && part.keys.has(step.id)
        ? [{ isCheckOut: step.part === 'check-out', credit: answer.credit }]
        : [];
    }),
  );
}
