import { takeBackKeyChange } from '@/lib/db/key-changes';
import { answer, findChangeId, readKeyChangeRequest, takeBackRequest } from '../../key-change-request';
import { streamProgress } from '../../progress-stream';

/** Takes a change back and grades all attempts as if it had never been; tells how far it is, line by line. */
export async function POST(
  req: Request,
  { params }: { params: Promise<{ classroomId: string; changeId: string }> },
): Promise<Response> {
  const { classroomId, changeId } = await params;
  const asked = await readKeyChangeRequest(req, classroomId, takeBackRequest);
  if (!asked.ok) return asked.response;
  const id = await findChangeId(asked.actor, changeId);
  if (id === null) return answer(404, { problem: 'There is no such change.' });
  const { actor, body } = asked;
  return streamProgress((onProgress) => takeBackKeyChange(actor, { ...body, changeId: id }, onProgress));
}
