import { isSameSpan } from '../spans/merge';
import { describeEdit } from './describe-edit';
import type { KeyContent, KeyEdit } from './key-edit';
import { capitalize, LAYER_NOUN, quoteOf } from './phrases';
import { getSubTypeName } from './sub-types';
import type { KeySpan } from './types';

/**
 * An edit that comes of taking a change back, in a sentence to students: how the key is again. `before` is the key
 * before it was taken back, `text` its article's.
 */
export function describeReturn(edit: KeyEdit, before: KeyContent, text: string): string {
  if (edit.kind === 'add') {
    const { layer, core, status } = edit.span;
    const how = status === 'required' ? 'to be found' : 'fair to mark, but not needed';
    return `The ${LAYER_NOUN[layer]} ${quoteOf(text, core)} is in the key again, ${how}.`;
  }
  if (edit.kind === 'add-foil')
    return `${quoteOf(text, edit.foil)} is a safe phrase again: it is no ${LAYER_NOUN[edit.foil.layer]}.`;
  if (edit.kind === 'remove-foil') {
    const foil = before.foils.find(({ id }) => id === edit.foilId);
    return foil ? `${quoteOf(text, foil)} is no safe phrase any more.` : describeEdit(edit, before, text);
  }
  const span = before.spans.find(({ id }) => id === edit.spanId);
  return span ? describeSpan(edit, span, text) : describeEdit(edit, before, text);
}

type SpanEdit = Exclude<KeyEdit, { readonly kind: 'add' | 'add-foil' | 'remove-foil' }>;

function describeSpan(edit: SpanEdit, span: KeySpan, text: string): string {
  const entry = `the ${LAYER_NOUN[span.layer]} ${quoteOf(text, span.core)}`;
  const atStart = capitalize(entry);
  switch (edit.kind) {
    case 'remove':
      return `${atStart} is no longer in the key.`;
    case 'status':
      return edit.status === 'required'
        ? `${atStart} is one to find again.`
        : `${atStart} is again fair to mark, but not needed.`;
    case 'sub-type':
      return edit.subType === span.subType
        ? `Which other kinds are right for ${entry} is as it was before.`
        : `The kind of ${entry} is ${getSubTypeName(edit.subType).name} again.`;
    case 'extent':
      return isSameSpan(edit.core, span.core)
        ? `The widest fair mark for ${entry} is ${quoteOf(text, edit.outer)} again.`
        : `The words that matter are ${quoteOf(text, edit.core)} again, not ${quoteOf(text, span.core)}.`;
  }
}
