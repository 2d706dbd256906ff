import type { Foil, KeySpan, Layer } from '../grading/types';
import { resolveQuote } from '../spans/quote';
import type { Span } from '../spans/span';

type Entry = Omit<KeySpan, 'layer' | 'core' | 'outer'> & {
  readonly within?: string | undefined;
  readonly outer: string;
  readonly core?: string | undefined;
};
type FoilEntry = {
  readonly id: string;
  readonly within?: string | undefined;
  readonly quote: string;
  readonly reason: string;
};

/** A written key entry with its quotes as offsets of `text`, looked for in `area`. Throws for a quote not there once. */
export function resolveEntry(text: string, area: Span, layer: Layer, entry: Entry): KeySpan {
  const { id, subType, alternatives, status, rationale } = entry;
  const outer = resolveIn(text, area, entry.outer, entry.within);
  const core = entry.core === undefined ? outer : resolveQuote(text, entry.core, outer);
  return { id, layer, core, outer, subType, alternatives, status, rationale };
}

/** A written foil with its quote as offsets of `text`, looked for in `area`. Throws for a quote not there once. */
export function resolveFoil(text: string, area: Span, layer: Layer, entry: FoilEntry): Foil {
  const { id, reason } = entry;
  return { id, layer, ...resolveIn(text, area, entry.quote, entry.within), reason };
}

function resolveIn(text: string, area: Span, quote: string, within?: string): Span {
  return resolveQuote(text, quote, within === undefined ? area : resolveQuote(text, within, area));
}
