import type { NextRequest, NextResponse } from 'next/server';
import { getToken } from 'next-auth/jwt';
import { getEnv } from '../env';
import { encodeSession, isSecureSite, parseSession, sessionCookie, sessionCookieName } from './session';

const DAY_S = 86_400;

/** A session that is used does not end: once a day its time starts anew. Pages cannot set cookies, so the proxy does. */
export async function renewSession(request: NextRequest, response: NextResponse): Promise<void> {
  if (!request.cookies.has(sessionCookieName())) return;
  const secret = getEnv().NEXTAUTH_SECRET;
  const token = await getToken({ req: request, secret, secureCookie: isSecureSite() });
  const session = parseSession(token);
  const issuedAt = token?.iat;
  if (!session || typeof issuedAt !== 'number' || Date.now() / 1000 - issuedAt < DAY_S) return;
  response.cookies.set(sessionCookieName(), await encodeSession(session), sessionCookie());
}
