import { encodeSession, sessionCookieName, SESSION_DAYS } from '../../../../lib/auth/session';
import { withDatabase } from '../../content';
import { spreadOf } from '../numbers';
import type { ClassAddress } from './class-pages';

const WARM_UP = 2;
const REQUESTS = 8;

/** Median ms of each address by its name; null where it answers no GET. */
export type Times = ReadonlyMap<string, number | null>;

export async function makeCookie(personId: string): Promise<string> {
  const value = await encodeSession({ personId, epoch: 0, days: SESSION_DAYS.account });
  return `${sessionCookieName()}=${value}`;
}

/** From the request to the end of the answer, one request at a time, without a browser. */
export async function measureTimes(
  { address, databaseUrl }: { readonly address: string; readonly databaseUrl: string },
  cookie: string,
  pages: readonly ClassAddress[],
): Promise<Times> {
  const times = new Map<string, number | null>();
  for (const { name, path } of pages) {
    // One teacher would not ask for so many files within minutes, and would be asked to wait.
    await withDatabase(databaseUrl, (db) => db.rateLimit.deleteMany());
    const samples: number[] = [];
    for (let i = 0; i < WARM_UP + REQUESTS; i += 1) {
      const ms = await timeRequest(`${address}${path}`, cookie);
      if (ms === null) break;
      if (i >= WARM_UP) samples.push(ms);
    }
    times.set(name, samples.length ? spreadOf(samples).median : null);
  }
  return times;
}

/** null: only other methods than GET are answered here. */
async function timeRequest(url: string, cookie: string): Promise<number | null> {
  const before = performance.now();
  const response = await fetch(url, { headers: { cookie }, redirect: 'manual' });
  const body = await response.arrayBuffer();
  const ms = performance.now() - before;
  if (response.status === 405) return null;
  if (response.status !== 200 || body.byteLength === 0) throw new Error(`${url} answered ${response.status}`);
  return ms;
}
