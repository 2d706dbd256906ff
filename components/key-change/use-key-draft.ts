import { useEffect, useState } from 'react';
import { editKey, type KeyContent } from '@/lib/grading/key-edit';
import type { RegradePolicy } from '@/lib/grading/regrade-preview';
import type { Draft } from './draft';

export type KeyDraft = { readonly edits: Draft; readonly reason: string; readonly policy: RegradePolicy };

const NO_DRAFT: KeyDraft = { edits: [], reason: '', policy: 'never-lower' };

/** The change that is being put together, kept for this tab until it is applied or thrown away. */
export function useKeyDraft(place: string, key: KeyContent, text: string) {
  const [draft, setDraft] = useState(NO_DRAFT);
  useEffect(() => {
    const kept = read(place);
    // After a change of the key by somebody else, what no longer fits is left out; the reason stays.
    if (kept) setDraft(editKey(key, kept.edits, text).ok ? kept : { ...kept, edits: [] });
  }, [place, key, text]);
  const change = (next: Partial<KeyDraft>) => {
    const changed = { ...draft, ...next };
    setDraft(changed);
    write(place, changed);
  };
  const forget = () => {
    setDraft(NO_DRAFT);
    write(place, null);
  };
  return { draft, change, forget };
}

function read(place: string): KeyDraft | null {
  try {
    const kept = sessionStorage.getItem(place);
    return kept === null ? null : { ...NO_DRAFT, ...(JSON.parse(kept) as Partial<KeyDraft>) };
  } catch {
    return null;
  }
}

function write(place: string, draft: KeyDraft | null): void {
  try {
    if (draft) sessionStorage.setItem(place, JSON.stringify(draft));
    else sessionStorage.removeItem(place);
  } catch {
    // A browser that keeps nothing still changes the key.
  }
}
