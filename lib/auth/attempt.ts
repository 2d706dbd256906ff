import { giveBackAttempt, takeAttempt, type Counter } from '../db/rate-limit';
import type { HeaderValues } from './client-address';
import { logCode } from './log';
import { SignInProblem } from './problem';
import type { Session } from './session';

/** What next-auth hands from `authorize` to the `jwt` callback. */
export type Admitted = { readonly id: string; readonly session: Session };

type Request = { readonly headers?: HeaderValues | undefined };
type Authorize = (credentials: unknown, request: Request) => Promise<Admitted>;

/** Takes a point of each counter, or stops with the time to wait. */
export async function takeOrWait(counters: readonly Counter[]): Promise<void> {
  const taken = await takeAttempt(counters);
  if (!taken.ok) throw new SignInProblem(`wait-${taken.waitSeconds}`);
}

/** Runs `attempt` and gives the points back when it does not throw: failures are what is counted. */
export async function countingFailures<Result>(
  counters: readonly Counter[],
  attempt: () => Promise<Result>,
): Promise<Result> {
  await takeOrWait(counters);
  const result = await attempt();
  await giveBackAttempt(counters);
  return result;
}

/** Lets nothing but a known word out: next-auth would show the message of any other error to the browser. */
export function answering(authorize: Authorize): Authorize {
  return async (credentials, request) => {
    try {
      return await authorize(credentials, request);
    } catch (error) {
      if (error instanceof SignInProblem) throw error;
      logCode(error instanceof Error ? error.name : 'unknown error');
      throw new SignInProblem('unavailable');
    }
  };
}
