import { syncAnswers } from '@/lib/db/course-answers';
import { COURSE_RULES } from '@/lib/grading/course-rules';
import { unlessMoved } from '../../../unless-moved';
import { answer, readAnswerRequest } from '../answer-request';
import { parseAnswerRequest } from '../answer-sync-request';

/** Takes answers of an open lesson or test and answers with those the browser does not know. 409 once finished. */
export async function POST(
  req: Request,
  { params }: { params: Promise<{ courseAttemptId: string }> },
): Promise<Response> {
  const asked = await readAnswerRequest(req, (await params).courseAttemptId, parseAnswerRequest);
  if (!asked.ok) return asked.response;
  return unlessMoved(async () => {
    const result = await syncAnswers(asked.owner, asked.request, COURSE_RULES);
    return result.open
      ? answer(200, result.answer)
      : answer(409, { problem: 'This is finished. Its answers stay as they are.' });
  });
}
