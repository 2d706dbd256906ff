import 'server-only';
import { findAnswerKey } from '../content/answer-keys';
import { findArticle } from '../content/catalog';
import { describeEdit } from '../grading/describe-edit';
import type { KeyContent, KeyEdit } from '../grading/key-edit';
import type { KeyChangeEntry } from '../grading/regrade-preview';
import type { KeySpan } from '../grading/types';
import type { ClassroomTeacher } from '../policy';
import { editsOfRow, MOST_CHANGES, policyOfRow } from './class-changes';
import { db } from './client';

/** The changes of a class's key, the newest first, those taken back included; at most two hundred. One query. */
export async function listKeyChanges(
  { classroomId }: ClassroomTeacher,
  articleId: string,
): Promise<KeyChangeEntry[]> {
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
  const entries: KeyChangeEntry[] = [];
  for (const { takenBackAt, takenBackByName, takenBackReason, edits: stored, policy, ...row } of rows) {
    const edits = editsOfRow(stored);
    const what: string[] = [];
    for (const edit of edits) {
      what.push(describeEdit(edit, known, text));
      known = remember(known, edit, takenBackAt === null);
    }
    const by = { byName: takenBackByName ?? '', reason: takenBackReason ?? '' };
    const takenBack = takenBackAt && { at: takenBackAt, ...by };
    entries.push({ ...row, edits, what, policy: policyOfRow(policy), takenBack });
  }
  return entries.reverse();
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
