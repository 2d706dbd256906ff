import { targetOf, type KeyContent } from '@/lib/grading/key-edit';
import type { Layer } from '@/lib/grading/types';
import { compareSpans } from '@/lib/spans/merge';
import type { Span } from '@/lib/spans/span';
import type { Draft } from './draft';

/** An entry or safe phrase where it stands in the text. */
export type PlacedEntry = {
  readonly id: string;
  /** "1", "2", ... in reading order within its layer. */
  readonly label: string;
  readonly role: 'required' | 'accepted' | 'safe';
  /** The words that matter, or the safe phrase. */
  readonly place: Span;
  readonly quote: string;
  /** The change that is being put together touches it. */
  readonly changed: boolean;
};

/** The entries and safe phrases of one layer of a key, in reading order. */
export function placeEntries(key: KeyContent, draft: Draft, layer: Layer, text: string): PlacedEntry[] {
  const touched = new Set(draft.map(targetOf));
  const spans = key.spans
    .filter((span) => span.layer === layer)
    .map(({ id, status, core }) => ({ id, role: status, place: core }));
  const foils = key.foils
    .filter((foil) => foil.layer === layer)
    .map(({ id, start, end }) => ({ id, role: 'safe' as const, place: { start, end } }));
  return [...spans, ...foils]
    .sort((a, b) => compareSpans(a.place, b.place))
    .map((entry, at) => ({
      ...entry,
      label: String(at + 1),
      quote: text.slice(entry.place.start, entry.place.end),
      changed: touched.has(entry.id),
    }));
}
