import { editKey } from './key-edit';
import type { KeyContent, KeyEdit } from './key-edit';

/** An edit that has no effect any more, because of a change that was taken back or of a newer built-in key. */
export type IdleEdit = { readonly change: number; readonly edit: KeyEdit; readonly problem: string };

export type KeyTimeline = {
  /** The key before any change and after each: one more than there are changes. */
  readonly keys: readonly KeyContent[];
  readonly idle: readonly IdleEdit[];
};

/**
 * A key through the changes that stand, in their order. Changes were possible when they were made; where one that came
 * before is taken back, an edit may speak of an entry that is not there, or meet one that is there again. Such an edit
 * rests, alone, and works again when what it needs comes back, so that changes can be taken back in any order.
 */
export function foldChanges(
  base: KeyContent,
  changes: readonly { readonly number: number; readonly edits: readonly KeyEdit[] }[],
  text: string,
): KeyTimeline {
  const keys = [base];
  const idle: IdleEdit[] = [];
  let key = base;
  for (const { number, edits } of changes) {
    let working = [...edits];
    let edited = editKey(key, working, text);
    while (!edited.ok) {
      const { at, problem } = edited;
      idle.push(...working.slice(at, at + 1).map((edit) => ({ change: number, edit, problem })));
      working = working.filter((_, index) => index !== at);
      edited = editKey(key, working, text);
    }
    key = edited.key;
    keys.push(key);
  }
  return { keys, idle };
}
