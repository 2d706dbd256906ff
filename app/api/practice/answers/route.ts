import { takePracticeAnswers } from '@/lib/db/practice-answers';
import { PRACTICE_RULES } from '../practice-rules';
import { answer, NO_SUCH_SESSION, parseAnswersRequest, readPracticeRequest } from '../practice-request';

/** Takes answers, checks them, and tells what comes next. An answer that cannot be taken is told in `rejected`. */
export async function POST(req: Request): Promise<Response> {
  const asked = await readPracticeRequest(req, parseAnswersRequest);
  if (!asked.ok) return asked.response;
  const now = Date.now();
  const moment = { now, random: Math.random };
  const taken = await takePracticeAnswers(asked.actor, asked.request, moment, PRACTICE_RULES);
  return taken ? answer(200, { now, ...taken }) : answer(404, NO_SUCH_SESSION);
}
