import { isSameSpan, overlaps } from '../spans/merge';
import type { Span } from '../spans/span';
import { SUB_TYPE_NAMES } from './sub-types';
import type { AnswerKey, KeySpan, Mark, SubType } from './types';

/** What one attempt is given beyond the key that grades its class. */
export type Allowances = {
  /** Key spans of this attempt alone: in place of the key's of the same id, or beside them. */
  readonly own: readonly KeySpan[];
  /** Key spans that count as found: id -> why, in words to the student. */
  readonly credits: ReadonlyMap<string, string>;
};

export const NO_ALLOWANCES: Allowances = { own: [], credits: new Map() };

/** A dispute that the teacher accepted for this student: place and verdict as they were, `reply` to the student. */
export type AcceptedDispute = Span & {
  readonly id: string;
  readonly layer: KeySpan['layer'];
  readonly markId: string | null;
  readonly spanId: string | null;
  readonly verdict: string;
  readonly reply: string;
};

/** A change of the key under which everybody who had handed in before is given credit. */
export type CreditedChange = { readonly before: AnswerKey; readonly after: AnswerKey };

const FAIR = 'fair-';
const BY_CHANGE = 'The key changed here after you handed in, so you get credit for this.';
const FAIR_BY_CHANGE =
  'It is fair to mark here: the key changed after you handed in, so a mark on these words counts.';

/** Whether an entry is a place that is fair to mark in one attempt, and in no key. */
export function isFairPlace({ id }: Pick<KeySpan, 'id'>): boolean {
  return id.startsWith(FAIR);
}

/** The key as it is for one attempt. */
export function toPersonalKey<Key extends Pick<AnswerKey, 'spans'>>(
  key: Key,
  { own }: Pick<Allowances, 'own'>,
): Key {
  if (own.length === 0) return key;
  const replaced = new Set(own.map(({ id }) => id));
  return { ...key, spans: [...key.spans.filter(({ id }) => !replaced.has(id)), ...own] };
}

/**
 * What accepted disputes and credited changes come to under `key`, which may be a later one than theirs. Of a change:
 * every entry it added or touched, if the key still has it, counts as found, and what was and what is its outer is
 * fair to mark, as are safe phrases that it added or removed. Of a dispute: an entry that was missed, met in part or
 * nearly counts as found and reaches over the place, and the kind that was chosen is accepted; any other place is fair to
 * mark. A dispute about an entry that the key no longer has makes its place fair.
 */
export function listAllowances(
  key: AnswerKey,
  marks: readonly Mark[],
  accepted: readonly AcceptedDispute[],
  changes: readonly CreditedChange[],
): Allowances {
  if (accepted.length === 0 && changes.length === 0) return NO_ALLOWANCES;
  const draft: Draft = { key, own: new Map(), credits: new Map() };
  for (const change of changes) allowChange(draft, change);
  for (const dispute of accepted) allowDispute(draft, dispute, marks);
  return { own: [...draft.own.values()], credits: draft.credits };
}

type Draft = {
  readonly key: AnswerKey;
  readonly own: Map<string, KeySpan>;
  readonly credits: Map<string, string>;
};

function find({ key, own }: Draft, id: string | null): KeySpan | null {
  if (id === null) return null;
  return own.get(id) ?? key.spans.find((span) => span.id === id) ?? null;
}

function allowChange(draft: Draft, { before, after }: CreditedChange): void {
  const [was, is] = [byId(before.spans), byId(after.spans)];
  for (const span of after.spans) {
    const old = was.get(span.id);
    if (old && isSame(old, span)) continue;
    if (find(draft, span.id)) draft.credits.set(span.id, BY_CHANGE);
    allowExtent(draft, span);
    if (old) allowExtent(draft, old);
  }
  for (const span of before.spans) if (!is.has(span.id)) allowExtent(draft, span);
  const [foilsBefore, foilsAfter] = [byId(before.foils), byId(after.foils)];
  for (const foil of [...before.foils, ...after.foils]) {
    if (foilsBefore.has(foil.id) && foilsAfter.has(foil.id)) continue;
    const subType = firstOf(foil.layer);
    addFair(draft, { ...foil, core: foil, outer: foil, subType, rationale: FAIR_BY_CHANGE });
  }
}

