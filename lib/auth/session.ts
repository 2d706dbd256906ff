import { cookies } from 'next/headers';
import { encode, getToken } from 'next-auth/jwt';
import { z } from 'zod';
import { getEnv } from '../env';

const DAY_S = 86_400;
/** A guest has no other way back than this browser, so a guest's session lasts longer. */
export const SESSION_DAYS = { guest: 365, account: 30 } as const;
/** The cookie may outlive the session in it; the session's own end is what counts. */
export const COOKIE_MAX_AGE_S = SESSION_DAYS.guest * DAY_S;

/** All that a session says. Names and addresses stay in the database. */
const sessionSchema = z.object({
  personId: z.string(),
  epoch: z.number().int(),
  /** Days until it ends when it is not used. */
  days: z.union([z.literal(SESSION_DAYS.guest), z.literal(SESSION_DAYS.account)]),
});
export type Session = z.infer<typeof sessionSchema>;

export function parseSession(value: unknown): Session | null {
  const result = sessionSchema.safeParse(value);
  return result.success ? result.data : null;
}

/** The site is served over https, so its cookies may insist on it. */
export function isSecureSite(): boolean {
  return (getEnv().NEXTAUTH_URL ?? '').startsWith('https://');
}

/** next-auth's own name for it. */
export function sessionCookieName(): string {
  return `${isSecureSite() ? '__Secure-' : ''}next-auth.session-token`;
}

export function encodeSession(session: Session): Promise<string> {
  return encode({ token: session, secret: getEnv().NEXTAUTH_SECRET, maxAge: session.days * DAY_S });
}

/** The session of this request's cookie, not yet checked against the database. */
export async function findSession(): Promise<Session | null> {
  const jar = Object.fromEntries((await cookies()).getAll().map(({ name, value }) => [name, value]));
  const req = { cookies: jar, headers: {} } as unknown as Parameters<typeof getToken>[0]['req'];
  return parseSession(
    await getToken({ req, secret: getEnv().NEXTAUTH_SECRET, secureCookie: isSecureSite() }),
  );
}

export function sessionCookie() {
  return {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: isSecureSite(),
    maxAge: COOKIE_MAX_AGE_S,
  } as const;
}

/** Gives this browser a new session; for a server action that ended all sessions but means to keep this one. */
export async function writeSession(session: Session): Promise<void> {
  (await cookies()).set(sessionCookieName(), await encodeSession(session), sessionCookie());
}

/** Takes the session out of this browser. With all its properties: browsers keep a secure cookie otherwise. */
export async function clearSession(): Promise<void> {
  (await cookies()).set(sessionCookieName(), '', { ...sessionCookie(), maxAge: 0 });
}
