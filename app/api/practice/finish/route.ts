import { finishPracticeSession } from '@/lib/db/practice-session';
import { answer, NO_SUCH_SESSION, parseFinishRequest, readPracticeRequest } from '../practice-request';

/** Finishes a session before its last item. Asking twice is the same as asking once. */
export async function POST(req: Request): Promise<Response> {
  const asked = await readPracticeRequest(req, parseFinishRequest);
  if (!asked.ok) return asked.response;
  const now = Date.now();
  const found = await finishPracticeSession(asked.actor, asked.request.sessionId, now);
  return found ? answer(200, { now, finished: true }) : answer(404, NO_SUCH_SESSION);
}
