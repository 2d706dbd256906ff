/** What the three buttons do, once above them all; on an empty inbox, what contests are for. */
export function ThreeAnswers({ empty }: { empty: boolean }) {
  if (empty)
    return (
      <p className="measure">
        When a student sees a verdict differently and says why, you find it here: every reason, beside what
        the key says and what the class did at that place. A reason from the text is good reading, also where
        the key stays as it is. Nothing waits at the moment.
      </p>
    );
  return (
    <details className="measure">
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-accent underline underline-offset-4">
        What the three answers do
      </summary>
      <dl className="grid gap-3 py-2 [&_dd]:text-soft [&_dt]:font-semibold">
        <div>
          <dt>Keep the key</dt>
          <dd>No grade changes. Your answer says why, from the words of the text.</dd>
        </div>
        <div>
          <dt>Count it for this student</dt>
          <dd>The grade of this student alone is made anew, as if the key were fair to this reading.</dd>
        </div>
        <div>
          <dt>Change the key for this class</dt>
          <dd>
            Everybody in the class is graded anew. You see who moves by how much before you apply it, and can
            take it back. The built-in key and other classes stay as they are.
          </dd>
        </div>
      </dl>
    </details>
  );
}
