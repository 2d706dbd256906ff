import { describeEdit } from '@/lib/grading/describe-edit';
import { editKey, targetOf, type KeyContent, type KeyEdit } from '@/lib/grading/key-edit';

/** A change of a key while it is being put together. */
export type Draft = readonly KeyEdit[];
type Staged = { readonly ok: true; readonly edits: Draft } | { readonly ok: false; readonly problem: string };

/**
 * The draft with one more edit. A later edit of the same kind takes the place of an earlier one about the same entry;
 * removing an entry drops all else about it, and one that the draft itself added just goes. `text`: the article's.
 */
export function stageEdit(key: KeyContent, edits: Draft, edit: KeyEdit, text: string): Staged {
  const target = targetOf(edit);
  const gone = edit.kind === 'remove' || edit.kind === 'remove-foil';
  const others = edits.filter((one) => targetOf(one) !== target || (!gone && one.kind !== edit.kind));
  if (gone && edits.some((one) => isAdding(one) && targetOf(one) === target))
    return { ok: true, edits: others };
  const edited = editKey(key, [...others, edit], text);
  if (edited.ok) return { ok: true, edits: [...others, edit] };
  // Back to what the key has: the earlier edit goes, and nothing takes its place.
  const back = others.length < edits.length && editKey(key, others, text).ok && !isAdding(edit);
  return back && isAsBefore(key, others, edit, text)
    ? { ok: true, edits: others }
    : { ok: false, problem: edited.problem };
}

/** Several at once, all or none. */
export function stageEdits(key: KeyContent, edits: Draft, more: readonly KeyEdit[], text: string): Staged {
  let staged: Staged = { ok: true, edits };
  for (const edit of more) if (staged.ok) staged = stageEdit(key, staged.edits, edit, text);
  return staged;
}

/** The key as the draft would make it. A draft that no longer fits the key leaves it as it is. */
export function applyDraft(key: KeyContent, edits: Draft, text: string): KeyContent {
  const edited = editKey(key, edits, text);
  return edited.ok ? edited.key : key;
}

/** Each edit in words, by the key that the ones before it made. */
export function describeDraft(key: KeyContent, edits: Draft, text: string): string[] {
  return edits.map((edit, at) => describeEdit(edit, applyDraft(key, edits.slice(0, at), text), text));
}

function isAdding(edit: KeyEdit): boolean {
  return edit.kind === 'add' || edit.kind === 'add-foil';
}

function isAsBefore(key: KeyContent, others: Draft, edit: KeyEdit, text: string): boolean {
  const before = applyDraft(key, others, text).spans.find(({ id }) => id === targetOf(edit));
  if (!before) return false;
  switch (edit.kind) {
    case 'status':
      return before.status === edit.status;
    case 'sub-type':
      return before.subType === edit.subType && before.alternatives.join(' ') === edit.alternatives.join(' ');
    case 'extent':
      return JSON.stringify([before.core, before.outer]) === JSON.stringify([edit.core, edit.outer]);
    default:
      return false;
  }
}
