import { NextRequest, NextResponse } from 'next/server';
import { decode } from 'next-auth/jwt';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { renewSession } from './renew-session';
import { encodeSession, sessionCookieName } from './session';

const DAY_MS = 86_400_000;
const NOW = Date.UTC(2026, 9, 1);

beforeEach(() => {
  vi.stubEnv('DATABASE_URL', 'postgresql://not-used.invalid/');
  vi.stubEnv('NEXTAUTH_SECRET', 'only-for-tests-only-for-tests-only-for-tests');
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

async function visit(daysAgo: number, days: 30 | 365): Promise<string | undefined> {
  vi.setSystemTime(NOW - daysAgo * DAY_MS);
  const cookie = await encodeSession({ personId: 'p', epoch: 0, days });
  vi.setSystemTime(NOW);
  const headers = { cookie: `${sessionCookieName()}=${cookie}` };
  const response = NextResponse.next();
  await renewSession(new NextRequest('http://a.test/', { headers }), response);
  return response.headers.get('set-cookie') ?? undefined;
}

test.each([
  [0.5, 30, false],
  [2, 30, true],
  [29, 30, true],
  [31, 30, false],
  [31, 365, true],
  [366, 365, false],
] as const)(
  'a session used %s days ago that lasts %s days is renewed: %s',
  async (daysAgo, days, renewed) => {
    const cookie = await visit(daysAgo, days);
    expect(cookie !== undefined).toBe(renewed);
    if (cookie) expect(cookie).toMatch(/HttpOnly; SameSite=lax/i);
  },
);

test('a renewed session is another one for the same guest, and neither can be read or guessed from the cookie', async () => {
  const session = { personId: 'person-of-this-test', epoch: 3, days: 365 } as const;
  vi.setSystemTime(NOW - 2 * DAY_MS);
  const before = await encodeSession(session);
  vi.setSystemTime(NOW);
  const headers = { cookie: `${sessionCookieName()}=${before}` };
  const response = NextResponse.next();
  await renewSession(new NextRequest('http://a.test/', { headers }), response);
  const after = response.cookies.get(sessionCookieName())?.value ?? '';
  expect(after).not.toBe(before);
  const secret = 'only-for-tests-only-for-tests-only-for-tests';
  const [old, renewed] = [await decode({ token: before, secret }), await decode({ token: after, secret })];
  expect(renewed).toMatchObject(session);
  expect(Number(renewed?.exp) - Number(old?.exp)).toBe(2 * 86_400);
  expect(renewed?.jti).not.toBe(old?.jti);
  // Encrypted: not even whose it is can be read.
  for (const part of after.split('.'))
    expect(Buffer.from(part, 'base64url').toString('latin1')).not.toContain(session.personId);
  const forged = `${after.slice(0, -4)}AAAA`;
  await expect(decode({ token: forged, secret })).rejects.toThrow();
  await expect(decode({ token: after, secret: 'x'.repeat(44) })).rejects.toThrow();
});

test('two sessions made at the same moment for the same person differ', async () => {
  const session = { personId: 'p', epoch: 0, days: 365 } as const;
  expect(await encodeSession(session)).not.toBe(await encodeSession(session));
});

test('a visitor without a session gets no cookie', async () => {
  const response = NextResponse.next();
  await renewSession(new NextRequest('http://a.test/'), response);
  expect(response.headers.get('set-cookie')).toBeNull();
});
