/** Also on my page. Who marks a whole text has found something in it, but points at nothing. */
export const LONG_MARKS =
  'Most of your marks were far longer than needed. You often had the right place: now leave out what is not part of it. A few words are mostly enough.';
