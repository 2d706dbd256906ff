import type { CheckState } from './check-offer';

/** An honest empty page: what will stand here, and that it is not here yet. */
export function NothingYet({ firstCheck }: { firstCheck: CheckState }) {
  return (
    <section aria-labelledby="truth" className="grid gap-3 border-t border-rule pt-6">
      <h2 id="truth">Nothing to show yet</h2>
      {firstCheck === 'done' ? (
        <p className="measure">
          Your answers to the first check are saved. Their result waits for the second check: if you saw it
          now, the second check would not be fair.
        </p>
      ) : null}
      <p className="measure">
        After your first answers {firstCheck === 'new' ? '' : 'in practice or on the article '}you see two
        numbers side by side here. One is how often you marked something when there was something. The other
        is how often you marked something when there was nothing.
      </p>
      <p className="measure">
        Later you also see how firm each skill is, and how often you were right when you said “sure”. We say
        no more than your answers show.
      </p>
    </section>
  );
}