/** The outer that a touched entry has or had stays fair to mark. */
function allowExtent(draft: Draft, span: KeySpan): void {
  const now = find(draft, span.id);
  if (now && overlaps(now.outer, span.outer)) reachOver(draft, now, span.outer);
  else addFair(draft, { ...span, rationale: FAIR_BY_CHANGE });
}

function allowDispute(draft: Draft, dispute: AcceptedDispute, marks: readonly Mark[]): void {
  const { verdict, markId, layer } = dispute;
  const span = find(draft, dispute.spanId);
  const chosen = marks.find(({ id }) => id === markId)?.subType ?? null;
  const own = span !== null && span.layer === layer;
  if (own && isAboutEntry(verdict)) {
    if (chosen !== null) acceptKind(draft, span, chosen);
    if (isShortOf(verdict)) draft.credits.set(span.id, creditWords(dispute.reply));
    if (markId !== null) reachOver(draft, getOwn(draft, span), dispute);
    return;
  }
  // An entry that nobody marked and that is gone leaves nothing to allow.
  if (verdict === 'missed') return;
  const place = { start: dispute.start, end: dispute.end };
  const subType = chosen ?? firstOf(layer);
  const rationale = `It is fair to mark here: your teacher looked at it again.${quoteReply(dispute.reply)}`;
  addFair(draft, { id: dispute.id, layer, core: place, outer: place, subType, rationale });
}

function isAboutEntry(verdict: string): boolean {
  return isShortOf(verdict) || verdict === 'other-sub-type' || verdict === 'found';
}

function isShortOf(verdict: string): boolean {
  return verdict === 'missed' || verdict === 'in-part' || verdict === 'close';
}

function getOwn(draft: Draft, span: KeySpan): KeySpan {
  return find(draft, span.id) ?? span;
}

function acceptKind(draft: Draft, span: KeySpan, chosen: SubType): void {
  if (span.subType === chosen || span.alternatives.includes(chosen)) return;
  draft.own.set(span.id, { ...span, alternatives: [...span.alternatives, chosen] });
}

function reachOver(draft: Draft, span: KeySpan, place: Span): void {
  const outer = {
    start: Math.min(span.outer.start, place.start),
    end: Math.max(span.outer.end, place.end),
  };
  if (isSameSpan(outer, span.outer)) return;
  draft.own.set(span.id, { ...span, outer });
}

type Fair = Pick<KeySpan, 'id' | 'layer' | 'core' | 'outer' | 'subType' | 'rationale'>;

/** Nothing to add where a mark on just these words is found in any case. */
function addFair(draft: Draft, { id, layer, core, outer, subType, rationale }: Fair): void {
  const isFound = draft.key.spans.some(
    (span) => span.layer === layer && covers(span.outer, outer) && covers(core, span.core),
  );
  if (isFound) return;
  const span = { id: `${FAIR}${id}`, layer, core: pick(core), outer: pick(outer), subType, rationale };
  const alternatives = kindsOf(layer).filter((kind) => kind !== subType);
  draft.own.set(span.id, { ...span, alternatives, status: 'accepted' });
}

function covers(a: Span, b: Span): boolean {
  return a.start <= b.start && b.end <= a.end;
}

function pick({ start, end }: Span): Span {
  return { start, end };
}

function kindsOf(layer: KeySpan['layer']): SubType[] {
  return SUB_TYPE_NAMES.filter((name) => name.layer === layer).map(({ id }) => id);
}

function firstOf(layer: KeySpan['layer']): SubType {
  return kindsOf(layer)[0] ?? 'caveat';
}

function creditWords(reply: string): string {
  return `Your teacher gives you credit for this.${quoteReply(reply)}`;
}

function quoteReply(reply: string): string {
  const words = reply.trim();
  return words === '' ? '' : ` Your teacher wrote: “${words}”`;
}

function byId<Entry extends { readonly id: string }>(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function isSame(a: KeySpan, b: KeySpan): boolean {
  return (
    a === b ||
    (isSameSpan(a.core, b.core) &&
      isSameSpan(a.outer, b.outer) &&
      a.subType === b.subType &&
      a.status === b.status &&
      a.alternatives.join() === b.alternatives.join())
  );
}
