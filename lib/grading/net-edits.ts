import { isSameSpan } from '../spans/merge';
import type { Span } from '../spans/span';
import { targetOf, type KeyContent, type KeyEdit } from './key-edit';
import type { KeySpan, Layer } from './types';

/**
 * The fewest edits that make one key of another, in reading order: what a change comes to, however many steps it took.
 * An entry that was added and removed on the way is in none of them, one that was added and then edited is added as it
 * stands in the end, and one that was removed and put back on the same words is the entry that it was. Reasons are not
 * compared: they only come with an entry that is added.
 */
export function listNetEdits(before: KeyContent, after: KeyContent): KeyEdit[] {
  const spans = pairUp(
    before.spans.map((span) => ({ ...span, words: span.core })),
    after.spans.map((span) => ({ ...span, words: span.core })),
  );
  const foils = pairUp(
    before.foils.map((foil) => ({ ...foil, words: foil })),
    after.foils.map((foil) => ({ ...foil, words: foil })),
  );
  const edits: KeyEdit[] = [
    ...foils.gone.map(({ id }): KeyEdit => ({ kind: 'remove-foil', foilId: id })),
    ...spans.gone.map(({ id }): KeyEdit => ({ kind: 'remove', spanId: id })),
    ...spans.kept.flatMap(([old, span]) => listSpanEdits(old, span)),
    ...spans.added.map(({ words: _, ...span }): KeyEdit => ({ kind: 'add', span })),
    ...foils.added.map(({ words: _, ...foil }): KeyEdit => ({ kind: 'add-foil', foil })),
  ];
  const starts = new Map(
    [...after.spans, ...before.spans].map(({ id, core }): [string, number] => [id, core.start]),
  );
  for (const { id, start } of [...after.foils, ...before.foils]) starts.set(id, start);
  const startOf = (edit: KeyEdit) => starts.get(targetOf(edit)) ?? 0;
  return edits.sort((a, b) => startOf(a) - startOf(b));
}

type Entry = { readonly id: string; readonly layer: Layer; readonly words: Span };

/** Which entry of the key before is which of the key after: by id, else by layer and words. */
function pairUp<One extends Entry>(before: readonly One[], after: readonly One[]) {
  const byId = (one: One, other: One) => one.id === other.id && one.layer === other.layer;
  const stays = (one: One, others: readonly One[]) => others.some((other) => byId(one, other));
  const findOld = (one: One) =>
    before.find((old) => byId(old, one)) ??
    before.find((old) => old.layer === one.layer && isSameSpan(old.words, one.words) && !stays(old, after));
  const pairs = after.map((one) => [findOld(one), one] as const);
  const known = new Set(pairs.map(([old]) => old));
  return {
    gone: before.filter((old) => !known.has(old)),
    kept: pairs.flatMap(([old, one]) => (old ? [[old, one] as const] : [])),
    added: pairs.flatMap(([old, one]) => (old ? [] : [one])),
  };
}

function listSpanEdits(old: KeySpan, { core, outer, subType, alternatives, status }: KeySpan): KeyEdit[] {
  const spanId = old.id;
  const sameExtent = isSameSpan(old.core, core) && isSameSpan(old.outer, outer);
  const sameKind = old.subType === subType && old.alternatives.join() === alternatives.join();
  return [
    ...(old.status === status ? [] : [{ kind: 'status', spanId, status } as const]),
    ...(sameKind ? [] : [{ kind: 'sub-type', spanId, subType, alternatives } as const]),
    ...(sameExtent ? [] : [{ kind: 'extent', spanId, core, outer } as const]),
  ];
}
