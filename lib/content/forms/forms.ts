import 'server-only';
import { findItem } from '../practice/bank';
import type { KeyedItem } from '../practice/types';
import { versionOf } from '../resolve-key';
import { FORM_ITEM_IDS } from './form-ids';

export type FormId = 'A' | 'B';
export const FORM_IDS: readonly FormId[] = ['A', 'B'];

/** One of the two parallel forms, with keys. `items` is empty while the form is not made. */
export type Form = { readonly id: FormId; readonly version: string; readonly items: readonly KeyedItem[] };

// Read once, when the server loads: a form with an item that is not in the bank must not start up.
const FORMS: Readonly<Record<FormId, Form>> = { A: readForm('A'), B: readForm('B') };

/** Form A or B, with keys: `item` of each of its items is what a browser may see. */
export function getForm(id: FormId): Form {
  return FORMS[id];
}

function readForm(id: FormId): Form {
  const ids = FORM_ITEM_IDS[id];
  if (new Set(ids).size !== ids.length) throw new Error(`Form ${id} has an item twice`);
  const items = ids.map((itemId) => {
    const found = findItem(itemId);
    if (!found) throw new Error(`Form ${id}: no item ${itemId} in the bank`);
    return found;
  });
  return { id, version: versionOf({ id, items }), items };
}
