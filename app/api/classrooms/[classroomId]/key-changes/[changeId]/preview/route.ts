import { previewTakeBack } from '@/lib/db/key-changes';
import { answer, emptyRequest, findChangeId, readKeyChangeRequest } from '../../key-change-request';

/** Who would move by how much if a change were taken back. Changes nothing. */
export async function POST(
  req: Request,
  { params }: { params: Promise<{ classroomId: string; changeId: string }> },
): Promise<Response> {
  const { classroomId, changeId } = await params;
  const asked = await readKeyChangeRequest(req, classroomId, emptyRequest);
  if (!asked.ok) return asked.response;
  const id = await findChangeId(asked.actor, changeId);
  if (id === null) return answer(404, { problem: 'There is no such change.' });
  const previewed = await previewTakeBack(asked.actor, id);
  return previewed.ok ? answer(200, previewed) : answer(422, previewed);
}
