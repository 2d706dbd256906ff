import { ANSWER_WORDS } from '@/components/disputes/inbox-words';
import { findArticle, findExercise } from '@/lib/content/catalog';
import { listClassContests } from '@/lib/db/class-export';
import type { DisputeState } from '@/lib/grading/contest';
import type { ClassroomTeacher } from '@/lib/policy';
import { BYTE_ORDER_MARK, toCsvLine } from '../../../csv';
import { inUtc } from './utc';
import { VERDICT_WORDS } from './verdict-words';

/** An open one that a change had answered, before it was taken back, still names that change. */
function wordState({ state, changeNumber }: { state: DisputeState; changeNumber: number | null }): string {
  return state === 'open' && changeNumber !== null
    ? 'Open again: the change was taken back'
    : ANSWER_WORDS[state];
}

/** One line a contested verdict. Offsets are half-open into the text of the article, in UTF-16 units from 0. */
export async function* writeContests(actor: ClassroomTeacher): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK;
  yield toCsvLine([
    ...['student', 'text', 'attempt', 'layer', 'start', 'end', 'words', 'verdict then'],
    ...['key entry', 'safe phrase', 'version of the key then', 'reason', 'state', 'reply', 'decided by'],
    ...['change of the key', 'contested (UTC)', 'decided (UTC)', 'answer seen (UTC)'],
  ]);
  for await (const row of listClassContests(actor))
    yield toCsvLine([
      ...[row.name, findExercise(row.exerciseId)?.title ?? row.exerciseId, row.number, row.layer],
      ...[row.start, row.end, findArticle(row.articleId)?.text.slice(row.start, row.end) ?? null],
      ...[VERDICT_WORDS[row.verdict], row.spanId, row.foilId, row.keyVersion],
      ...[row.reason, wordState(row), row.reply, row.decidedByName, row.changeNumber],
      ...[inUtc(row.createdAt), inUtc(row.decidedAt), inUtc(row.seenAt)],
    ]);
}
