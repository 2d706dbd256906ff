import { isSameOrigin } from './same-origin';

const READING = /^(GET|HEAD|OPTIONS)$/;

/**
 * The answer to a request that no page of this site sends, or null. For server actions Next compares Origin and
 * Host too, but lets a request without Origin pass, and answers the others with 500.
 */
export function refuseRequest(request: Request): Response | null {
  if (!READING.test(request.method) && !isSameOrigin(request))
    return new Response('This request did not come from a page of Says Who.', { status: 403 });
  // A picture or script tag elsewhere may not open our pages: wrong class codes opened that way would count.
  if (isForeignEmbed(request))
    return new Response('This page cannot be shown inside another.', { status: 403 });
  // Next fails with 500 at a broken escape such as %ff where that part of the address is an id.
  if (!canDecode(new URL(request.url).pathname))
    return new Response('This address cannot be read.', { status: 400 });
  return null;
}

function isForeignEmbed({ headers }: Request): boolean {
  const destination = headers.get('sec-fetch-dest') ?? 'document';
  return headers.get('sec-fetch-site') === 'cross-site' && destination !== 'document';
}

function canDecode(pathname: string): boolean {
  try {
    decodeURIComponent(pathname);
    return true;
  } catch {
    return false;
  }
}
