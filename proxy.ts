import { NextResponse, type NextRequest } from 'next/server';
import { makeContentSecurityPolicy } from '@/lib/auth/content-security-policy';
import { renewSession } from '@/lib/auth/renew-session';
import { isSecureSite } from '@/lib/auth/session';

/** Headers only. Who may see what is decided where data is read, never here. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
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
  matcher: ['/((?!_next/static|_next/image|fonts/|api/auth|favicon\\.ico|icon).*)'],
};
