import 'server-only';
import { courseOutcomeSchema } from '../content/course-outcome-schema';
import { isTest } from '../content/course-part';
import { isClosed } from '../grading/assignment-terms';
import type { CourseOutcome } from '../grading/course-outcome';
import type { CourseAttemptOwner, SignedIn } from '../policy';
import { getTermsFor } from './assignments';
import { StartRefused } from './attempts';
import { db } from './client';
import { CHECKED_FIELDS, checkedOfRow, getCoursePart, keepContent } from './course-rows';
import type { CheckedAnswer } from './course-rows';
import { isUniqueViolation } from './errors';
import { hasFinishedPart } from './finished-part';
import { isLessonLocked } from './lesson-lock';
import { FORMER_IDS } from './moved';

/** Nobody repeats a course this often; keeps one list bounded. */
const MOST_ATTEMPTS = 500;

export type CourseAttempt = {
  readonly id: string;
  /** Of attempts that were joined into this one: a browser may still keep answers under them. */
  readonly formerIds: readonly string[];
  /** 1, 2, 3 ... per person and part. */
  readonly number: number;
  /** Of the test; null for a lesson. */
  readonly form: 'A' | 'B' | null;
  readonly revision: number;
  /** The step last looked at, from 1. */
  readonly position: number;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  readonly outcome: CourseOutcome | null;
  /** The server's clock, ms since 1970; the browser stamps its edits by it. */
  readonly serverNow: number;
  /** Every answer, with what its check said. */
  readonly records: readonly CheckedAnswer[];
};

/** The open attempt of this person at a lesson or test, else the one finished last, with all answers; or null. */
export async function findCourseAttempt(actor: SignedIn, partId: string): Promise<CourseAttempt | null> {
  const attempt = await db.courseAttempt.findFirst({
    where: { personId: actor.personId, partId },
    // There is one open attempt at most; it is the one that is not finished.
    orderBy: [{ finishedAt: { sort: 'desc', nulls: 'first' } }, { number: 'desc' }],
    select: {
      id: true,
      number: true,
      form: true,
      revision: true,
      position: true,
      startedAt: true,
      finishedAt: true,
      result: true,
      answers: { select: CHECKED_FIELDS },
      aliases: FORMER_IDS,
    },
  });
  if (!attempt) return null;
  const { answers, aliases, result, ...facts } = attempt;
  return {
    ...facts,
    formerIds: aliases.map(({ id }) => id),
    outcome: readOutcome(result),
    serverNow: Date.now(),
    records: answers.map(checkedOfRow),
  };
}

/**
 * Starts a lesson, or gives the open attempt: there is never more than one. A finished lesson may be gone through
 * again. Throws for a test, and `StartRefused` where the class has an earlier one to do first, or where it is past due,
 * not finished yet, and late work is not taken.
 */
export async function startLesson(
  actor: SignedIn,
  lessonId: string,
  now = new Date(),
): Promise<{ readonly courseAttemptId: string }> {
  if (isTest(lessonId)) throw new Error('A test is started by startTest');
  const part = getCoursePart(lessonId, null);
  const { personId } = actor;
  const where = { personId, partId: lessonId };
  const open = await db.courseAttempt.findFirst({ where: { ...where, open: true }, select: { id: true } });
  if (open) return { courseAttemptId: open.id };
  const terms = await getTermsFor(actor, lessonId);
  if (isClosed(terms, now) && !(await hasFinishedPart(where, terms))) throw new StartRefused('closed');
  if (await isLessonLocked(actor, lessonId, now)) throw new StartRefused('locked');
  await keepContent(db, part);
  const last = await db.courseAttempt.aggregate({ where, _max: { number: true } });
  try {
    const made = await db.courseAttempt.create({
      data: { ...where, number: (last._max.number ?? 0) + 1, contentVersion: part.version },
      select: { id: true },
    });
    return { courseAttemptId: made.id };
  } catch (error) {
    // A second click or window was faster; its attempt is the one.
    if (!isUniqueViolation(error)) throw error;
    return startLesson(actor, lessonId, now);
  }
}

/** Remembers the step last looked at, from 1, for "go on". Of a finished attempt nothing changes. */
export async function setPosition(owner: CourseAttemptOwner, position: number): Promise<void> {
  await db.courseAttempt.updateMany({
    where: { id: owner.courseAttemptId, personId: owner.personId, open: true },
    data: { position: Math.min(Math.max(1, Math.trunc(position)), 1000) },
  });
}

export type PartProgress = {
  readonly partId: string;
  readonly open: { readonly courseAttemptId: string; readonly position: number } | null;
  /** The last finished attempt. */
  readonly finished: {
    readonly courseAttemptId: string;
    readonly finishedAt: Date;
    readonly outcome: CourseOutcome;
  } | null;
};

export type CourseProgress = {
  /** By id of the lesson or test; a part not begun is not in it. */
  readonly parts: ReadonlyMap<string, PartProgress>;
  /** Whether the class goes one lesson after another; false for somebody without a class. */
  readonly inOrder: boolean;
};

/** How far somebody is in every lesson and test, and whether their class goes in order. */
export async function getCourseProgress(actor: SignedIn): Promise<CourseProgress> {
  const { personId } = actor;
  const [person, attempts] = await Promise.all([
    db.person.findUnique({
      where: { id: personId },
      select: { classroom: { select: { inOrder: true } } },
    }),
    db.courseAttempt.findMany({
      where: { personId },
      orderBy: { startedAt: 'desc' },
      take: MOST_ATTEMPTS,
      select: { id: true, partId: true, position: true, finishedAt: true, result: true },
    }),
  ]);
  const parts = new Map<string, PartProgress>();
  for (const { id, partId, position, finishedAt, result } of attempts) {
    const known = parts.get(partId) ?? { partId, open: null, finished: null };
    const outcome = readOutcome(result);
    // The newest come first; what is there already is newer.
    if (!finishedAt) parts.set(partId, { ...known, open: { courseAttemptId: id, position } });
    else if (!known.finished && outcome)
      parts.set(partId, { ...known, finished: { courseAttemptId: id, finishedAt, outcome } });
    else parts.set(partId, known);
  }
  return { parts, inOrder: person?.classroom?.inOrder ?? false };
}

function readOutcome(result: unknown): CourseOutcome | null {
  return result === null ? null : courseOutcomeSchema.parse(result);
}
