import { NextResponse, type NextRequest } from 'next/server';
import { makeContentSecurityPolicy } from '@/lib/auth/content-security-policy';
import { refuseRequest } from '@/lib/auth/refuse-request';
import { renewSession } from '@/lib/auth/renew-session';
import { isSecureSite } from '@/lib/auth/session';

/** Headers, and a door for what no page of ours sends. Who may see what is decided where data is read, never here. */
export async function proxy(request: NextRequest): Promise<Response> {
  const refusal = refuseRequest(request);
  if (refusal) return refusal;
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const policy = makeContentSecurityPolicy(nonce, {
    development: process.env.NODE_ENV === 'development',
    secure: isSecureSite(),
  });
  const headers = new Headers(request.headers);
  // Next reads the nonce from here and gives it to every script it writes.
  headers.set('Content-Security-Policy', policy);
  headers.set('x-nonce', nonce);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  await renewSession(request, response);
  return response;
}

export const config = {
  // next-auth writes the session cookie itself.
  matcher: ['/((?!_next/static/|_next/image$|api/auth/|icon\\.svg$).*)'],
};
