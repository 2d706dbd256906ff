/**
 * Whether a request that changes something comes from a page of this site. A browser says so itself in
 * Sec-Fetch-Site where it is on https or localhost, and in Origin everywhere; a request with neither is refused.
 * `refuseRequest` asks it of every such request, the handlers under app/api once more.
 */
export function isSameOrigin(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin';
  const origin = request.headers.get('origin');
  const host = request.headers.get('x-forwarded-host') ?? request.headers.get('host');
  if (origin === null || host === null || !URL.canParse(origin)) return false;
  return new URL(origin).host === host;
}
