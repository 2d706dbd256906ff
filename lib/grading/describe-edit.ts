import { isSameSpan } from '../spans/merge';
import type { Span } from '../spans/span';
import { targetOf } from './key-edit';
import type { KeyContent, KeyEdit } from './key-edit';
import { LAYER_NOUN, quoteOf } from './phrases';
import { getSubTypeName } from './sub-types';
import type { KeySpan, Layer } from './types';

/**
 * An edit in a sentence, for the history of a key and for students whose grades it changed. `before` is the key it was
 * made to, `text` its article's. Says so where the key does not have what the edit speaks of.
 */
export function describeEdit(edit: KeyEdit, before: KeyContent, text: string): string {
  if (edit.kind === 'add') {
    const { layer, core, status } = edit.span;
    const how = status === 'required' ? 'to find' : 'that is fair to mark, but not needed';
    return `Added a ${LAYER_NOUN[layer]} ${how}: ${quoteOf(text, core)}.`;
  }
  if (edit.kind === 'add-foil')
    return `Added a safe phrase: ${quoteOf(text, edit.foil)} is no ${LAYER_NOUN[edit.foil.layer]}.`;
  if (edit.kind === 'remove-foil') {
    const foil = before.foils.find(({ id }) => id === edit.foilId);
    return foil ? `Took ${quoteOf(text, foil)} off the safe phrases.` : GONE;
  }
  const span = before.spans.find(({ id }) => id === edit.spanId);
  return span ? describeSpanEdit(edit, span, text) : GONE;
}

const GONE = 'Changed an entry that is no longer in the key.';

type SpanEdit = Exclude<KeyEdit, { readonly kind: 'add' | 'add-foil' | 'remove-foil' }>;

function describeSpanEdit(edit: SpanEdit, span: KeySpan, text: string): string {
  const entry = `the ${LAYER_NOUN[span.layer]} ${quoteOf(text, span.core)}`;
  switch (edit.kind) {
    case 'remove':
      return `Removed ${entry}.`;
    case 'status':
      return edit.status === 'required'
        ? `Made ${entry} one to find.`
        : `Made ${entry} fair to mark, but not needed.`;
    case 'sub-type': {
      const [from, to] = [getSubTypeName(span.subType).name, getSubTypeName(edit.subType).name];
      return from === to
        ? `Changed which other kinds are right for ${entry}.`
        : `Changed the kind of ${entry} from ${from} to ${to}.`;
    }
    case 'extent':
      return isSameSpan(edit.core, span.core)
        ? `Changed the widest fair mark for ${entry} to ${quoteOf(text, edit.outer)}.`
        : `Changed the words that matter from ${quoteOf(text, span.core)} to ${quoteOf(text, edit.core)}.`;
  }
}

/** Where an edit works, by the key it was made to; null where that key does not have its entry. */
export function placeOfEdit(
  edit: KeyEdit,
  before: KeyContent,
): { readonly layer: Layer; readonly at: Span } | null {
  if (edit.kind === 'add') return { layer: edit.span.layer, at: edit.span.outer };
  if (edit.kind === 'add-foil') return { layer: edit.foil.layer, at: edit.foil };
  const id = targetOf(edit);
  const span = before.spans.find((one) => one.id === id);
  if (span) return { layer: span.layer, at: span.outer };
  const foil = before.foils.find((one) => one.id === id);
  return foil ? { layer: foil.layer, at: foil } : null;
}
