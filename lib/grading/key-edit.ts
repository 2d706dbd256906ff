import type { Span } from '../spans/span';
import { findKeyFlaw } from './key-flaws';
import type { AnswerKey, Foil, KeySpan, KeySpanStatus, SubType } from './types';

/** A key without the hash that names it: what an edit works on. */
export type KeyContent = Omit<AnswerKey, 'version'>;

/** One step of a change of a key. `add` brings an id that the key does not have. */
export type KeyEdit =
  | { readonly kind: 'add'; readonly span: KeySpan }
  | { readonly kind: 'remove'; readonly spanId: string }
  | { readonly kind: 'extent'; readonly spanId: string; readonly core: Span; readonly outer: Span }
  | {
      readonly kind: 'sub-type';
      readonly spanId: string;
      readonly subType: SubType;
      readonly alternatives: readonly SubType[];
    }
  | { readonly kind: 'status'; readonly spanId: string; readonly status: KeySpanStatus }
  | { readonly kind: 'add-foil'; readonly foil: Foil }
  | { readonly kind: 'remove-foil'; readonly foilId: string };

export type EditedKey =
  | { readonly ok: true; readonly key: KeyContent }
  /** `problem` in words to the teacher; `at`: which edit, from 0. */
  | { readonly ok: false; readonly problem: string; readonly at: number };

/**
 * A key with the edits made, one after another; `text` is its article's. Checked as a whole afterwards, so that a safe
 * phrase may be taken off and a span put there in either order: inside the text and one paragraph, whole words,
 * core in outer; no two cores of a layer overlap, nor two outers of required spans; no safe phrase overlaps an outer
 * or another safe phrase of its layer; kinds are of the layer; what is added says why. The given key is left as it is.
 */
export function editKey(key: KeyContent, edits: readonly KeyEdit[], text: string): EditedKey {
  let edited = key;
  for (const [at, edit] of edits.entries()) {
    const made = applyEdit(edited, edit);
    if (typeof made === 'string') return { ok: false, problem: made, at };
    edited = made;
  }
  const targets = edits.map(targetOf);
  const flaw = findKeyFlaw(edited, new Set(targets), text);
  if (!flaw) return { ok: true, key: edited };
  const at = targets.findLastIndex((id) => flaw.ids.includes(id));
  return { ok: false, problem: flaw.problem, at: Math.max(0, at) };
}

/** The entry or safe phrase that an edit is about. */
export function targetOf(edit: KeyEdit): string {
  switch (edit.kind) {
    case 'add':
      return edit.span.id;
    case 'add-foil':
      return edit.foil.id;
    case 'remove-foil':
      return edit.foilId;
    default:
      return edit.spanId;
  }
}

const GONE = 'This entry is not in the key any more. Reload the page to see the key as it is.';
const SAME = 'This changes nothing: the key has it so already.';
const TAKEN = 'An entry with this id is in the key already. Reload the page and try again.';

function applyEdit(key: KeyContent, edit: KeyEdit): KeyContent | string {
  switch (edit.kind) {
    case 'add':
      return hasId(key, edit.span.id) ? TAKEN : { ...key, spans: [...key.spans, edit.span] };
    case 'add-foil':
      return hasId(key, edit.foil.id) ? TAKEN : { ...key, foils: [...key.foils, edit.foil] };
    case 'remove-foil': {
      const foils = key.foils.filter(({ id }) => id !== edit.foilId);
      return foils.length < key.foils.length ? { ...key, foils } : GONE;
    }
    case 'remove': {
      const spans = key.spans.filter(({ id }) => id !== edit.spanId);
      return spans.length < key.spans.length ? { ...key, spans } : GONE;
    }
    default:
      return changeSpan(key, edit);
  }
}

type SpanEdit = Extract<KeyEdit, { readonly kind: 'extent' | 'sub-type' | 'status' }>;

function changeSpan(key: KeyContent, edit: SpanEdit): KeyContent | string {
  const old = key.spans.find(({ id }) => id === edit.spanId);
  if (!old) return GONE;
  const changed = pickChange(edit);
  const isSame = Object.entries(changed).every(
    ([field, value]) => JSON.stringify(value) === JSON.stringify(old[field as keyof KeySpan]),
  );
  if (isSame) return SAME;
  return { ...key, spans: key.spans.map((span) => (span === old ? { ...span, ...changed } : span)) };
}

function pickChange(edit: SpanEdit): Partial<KeySpan> {
  switch (edit.kind) {
    case 'extent':
      return { core: pickSpan(edit.core), outer: pickSpan(edit.outer) };
    case 'sub-type':
      return { subType: edit.subType, alternatives: edit.alternatives };
    case 'status':
      return { status: edit.status };
  }
}

function pickSpan({ start, end }: Span): Span {
  return { start, end };
}

function hasId({ spans, foils }: KeyContent, id: string): boolean {
  return spans.some((span) => span.id === id) || foils.some((foil) => foil.id === id);
}
