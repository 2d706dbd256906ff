import { applyKeyChange } from '@/lib/db/key-changes';
import { applyRequest, readKeyChangeRequest } from './key-change-request';
import { streamProgress } from './progress-stream';

/** Changes the key of the class and grades all attempts anew; tells how far it is, line by line. */
export async function POST(
  req: Request,
  { params }: { params: Promise<{ classroomId: string }> },
): Promise<Response> {
  const asked = await readKeyChangeRequest(req, (await params).classroomId, applyRequest);
  if (!asked.ok) return asked.response;
  return streamProgress((onProgress) => applyKeyChange(asked.actor, asked.body, onProgress));
}
