/** The session of this browser is over. Whoever comes back as the same person finds the answers sent. */
export function SignedOut() {
  return (
    <p>
      You are signed out. Come back as you were, and your answers are checked: with your{' '}
      <a href="/return" className="text-link">
        return code
      </a>
      , or by{' '}
      <a href="/sign-in?next=/practice" className="text-link">
        signing in
      </a>
      .
    </p>
  );
}
