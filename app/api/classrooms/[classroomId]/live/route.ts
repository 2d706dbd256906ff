import { resolveTeacherOf } from '@/lib/auth/require';
import { getClassLive } from '@/lib/db/class-live';
import { answerNothing, answerVersioned } from '../../../answer-versioned';
import { findLivePart } from './live-part';

/** Where everybody is in one part. 304 when the caller knows this version; a foreign class does not exist. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ classroomId: string }> },
): Promise<Response> {
  const access = await resolveTeacherOf((await params).classroomId);
  if (!access.ok) return answerNothing(access.reason);
  const part = findLivePart(new URL(request.url).searchParams.get('part') ?? '');
  if (!part) return answerNothing('not-found');
  return answerVersioned(request, await getClassLive(access.actor, part));
}
