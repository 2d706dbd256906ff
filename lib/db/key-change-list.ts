import 'server-only';
import { findAnswerKey } from '../content/answer-keys';
import { findArticle } from '../content/catalog';
import { describeEdit } from '../grading/describe-edit';
import { targetOf } from '../grading/key-edit';
import type { KeyContent, KeyEdit } from '../grading/key-edit';
import type { KeyChangeEntry } from '../grading/regrade-preview';
import type { KeySpan, Layer } from '../grading/types';
import type { Span } from '../spans/span';
import type { ClassroomTeacher } from '../policy';
import { editsOfRow, MOST_CHANGES, policyOfRow } from './class-changes';
import { db } from './client';

/** Where an edit worked: the words that matter and the widest fair mark, as it left them, or as they were if it removed them. */
export type EditedPlace = {
  readonly id: string;
  readonly layer: Layer;
  readonly core: Span;
  readonly outer: Span;
};
type ListedChange = KeyChangeEntry & {
  /** Of each edit; null where it spoke of an entry that is not known any more. */
  readonly places: readonly (EditedPlace | null)[];
};

/** Whether this is a change of the class's key, taken back or not. */
export async function hasKeyChange({ classroomId }: ClassroomTeacher, changeId: string): Promise<boolean> {
  return (await db.keyChange.count({ where: { id: changeId, classroomId } })) > 0;
}

/** The texts of which a class has changed the key, taken back or not. */
export async function listChangedArticles({ classroomId }: ClassroomTeacher): Promise<string[]> {
  const rows = await db.keyChange.groupBy({
    by: ['articleId'],
    where: { classroomId },
    orderBy: { articleId: 'asc' },
  });
  return rows.map(({ articleId }) => articleId);
}

/** The changes of a class's key, the newest first, those taken back included; at most two hundred. One query. */
export async function listKeyChanges(
  { classroomId }: ClassroomTeacher,
  articleId: string,
): Promise<ListedChange[]> {
  const rows = await db.keyChange.findMany({
    where: { classroomId, articleId },
    orderBy: { number: 'asc' },
    take: MOST_CHANGES,
    select: {
      id: true,
      number: true,
      edits: true,
      policy: true,
      reason: true,
      byName: true,
      appliedAt: true,
      moved: true,
      takenBackAt: true,
      takenBackByName: true,
      takenBackReason: true,
    },
  });
  const text = findArticle(articleId)?.text ?? '';
  let known: KeyContent = findAnswerKey(articleId) ?? { articleId, spans: [], foils: [] };
  const entries: ListedChange[] = [];
  for (const { takenBackAt, takenBackByName, takenBackReason, edits: stored, policy, ...row } of rows) {
    const edits = editsOfRow(stored);
    const what: string[] = [];
    const places: (EditedPlace | null)[] = [];
    for (const edit of edits) {
      what.push(describeEdit(edit, known, text));
      places.push(findPlace(edit, remember(known, edit, true)));
      known = remember(known, edit, takenBackAt === null);
    }
    const by = { byName: takenBackByName ?? '', reason: takenBackReason ?? '' };
    const takenBack = takenBackAt && { at: takenBackAt, ...by };
    entries.push({ ...row, edits, what, places, policy: policyOfRow(policy), takenBack });
  }
  return entries.reverse();
}

function findPlace(edit: KeyEdit, { spans, foils }: KeyContent): EditedPlace | null {
  const id = targetOf(edit);
  const span = spans.find((one) => one.id === id);
  if (span) return { id, layer: span.layer, core: span.core, outer: span.outer };
  const foil = foils.find((one) => one.id === id);
  return foil ? { id, layer: foil.layer, core: foil, outer: foil } : null;
}

/** What later changes may speak of: entries stay known when they are removed, for one may be put back. */
function remember(known: KeyContent, edit: KeyEdit, stands: boolean): KeyContent {
  switch (edit.kind) {
    case 'add':
      return { ...known, spans: [...known.spans.filter(({ id }) => id !== edit.span.id), edit.span] };
    case 'add-foil':
      return { ...known, foils: [...known.foils.filter(({ id }) => id !== edit.foil.id), edit.foil] };
    case 'extent':
    case 'sub-type':
    case 'status':
      return stands ? { ...known, spans: known.spans.map((span) => change(span, edit)) } : known;
    default:
      return known;
  }
}

function change(
  span: KeySpan,
  { kind: _, spanId, ...changed }: Extract<KeyEdit, { spanId: string }>,
): KeySpan {
  return span.id === spanId ? { ...span, ...changed } : span;
}
