import { createHmac } from 'node:crypto';
import { RateLimiterPrisma, RateLimiterRes } from 'rate-limiter-flexible';
import { getEnv } from '../env';
import { db } from './client';

/*
 * The counters live in the database, so a restart does not reset them. What is counted is failures: a point is
 * taken before the attempt, so that many at once cannot slip through, and given back when it succeeds. A whole
 * school may share one address; the numbers leave room for that.
 */
const MINUTE_S = 60;
const LIMITS = {
  /** An e-mail from one address: few, and nobody else's wrong guesses keep its owner out. */
  'password-email-address': { points: 10, duration: 15 * MINUTE_S },
  /** An e-mail from anywhere: slow enough against guessing, far above what people type wrong. */
  'password-email': { points: 100, duration: 60 * MINUTE_S },
  'password-address': { points: 100, duration: 15 * MINUTE_S },
  'class-code-address': { points: 60, duration: 10 * MINUTE_S },
  'class-code-all': { points: 1_000, duration: 10 * MINUTE_S },
  'return-code-address': { points: 30, duration: 10 * MINUTE_S },
  'return-code-all': { points: 1_000, duration: 10 * MINUTE_S },
  /** These count successes: people who were made. */
  'join-address': { points: 600, duration: 60 * MINUTE_S },
  'join-class': { points: 1_000, duration: 60 * MINUTE_S },
  'guest-address': { points: 200, duration: 60 * MINUTE_S },
  'guest-all': { points: 5_000, duration: 60 * MINUTE_S },
  'account-change': { points: 10, duration: 15 * MINUTE_S },
  /** Tries after the first one at an exercise, and hand-ins; a lost answer is asked for again. */
  'attempt-start': { points: 60, duration: 60 * MINUTE_S },
  'attempt-submit': { points: 120, duration: 60 * MINUTE_S },
  'practice-session': { points: 120, duration: 60 * MINUTE_S },
  /** Contests of a verdict, taken or not: above what a careful reader writes in an hour. */
  contest: { points: 60, duration: 60 * MINUTE_S },
  'my-data': { points: 20, duration: 10 * MINUTE_S },
  /** Files of a class, for one teacher. */
  'class-export': { points: 60, duration: 10 * MINUTE_S },
  /** Previews and changes of a class's key; each grades all its attempts. */
  'key-change': { points: 120, duration: 10 * MINUTE_S },
} as const;
export type LimitName = keyof typeof LIMITS;

/** One counter: the limit and what it counts, an address or e-mail, or '' for all together. */
export type Counter = readonly [limit: LimitName, subject: string];

const limiters = new Map<LimitName, RateLimiterPrisma>();

function getLimiter(name: LimitName): RateLimiterPrisma {
  let limiter = limiters.get(name);
  if (!limiter) {
    limiter = new RateLimiterPrisma({
      storeClient: db,
      tableName: 'rateLimit',
      keyPrefix: name,
      // One of them sweeping the table is enough.
      clearExpiredByTimeout: limiters.size === 0,
      ...LIMITS[name],
    });
    limiters.set(name, limiter);
  }
  return limiter;
}

/** Addresses and e-mails are counted by a keyed hash, so that the table does not hold them. */
function keyOf(subject: string): string {
  if (subject === '') return 'all';
  return createHmac('sha256', getEnv().NEXTAUTH_SECRET).update(subject).digest('base64url').slice(0, 22);
}

export type Taken = { readonly ok: true } | { readonly ok: false; readonly waitSeconds: number };

/** Takes a point of every counter, or of none and says how long to wait when one is used up. */
export async function takeAttempt(counters: readonly Counter[]): Promise<Taken> {
  const taken: Counter[] = [];
  for (const counter of counters) {
    try {
      await getLimiter(counter[0]).consume(keyOf(counter[1]));
      taken.push(counter);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      await giveBackAttempt(taken);
      return { ok: false, waitSeconds: Math.max(1, Math.ceil(refused.msBeforeNext / 1000)) };
    }
  }
  return { ok: true };
}

/** After a success: what was taken is given back. */
export async function giveBackAttempt(counters: readonly Counter[]): Promise<void> {
  for (const [name, subject] of counters) await getLimiter(name).reward(keyOf(subject));
}
