import { submitAttempt } from '@/lib/db/submit';
import { takeAttempt } from '@/lib/db/rate-limit';
import { gradeMarks } from '@/lib/grading/grade';
import { unlessMoved } from '../../../unless-moved';
import { answer, readMarkRequest } from '../mark-request';

const CLOSED =
  'The due date has passed, and your teacher takes no late work here. Your marks are saved. Ask your teacher for more time, then hand in.';

/** Hands an attempt in. Asking twice makes one grade. The feedback is a page of its own. 409 when it is past due. */
export async function POST(
  req: Request,
  { params }: { params: Promise<{ attemptId: string }> },
): Promise<Response> {
  const asked = await readMarkRequest(req, (await params).attemptId);
  if (!asked.ok) return asked.response;
  const taken = await takeAttempt([['attempt-submit', asked.owner.personId]]);
  if (!taken.ok)
    return answer(429, {
      problem: 'You hand in very often. Your marks are kept. Wait a few minutes, then try again.',
    });
  return unlessMoved(async () => {
    const outcome = await submitAttempt(asked.owner, asked.request, gradeMarks);
    return outcome === 'closed' ? answer(409, { problem: CLOSED }) : answer(200, { submitted: true });
  });
}
