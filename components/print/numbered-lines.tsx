import type { Span } from '@/lib/spans/span';
import './sheets.css';

type Line = Span & { readonly number: number; readonly paragraph: number };

/** A text in lines of its own, each with its number, and a margin to write in. */
export function NumberedLines({ text, lines }: { text: string; lines: readonly Line[] }) {
  return (
    <ol className="numbered-lines">
      {lines.map(({ number, paragraph, start, end }, at) => (
        <li
          key={number}
          value={number}
          data-opens={at > 0 && lines[at - 1]?.paragraph !== paragraph ? '' : undefined}
        >
          <span className="line-number">{number}</span>
          <span className="line-words">{text.slice(start, end)}</span>
        </li>
      ))}
    </ol>
  );
}
