import { previewKeyChange } from '@/lib/db/key-changes';
import { answer, previewRequest, readKeyChangeRequest } from '../key-change-request';

/** Who would move by how much if the key of the class were changed so. Changes nothing. */
export async function POST(
  req: Request,
  { params }: { params: Promise<{ classroomId: string }> },
): Promise<Response> {
  const asked = await readKeyChangeRequest(req, (await params).classroomId, previewRequest);
  if (!asked.ok) return asked.response;
  const { articleId, edits, policy } = asked.body;
  const previewed = await previewKeyChange(asked.actor, articleId, edits, policy);
  return previewed.ok ? answer(200, previewed) : answer(422, previewed);
}
