/** The name carries the two lines of the exercise: dotted for a hedge, solid for a claim. */
export function Wordmark() {
  return (
    <a href="/" className="wordmark">
      <span className="line-hedge">Says</span>
      <span className="line-claim">Who</span>
      <span className="sr-only">, first page</span>
    </a>
  );
}
