/*
 * Which items of the bank make up the two parallel forms of the pre- and post-test: per form 32 items, 8 with a
 * hedge, 8 with a claim, 8 safe for hedges, 8 safe for claims, in the order in which they are asked. Ids alone,
 * so that this file may be read where keys may not. An empty form is not ready: the tests then say so.
 */
export const FORM_ITEM_IDS: { readonly A: readonly string[]; readonly B: readonly string[] } = {
  A: [],
  B: [],
};
