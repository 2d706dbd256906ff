const HEADERS = { 'Cache-Control': 'private, no-store' };

/** What is asked again and again: 304 when the caller knows this version already. */
export function answerVersioned(request: Request, value: { readonly version: string }): Response {
  const headers = { ...HEADERS, ETag: `"${value.version}"` };
  if (request.headers.get('if-none-match') === headers.ETag) {
    return new Response(null, { status: 304, headers });
  }
  return Response.json(value, { headers });
}

/** To whom nothing is told: 401 without a session, else as if it did not exist. */
export function answerNothing(reason: 'signed-out' | 'not-found'): Response {
  return new Response(null, { status: reason === 'signed-out' ? 401 : 404, headers: HEADERS });
}
