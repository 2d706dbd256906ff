import type { Span } from '@/lib/spans/span';

/** The text to read, where nothing can be marked (any more): no tools, no key. */
export function PlainArticle({ text, paragraphs }: { text: string; paragraphs: readonly Span[] }) {
  return (
    <section aria-labelledby="the-text" className="mt-10 grid gap-4 border-t border-rule pt-6">
      <h2 id="the-text">The text, to read</h2>
      <div className="reading grid gap-[1em]">
        {paragraphs.map(({ start, end }) => (
          <p key={start}>{text.slice(start, end)}</p>
        ))}
      </div>
    </section>
  );
}
