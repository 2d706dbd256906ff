/** The part of the article that a step writes about, to be read again and copied from. */
export function ArticleAgain({
  paragraphs,
  of,
}: {
  paragraphs: readonly { readonly number: number; readonly text: string }[];
  /** How many paragraphs the whole article has. */
  of: number;
}) {
  const numbers = paragraphs.map(({ number }) => number);
  const which =
    paragraphs.length === of
      ? 'the article'
      : `${paragraphs.length === 1 ? 'paragraph' : 'paragraphs'} ${numbers.join(' and ')}`;
  return (
    <details className="border-y border-rule">
      <summary className="min-h-11 cursor-pointer content-center text-accent">Read {which} again</summary>
      <div className="reading grid gap-4 pb-4">
        {paragraphs.map(({ number, text }) => (
          <p key={number}>
            <span className="mr-2 font-plain text-sm font-bold text-soft">
              <span className="sr-only">Paragraph </span>
              {number}
            </span>
            {text}
          </p>
        ))}
      </div>
    </details>
  );
}
