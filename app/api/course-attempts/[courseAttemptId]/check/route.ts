import { checkAnswer } from '@/lib/db/course-check';
import { COURSE_RULES } from '@/lib/grading/course-rules';
import { unlessMoved } from '../../../unless-moved';
import { answer, readAnswerRequest } from '../answer-request';
import { parseCheckRequest } from '../answer-sync-request';

/** Checks one step of a lesson, once. 400 with words while the answer is not complete; 409 once finished. */
export async function POST(
  req: Request,
  { params }: { params: Promise<{ courseAttemptId: string }> },
): Promise<Response> {
  const asked = await readAnswerRequest(req, (await params).courseAttemptId, parseCheckRequest);
  if (!asked.ok) return asked.response;
  return unlessMoved(async () => {
    const checked = await checkAnswer(asked.owner, asked.request, COURSE_RULES);
    switch (checked.kind) {
      case 'checked':
        return answer(200, { ...checked.answer, result: checked.result });
      case 'refused':
        return answer(400, { problem: checked.problem });
      case 'finished':
        return answer(409, { problem: 'This lesson is finished. Its answers stay as they are.' });
    }
  });
}
