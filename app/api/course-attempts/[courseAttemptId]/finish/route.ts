import { finishCourseAttempt } from '@/lib/db/course-finish';
import { COURSE_RULES } from '@/lib/grading/course-rules';
import { unlessMoved } from '../../../unless-moved';
import { answer, readAnswerRequest } from '../answer-request';
import { parseAnswerRequest } from '../answer-sync-request';

/** Finishes a lesson or hands in a test. Asking twice makes one outcome. 409 with what is still to do. */
export async function POST(
  req: Request,
  { params }: { params: Promise<{ courseAttemptId: string }> },
): Promise<Response> {
  const asked = await readAnswerRequest(req, (await params).courseAttemptId, parseAnswerRequest);
  if (!asked.ok) return asked.response;
  return unlessMoved(async () => {
    const outcome = await finishCourseAttempt(asked.owner, asked.request, COURSE_RULES);
    return outcome.finished
      ? answer(200, { finished: true })
      : answer(409, { open: outcome.open, problem: outcome.problem });
  });
}
