import 'server-only';
import { createHash } from 'node:crypto';
import { versionOf } from '../resolve-key';
import { lessonSchema } from './lesson-schema';
import type { Lesson, LessonSource, LessonStep } from './lesson-schema';

/** A lesson ready for use: checked, its version known, and its ids telling nothing. */
export type KeyedLesson = Lesson & { readonly version: string };

/**
 * Reads a lesson as its author wrote it. Throws where it breaks the schema, where a question has no possible
 * answer, or where an id points nowhere. Ids of options and cards become neutral ones: an author writes
 * "right" or "step-1", and a browser sees ids before the answer.
 */
export function parseLesson(source: LessonSource): KeyedLesson {
  const lesson = lessonSchema.parse(source);
  for (const step of lesson.steps) {
    const problem = findStepProblem(step);
    if (problem) throw new Error(`Lesson ${lesson.id}, step ${step.id}: ${problem}`);
  }
  return { ...lesson, steps: lesson.steps.map(withNeutralIds), version: versionOf(lesson) };
}

function findStepProblem(step: LessonStep): string | null {
  switch (step.kind) {
    case 'choose':
      return step.options.filter(({ right }) => right).length === 1 || step.many
        ? (findRepeated(step.options) ??
            (step.options.some(({ right }) => right) ? null : 'no option is right'))
        : 'exactly one option is right where one is chosen';
    case 'mistake':
      return findRepeated(step.marks) ?? (step.marks.some(({ wrong }) => wrong) ? null : 'nothing is wrong');
    case 'sort':
      return findSortProblem(step);
    case 'order':
      return findRepeated(step.cards);
    case 'write':
      return findWriteProblem(step);
    default:
      return null;
  }
}

function findSortProblem({ bins, cards }: Extract<LessonStep, { kind: 'sort' }>): string | null {
  const stray = cards.find((card) => !bins.some((bin) => bin.id === card.bin));
  return stray ? `card ${stray.id} goes to no bin` : (findRepeated(cards) ?? findRepeated(bins));
}

function findWriteProblem({ fields, criteria, samples }: Extract<LessonStep, { kind: 'write' }>) {
  const wanted = fields
    .map((field) => field.id)
    .sort()
    .join();
  const unlike = samples.find((sample) => Object.keys(sample.fields).sort().join() !== wanted);
  return unlike
    ? `sample "${unlike.title}" has other fields`
    : (findRepeated(fields) ?? findRepeated(criteria));
}

function findRepeated(list: readonly { readonly id: string }[]): string | null {
  const repeated = list.find((entry, at) => list.findIndex((other) => other.id === entry.id) !== at);
  return repeated ? `id ${repeated.id} stands twice` : null;
}

function withNeutralIds(step: LessonStep): LessonStep {
  const neutral = <Entry extends { id: string }>(list: readonly Entry[]): Entry[] =>
    list.map((entry) => ({ ...entry, id: neutralId(step.id, entry.id) }));
  switch (step.kind) {
    case 'choose':
      return { ...step, options: neutral(step.options) };
    case 'mistake':
      return { ...step, marks: neutral(step.marks) };
    case 'sort':
    case 'order':
      return { ...step, cards: neutral(step.cards) } as LessonStep;
    default:
      return step;
  }
}

/** Always the same for the same step and id, so that stored answers stay valid; begins with a letter. */
function neutralId(stepId: string, id: string): string {
  return `o${createHash('sha256').update(`${stepId}/${id}`).digest('hex').slice(0, 7)}`;
}
