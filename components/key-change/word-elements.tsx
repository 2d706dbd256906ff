import type { ReactNode } from 'react';
import { firstEndingAfter } from '@/lib/spans/search';
import type { Span } from '@/lib/spans/span';

/**
 * The words of a stretch as elements that a click can find, with the text between them. While words are chosen,
 * `cursor` is the one that has the keyboard.
 */
export function renderWords(
  text: string,
  span: Span,
  words: readonly Span[],
  cursor: number | undefined,
): ReactNode[] {
  const out: ReactNode[] = [];
  let at = span.start;
  let w = firstEndingAfter(words, span.start);
  for (let word = words[w]; word && word.start < span.end; word = words[w]) {
    const [start, end] = [Math.max(word.start, span.start), Math.min(word.end, span.end)];
    if (start > at) out.push(text.slice(at, start));
    out.push(
      w === cursor ? (
        <span key={w} data-w={w} tabIndex={0} role="button">
          {text.slice(start, end)}
        </span>
      ) : (
        <span key={w} data-w={w}>
          {text.slice(start, end)}
        </span>
      ),
    );
    at = end;
    w += 1;
  }
  if (at < span.end) out.push(text.slice(at, span.end));
  return out;
}
