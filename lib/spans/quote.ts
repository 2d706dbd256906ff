import type { Span } from './span';

/**
 * Where a quote stands in a text, or inside `within`. Authors write quotes, code resolves them.
 * Throws an Error that names the quote when it is empty, absent, or there more than once.
 */
export function resolveQuote(text: string, quote: string, within?: Span): Span {
  const { start, end } = within ?? { start: 0, end: text.length };
  const place = within ? `in "${shorten(text.slice(start, end))}"` : 'in the text';
  if (quote === '') throw new Error('A quote must not be empty');
  const area = text.slice(start, end);
  const first = area.indexOf(quote);
  if (first < 0) throw new Error(`Quote not found ${place}: "${quote}"`);
  if (area.indexOf(quote, first + 1) >= 0) throw new Error(`Quote found more than once ${place}: "${quote}"`);
  return { start: start + first, end: start + first + quote.length };
}

/** The words of a span and up to `size` characters on either side. */
export type QuoteContext = { readonly before: string; readonly quote: string; readonly after: string };

/** A span with its surroundings, to show or store it beside the offsets. Never throws. */
export function contextOf(text: string, span: Span, size = 32): QuoteContext {
  return {
    before: text.slice(Math.max(0, span.start - size), span.start),
    quote: text.slice(span.start, span.end),
    after: text.slice(span.end, span.end + size),
  };
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
