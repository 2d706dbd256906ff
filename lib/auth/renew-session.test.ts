import { NextRequest, NextResponse } from 'next/server';
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

test('a visitor without a session gets no cookie', async () => {
  const response = NextResponse.next();
  await renewSession(new NextRequest('http://a.test/'), response);
  expect(response.headers.get('set-cookie')).toBeNull();
});
