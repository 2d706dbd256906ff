import { openPracticeSession } from '@/lib/db/practice-session';
import { takeAttempt } from '@/lib/db/rate-limit';
import { PRACTICE_RULES } from '../practice-rules';
import { answer, parseSessionRequest, readPracticeRequest } from '../practice-request';

/** Goes on with the session begun less than 12 hours ago, or starts one. */
export async function POST(req: Request): Promise<Response> {
  const asked = await readPracticeRequest(req, parseSessionRequest);
  if (!asked.ok) return asked.response;
  const taken = await takeAttempt([['practice-session', asked.actor.personId]]);
  if (!taken.ok)
    return answer(429, { problem: 'Too many sessions at once. Wait a few minutes, then try again.' });
  const now = Date.now();
  const opened = await openPracticeSession(asked.actor, { now, random: Math.random }, PRACTICE_RULES);
  return opened ? answer(200, { ...opened, now }) : answer(401, { problem: 'You are signed out.' });
}
