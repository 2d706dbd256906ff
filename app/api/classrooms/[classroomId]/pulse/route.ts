import { resolveTeacherOf } from '@/lib/auth/require';
import { getClassPulse } from '@/lib/db/class-pulse';
import { answerNothing, answerVersioned } from '../../../answer-versioned';

/** Has the class changed? 304 when the caller knows this version; a foreign class does not exist. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ classroomId: string }> },
): Promise<Response> {
  const access = await resolveTeacherOf((await params).classroomId);
  if (!access.ok) return answerNothing(access.reason);
  return answerVersioned(request, await getClassPulse(access.actor));
}
