/** Two ways into a new attempt, or the way back to the one under way. This one stays as it is. */
export function TryAgain({
  attemptId,
  exerciseId,
  underWay,
  refusal,
  action,
}: {
  attemptId: string;
  exerciseId: string;
  underWay: boolean;
  /** Why no new attempt can be begun; null: one can. */
  refusal: string | null;
  action: (form: FormData) => Promise<void>;
}) {
  return (
    <section aria-labelledby="again" className="double-rule mt-12 grid gap-4 pt-6">
      <h2 id="again">Try again</h2>
      <p className="measure text-soft">
        {underWay
          ? 'You have already started another attempt. It has all the marks you left in it.'
          : (refusal ??
            'A new attempt starts, and this one is kept. With your marks, you correct what you have. From a clean text, you find out what you notice by yourself.')}
      </p>
      <form action={action} className="flex flex-wrap gap-3">
        <input type="hidden" name="attemptId" value={attemptId} />
        <input type="hidden" name="exerciseId" value={exerciseId} />
        {underWay ? (
          <a href={`/read/${exerciseId}`} className="button">
            Continue that attempt
          </a>
        ) : refusal ? null : (
          <>
            <button type="submit" className="button" name="from" value="my-marks">
              Try again with my marks
            </button>
            <button type="submit" className="button" name="from" value="clean-text">
              Try again from a clean text
            </button>
          </>
        )}
        <a href="/my-work" className="button button-quiet">
          See all my work
        </a>
      </form>
    </section>
  );
}
