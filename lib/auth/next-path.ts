const HERE = 'http://here.invalid';

/** A path of this site to go on to, from a `next` parameter; `fallback` when it would lead anywhere else. */
export function readNextPath(value: string | string[] | undefined, fallback: string): string {
  if (typeof value !== 'string' || !value.startsWith('/') || !URL.canParse(value, HERE)) return fallback;
  const url = new URL(value, HERE);
  // "/..//elsewhere" stays here when resolved, and what is left of it would not.
  return url.origin === HERE && !url.pathname.startsWith('//')
    ? url.pathname + url.search + url.hash
    : fallback;
}
