import type { Span } from '../spans/span';
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
