import { findCoursePart } from '../../lib/content/course-part';
import type { CoursePart } from '../../lib/content/course-part';
import { listLessons } from '../../lib/content/lessons/lessons';
import { countFlags, sumUpLesson } from '../../lib/grading/course-outcome';
import { checkStep } from '../../lib/grading/check-step';
import type { CourseAnswer } from '../../lib/grading/steps';
import type { Prisma } from '../generated/client';
import { inventAnswer } from './demo-answers';

type AttemptDraft = Prisma.CourseAttemptCreateWithoutPersonInput;
type AnswerDraft = Prisma.CourseAnswerCreateManyAttemptInput;

/** Where an invented student is in the course. */
export type DemoCourse = {
  /** Lessons finished, counted from the first. */
  readonly lessons: number;
  /** Questions checked in the lesson after those, which is then still open. */
  readonly questions: number;
  readonly firstCheck: boolean;
  /** Of getting a question right, from 0 to 1. */
  readonly skill: number;
};

const MINUTE = 60_000;

/** Exercises of the first so many lessons: these are handed in when a lesson is finished. */
export function listExerciseIds(lessons: number): string[] {
  return listLessons()
    .slice(0, lessons)
    .flatMap(({ steps }) => steps.flatMap((step) => (step.kind === 'exercise' ? [step.exerciseId] : [])));
}

/** The course attempts of one student, one after the other from `begin`; results come from the real checks. */
export function draftCourse(
  course: DemoCourse,
  form: 'A' | 'B',
  chance: () => number,
  begin: number,
): AttemptDraft[] {
  const lessons = listLessons().slice(0, course.lessons + (course.questions > 0 ? 1 : 0));
  const drafts = lessons.map(({ id }, at) => {
    const startedAt = new Date(begin + at * 15 * MINUTE);
    const questions = at < course.lessons ? Infinity : course.questions;
    return draftLesson(getPart(id, null), course.skill, questions, chance, startedAt);
  });
  return course.firstCheck
    ? [draftFirstCheck(getPart('pre-test', form), form, course.skill, chance, new Date(begin)), ...drafts]
    : drafts;
}

function getPart(partId: string, form: 'A' | 'B' | null): CoursePart {
  const part = findCoursePart(partId, form);
  if (!part) throw new Error(`The course has no ${partId}`);
  return part;
}

function draftLesson(
  part: CoursePart,
  skill: number,
  questions: number,
  chance: () => number,
  startedAt: Date,
): AttemptDraft {
  const { lesson, version } = part;
  if (!lesson) throw new Error('Not a lesson');
  const savedAt = new Date(startedAt.getTime() + 13 * MINUTE);
  const finished = questions === Infinity;
  const asking = lesson.steps.flatMap((step, at) => {
    const key = part.keys.get(step.id);
    return key && key.kind !== 'flag' ? [{ step, key, at }] : [];
  });
  const given = asking.slice(0, questions).map(({ step, key, at }) => {
    const answer = inventAnswer(key, skill, chance);
    if (answer.kind === 'flag') throw new Error('A lesson asks for no yes or no');
    return { step, at, answer, result: checkStep(answer, key) };
  });
  const answers = given.map(({ step, answer, result }, at) => ({
    ...draftAnswer(step.id, answer, at, savedAt),
    checkedAt: savedAt,
    credit: result.credit,
    result,
    contentVersion: version,
  }));
  const outcome = sumUpLesson(
    given.map(({ step, result }) => ({ isCheckOut: step.part === 'check-out', credit: result.credit })),
  );
  return {
    partId: lesson.id,
    number: 1,
    content: { connect: { version } },
    revision: answers.length,
    position: finished ? lesson.steps.length : (given.at(-1)?.at ?? 0) + 1,
    startedAt,
    savedAt,
    ...(finished ? { open: null, finishedAt: savedAt, result: outcome } : {}),
    answers: { createMany: { data: answers } },
  };
}

function draftFirstCheck(
  { keys, version }: CoursePart,
  form: 'A' | 'B',
  skill: number,
  chance: () => number,
  startedAt: Date,
): AttemptDraft {
  const finishedAt = new Date(startedAt.getTime() + 8 * MINUTE);
  const given = [...keys].map(([id, key]) => [id, inventAnswer(key, skill, chance)] as const);
  const answers = given.map(([id, answer], at) => draftAnswer(id, answer, at, finishedAt));
  return {
    partId: 'pre-test',
    number: 1,
    form,
    content: { connect: { version } },
    revision: answers.length,
    position: keys.size,
    startedAt,
    savedAt: finishedAt,
    finishedAt,
    open: null,
    result: { kind: 'test', form, layers: countFlags(new Map(given), keys) },
    answers: { createMany: { data: answers } },
  };
}

function draftAnswer(itemId: string, answer: CourseAnswer, at: number, savedAt: Date): AnswerDraft {
  return { itemId, answer, editedAt: BigInt(savedAt.getTime()), editor: 'demo', revision: at + 1 };
}
