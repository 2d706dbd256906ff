import { findItem } from '@/lib/content/practice/bank';
import {
  getOwnFacts,
  listOwnAttempts,
  listOwnCourseAttempts,
  listOwnPracticeAnswers,
  listOwnPracticeSessions,
} from '@/lib/db/export-own';
import type { SignedIn } from '@/lib/policy';
import { BYTE_ORDER_MARK, toCsvLine } from './csv';

type Write = (actor: SignedIn) => AsyncGenerator<string>;

/** The files somebody can have of their own data, each written piece by piece. */
export const FILES: ReadonlyMap<string, { readonly type: string; readonly write: Write }> = new Map([
  ['everything.json', { type: 'application/json; charset=utf-8', write: writeEverything }],
  ['marks.csv', { type: 'text/csv; charset=utf-8', write: writeMarks }],
  ['practice.csv', { type: 'text/csv; charset=utf-8', write: writePractice }],
  ['lessons.csv', { type: 'text/csv; charset=utf-8', write: writeLessons }],
]);

async function* writeEverything(actor: SignedIn): AsyncGenerator<string> {
  yield `{"person":${JSON.stringify(await getOwnFacts(actor))}`;
  yield* writeList('attempts', listOwnAttempts(actor));
  yield* writeList('lessonsAndChecks', listOwnCourseAttempts(actor));
  yield* writeList('practiceSessions', listOwnPracticeSessions(actor));
  yield* writeList('practiceAnswers', listOwnPracticeAnswers(actor));
  yield '}\n';
}

async function* writeList(name: string, rows: AsyncGenerator<object>): AsyncGenerator<string> {
  yield `,\n"${name}":[`;
  let between = '\n';
  for await (const row of rows) {
    yield `${between}${JSON.stringify(row)}`;
    between = ',\n';
  }
  yield ']';
}

async function* writeMarks(actor: SignedIn): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK;
  yield toCsvLine([
    ...['exercise', 'attempt', 'begun', 'handed in', 'layer', 'start', 'end', 'words'],
    ...['kind', 'note', 'taken back', 'edited'],
  ]);
  for await (const { exerciseId, number, startedAt, submittedAt, marks } of listOwnAttempts(actor))
    for (const { layer, start, end, quote, subType, note, removed, editedAt } of marks)
      yield toCsvLine([
        ...[exerciseId, number, startedAt, submittedAt, layer.toLowerCase(), start, end, quote],
        ...[subType, note, removed, editedAt],
      ]);
}

async function* writePractice(actor: SignedIn): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK;
  yield toCsvLine([
    ...['answered', 'item', 'layer', 'text', 'marked words', 'how sure (1 to 3)'],
    ...['something to mark', 'marked something', 'right'],
  ]);
  for await (const { answeredAt, itemId, answer, sure, target, flagged, correct } of listOwnPracticeAnswers(
    actor,
  )) {
    const item = findItem(itemId)?.item;
    const text = item?.text ?? '';
    const words = listMarks(answer).map(({ start, end }) => text.slice(start, end));
    yield toCsvLine([
      ...[answeredAt, itemId, item?.layer ?? null, text, words.join(' | '), sure],
      ...[target, flagged, correct],
    ]);
  }
}

async function* writeLessons(actor: SignedIn): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK;
  yield toCsvLine([
    'part',
    'attempt',
    'form',
    'begun',
    'finished',
    'step',
    'answer',
    'credit',
    'checked',
    'edited',
  ]);
  for await (const { partId, number, form, startedAt, finishedAt, answers } of listOwnCourseAttempts(actor))
    for (const { itemId, answer, credit, checkedAt, editedAt } of answers)
      yield toCsvLine([
        ...[partId, number, form, startedAt, finishedAt],
        ...[itemId, JSON.stringify(answer), credit, checkedAt, editedAt],
      ]);
}

/** Marks as they are stored; of anything else, none. */
function listMarks(answer: unknown): readonly { readonly start: number; readonly end: number }[] {
  const { marks } = (answer ?? {}) as { marks?: unknown };
  return Array.isArray(marks) ? (marks as { start: number; end: number }[]) : [];
}
