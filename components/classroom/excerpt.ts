import type { Span } from '@/lib/spans/span';

/** The words of a span for use inside a sentence: whole words, at most `most` characters, then an ellipsis. */
export function excerpt(text: string, span: Span, most = 90): string {
  const quote = text.slice(span.start, span.end);
  if (quote.length <= most) return quote;
  const cut = quote.lastIndexOf(' ', most);
  return `${quote.slice(0, cut > 0 ? cut : most)} …`;
}
