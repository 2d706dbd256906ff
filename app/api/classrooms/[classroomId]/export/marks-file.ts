import { findArticle, findExercise } from '@/lib/content/catalog';
import { getKeyVersion } from '@/lib/db/class-key';
import { listClassMarkRows } from '@/lib/db/class-export';
import type { ClassMarkRow } from '@/lib/db/class-export';
import { findSubType } from '@/lib/grading/sub-types';
import type { AnswerKey } from '@/lib/grading/types';
import type { ClassroomTeacher } from '@/lib/policy';
import { BYTE_ORDER_MARK, toCsvLine } from '../../../csv';
import { inUtc } from './utc';
import { VERDICT_WORDS } from './verdict-words';

/** One line a mark. Offsets are half-open into the text of the exercise, in UTF-16 units from 0. */
export async function* writeMarks(actor: ClassroomTeacher): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK;
  yield toCsvLine([
    ...['student', 'exercise', 'attempt', 'counts', 'handed in (UTC)', 'layer', 'start', 'end', 'words'],
    ...['kind', 'note', 'verdict', 'kind fits', 'far too long', 'key entry', 'words of the key entry'],
    ...['safe phrase', 'words of the safe phrase', 'version of the key'],
  ]);
  const places = new Places();
  for await (const row of listClassMarkRows(actor)) {
    const exercise = findExercise(row.exerciseId);
    const place = await places.find(row);
    yield toCsvLine([
      ...[row.name, exercise?.title ?? row.exerciseId, row.number, row.counts, inUtc(row.submittedAt)],
      ...[row.layer, row.start, row.end, row.quote, row.subType && nameOf(row.subType), row.note],
      row.verdict ? VERDICT_WORDS[row.verdict] : 'not judged',
      ...[row.subTypeVerdict === 'none' ? null : row.subTypeVerdict, row.wide],
      ...[row.spanId, place.entry, row.foilId, place.foil, row.keyVersion],
    ]);
  }
}

function nameOf(subType: string): string {
  return findSubType(subType)?.name ?? subType;
}

/** The words of key entries and safe phrases; each version of a key is read once. */
class Places {
  readonly #keys = new Map<string, Promise<AnswerKey | null>>();

  async find({ exerciseId, keyVersion, spanId, foilId }: ClassMarkRow) {
    const article = findArticle(findExercise(exerciseId)?.articleId ?? '');
    if (!article) return { entry: null, foil: null };
    const key = await this.#getKey(article.id, keyVersion);
    const span = key?.spans.find(({ id }) => id === spanId)?.core;
    const foil = key?.foils.find(({ id }) => id === foilId);
    const wordsOf = (at: { start: number; end: number } | undefined) =>
      at ? article.text.slice(at.start, at.end) : null;
    return { entry: wordsOf(span), foil: wordsOf(foil) };
  }

  #getKey(articleId: string, version: string): Promise<AnswerKey | null> {
    const known = this.#keys.get(version) ?? getKeyVersion(articleId, version).catch(() => null);
    this.#keys.set(version, known);
    return known;
  }
}
