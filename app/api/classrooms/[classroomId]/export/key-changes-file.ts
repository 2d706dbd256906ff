import { POLICY_WORDS } from '@/components/key-change/key-words';
import { findArticle } from '@/lib/content/catalog';
import { listChangedArticles, listKeyChanges } from '@/lib/db/key-change-list';
import type { EditedPlace } from '@/lib/db/key-change-list';
import type { ClassroomTeacher } from '@/lib/policy';
import { BYTE_ORDER_MARK, toCsvLine } from '../../../csv';
import type { Cell } from '../../../csv';
import { inUtc } from './utc';

const NOWHERE = [null, null, null, null, null, null, null];

/** One line an edit of a change of the key. Offsets are half-open into the text, in UTF-16 units from 0. */
export async function* writeKeyChanges(actor: ClassroomTeacher): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK;
  yield toCsvLine([
    ...['text', 'change', 'made (UTC)', 'made by', 'reason', 'work handed in before', 'attempts moved'],
    ...['what', 'entry', 'layer', 'start', 'end', 'words', 'widest start', 'widest end'],
    ...['taken back (UTC)', 'taken back by', 'reason for taking back'],
  ]);
  for (const articleId of await listChangedArticles(actor)) {
    const article = findArticle(articleId);
    for (const change of (await listKeyChanges(actor, articleId)).reverse())
      for (const [at, what] of change.what.entries())
        yield toCsvLine([
          ...[article?.label ?? articleId, change.number, inUtc(change.appliedAt), change.byName],
          ...[change.reason, POLICY_WORDS[change.policy].name, change.moved, what],
          ...toPlaceCells(change.places[at] ?? null, article?.text ?? ''),
          inUtc(change.takenBack?.at ?? null),
          ...[change.takenBack?.byName ?? null, change.takenBack?.reason ?? null],
        ]);
  }
}

function toPlaceCells(place: EditedPlace | null, text: string): Cell[] {
  if (!place) return NOWHERE;
  const { id, layer, core, outer } = place;
  return [id, layer, core.start, core.end, text.slice(core.start, core.end), outer.start, outer.end];
}
