import { findItem } from '@/lib/content/practice/bank';
import {
  getOwnFacts,
  listOwnAttempts,
  listOwnCourseAttempts,
  listOwnPracticeAnswers,
  listOwnPracticeSessions,
} from '@/lib/db/export-own';
import { listOwnComments, listOwnContests } from '@/lib/db/export-own-words';
import type { SignedIn } from '@/lib/policy';
import type { Span } from '@/lib/spans/span';
import { putInWords, quote } from './answer-words';
import { BYTE_ORDER_MARK, toCsvLine } from '../csv';

type Write = (actor: SignedIn) => AsyncGenerator<string>;

/** The files somebody can have of their own data, each written piece by piece. */
export const FILES: ReadonlyMap<string, { readonly type: string; readonly write: Write }> = new Map([
  ['everything.json', { type: 'application/json; charset=utf-8', write: writeEverything }],
  ['attempts.csv', { type: 'text/csv; charset=utf-8', write: writeAttempts }],
  ['marks.csv', { type: 'text/csv; charset=utf-8', write: writeMarks }],
  ['practice.csv', { type: 'text/csv; charset=utf-8', write: writePractice }],
  ['lessons.csv', { type: 'text/csv; charset=utf-8', write: writeLessons }],
  ['comments.csv', { type: 'text/csv; charset=utf-8', write: writeComments }],
]);

async function* writeEverything(actor: SignedIn): AsyncGenerator<string> {
  yield `{"person":${JSON.stringify(await getOwnFacts(actor))}`;
  yield* writeList('attempts', listOwnAttempts(actor));
  yield* writeList('lessonsAndChecks', listOwnCourseAttempts(actor));
  yield* writeList('practiceSessions', listOwnPracticeSessions(actor));
  yield* writeList('practiceAnswers', withTexts(listOwnPracticeAnswers(actor)));
  yield* writeList('comments', await listOwnComments(actor));
  yield* writeList('contests', await listOwnContests(actor));
  yield '}\n';
}

async function* writeList(
  name: string,
  rows: AsyncGenerator<object> | readonly object[],
): AsyncGenerator<string> {
  yield `,\n"${name}":[`;
  let between = '\n';
  for await (const row of rows) {
    yield `${between}${JSON.stringify(row)}`;
    between = ',\n';
  }
  yield ']';
}

type PracticeRow = ReturnType<typeof listOwnPracticeAnswers> extends AsyncGenerator<infer Row> ? Row : never;

/** An answer's offsets mean nothing without the text they point into. */
async function* withTexts(rows: AsyncGenerator<PracticeRow>) {
  for await (const row of rows) {
    const item = findItem(row.itemId)?.item;
    yield { ...row, layer: item?.layer ?? null, text: item?.text ?? null };
  }
}

async function* writeAttempts(actor: SignedIn): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK;
  yield toCsvLine([
    ...['exercise', 'attempt', 'begun', 'saved', 'handed in', 'marks'],
    ...['points for hedges', 'points for claims', 'graded', 'version of the key', 'brought into a class'],
  ]);
  for await (const attempt of listOwnAttempts(actor)) {
    const { exerciseId, number, startedAt, savedAt, submittedAt, broughtAt, marks, grade } = attempt;
    yield toCsvLine([
      ...[
        exerciseId,
        number,
        startedAt,
        savedAt,
        submittedAt,
        marks.filter(({ removed }) => !removed).length,
      ],
      ...[grade?.hedgePoints ?? null, grade?.claimPoints ?? null, grade?.gradedAt ?? null],
      ...[grade?.keyVersion ?? null, broughtAt],
    ]);
  }
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
  for await (const row of withTexts(listOwnPracticeAnswers(actor)))
    yield toCsvLine([
      ...[
        row.answeredAt,
        row.itemId,
        row.layer,
        row.text,
        quote(row.text ?? '', listMarks(row.answer)),
        row.sure,
      ],
      ...[row.target, row.flagged, row.correct],
    ]);
}

async function* writeLessons(actor: SignedIn): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK;
  yield toCsvLine([
    ...['part', 'attempt', 'form', 'begun', 'finished', 'step', 'question', 'answer'],
    ...['credit (0 to 1)', 'checked', 'edited'],
  ]);
  for await (const { partId, number, form, startedAt, finishedAt, answers } of listOwnCourseAttempts(actor))
    for (const { itemId, answer, credit, checkedAt, editedAt } of answers) {
      const words = putInWords(partId, itemId, answer);
      yield toCsvLine([
        ...[words.part, number, form, startedAt, finishedAt, words.title, words.question, words.answer],
        ...[credit, checkedAt, editedAt],
      ]);
    }
}

async function* writeComments(actor: SignedIn): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK;
  yield toCsvLine(['about', 'attempt', 'step', 'comment', 'by', 'written', 'changed', 'seen']);
  for (const row of await listOwnComments(actor))
    yield toCsvLine([
      ...[row.about, row.attempt, row.step, row.text, row.byName],
      ...[row.createdAt, row.changedAt, row.seenAt],
    ]);
}

/** Marks as they are stored; of anything else, none. */
function listMarks(answer: unknown): readonly Span[] {
  const { marks } = (answer ?? {}) as { marks?: unknown };
  return Array.isArray(marks) ? (marks as Span[]) : [];
}
