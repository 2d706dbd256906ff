import { syncMarks } from '@/lib/db/marks';
import { unlessMoved } from '../../../unless-moved';
import { answer, readMarkRequest } from '../mark-request';

/** Takes edits of an open attempt and answers with those the browser does not know. 409 once it is handed in. */
export async function POST(
  req: Request,
  { params }: { params: Promise<{ attemptId: string }> },
): Promise<Response> {
  const asked = await readMarkRequest(req, (await params).attemptId);
  if (!asked.ok) return asked.response;
  return unlessMoved(async () => {
    const result = await syncMarks(asked.owner, asked.request);
    return result.open
      ? answer(200, result.answer)
      : answer(409, { problem: 'This attempt is handed in. Its marks stay as they are.' });
  });
}
