import { findLesson } from '@/lib/content/lessons/lessons';
import { listClassComments, listClassWritings } from '@/lib/db/class-export';
import type { ClassroomTeacher } from '@/lib/policy';
import { describePlace } from '../../../../my-work/comment-place';
import { BYTE_ORDER_MARK, toCsvLine } from '../../../csv';
import { inUtc } from './utc';

/** One line a field of what was written in the lessons. */
export async function* writeAnswers(actor: ClassroomTeacher): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK;
  yield toCsvLine([
    ...['student', 'lesson', 'task', 'field', 'answer', 'compared (UTC)', 'rated by the student'],
  ]);
  for await (const { name, lessonId, stepId, checkedAt, fields, ratings } of listClassWritings(actor)) {
    const lesson = findLesson(lessonId);
    const step = lesson?.steps.find(({ id }) => id === stepId);
    if (!lesson || step?.kind !== 'write') continue;
    const rated = step.criteria
      .map(({ id, question }) => `${question} ${ratings[id]?.replace('-', ' ') ?? 'not rated'}`)
      .join('\n');
    for (const { id, label } of step.fields)
      yield toCsvLine([
        ...[name, lesson.number, step.title, label, fields[id] ?? ''],
        ...[inUtc(checkedAt), rated],
      ]);
  }
}

/** One line a comment. */
export async function* writeComments(actor: ClassroomTeacher): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK;
  yield toCsvLine([
    ...['student', 'about', 'comment', 'written by', 'written (UTC)', 'changed (UTC)', 'seen (UTC)'],
  ]);
  for await (const { name, place, text, byName, createdAt, changedAt, seenAt } of listClassComments(actor))
    yield toCsvLine([
      ...[name, place ? describePlace(place).label : 'the work as a whole', text, byName],
      ...[inUtc(createdAt), inUtc(changedAt), inUtc(seenAt)],
    ]);
}
