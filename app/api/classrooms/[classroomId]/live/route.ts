import { resolveTeacherOf } from '@/lib/auth/require';
import { getClassLive } from '@/lib/db/class-live';
import { findLivePart } from './live-part';

const HEADERS = { 'Cache-Control': 'private, no-store' };

/** Where everybody is in one part. 304 when the caller knows this version; a foreign class does not exist. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ classroomId: string }> },
): Promise<Response> {
  const { classroomId } = await params;
  const access = await resolveTeacherOf(classroomId);
  if (!access.ok) {
    return new Response(null, { status: access.reason === 'signed-out' ? 401 : 404, headers: HEADERS });
  }
  const part = findLivePart(new URL(request.url).searchParams.get('part') ?? '');
  if (!part) return new Response(null, { status: 404, headers: HEADERS });
  const live = await getClassLive(access.actor, part);
  const headers = { ...HEADERS, ETag: `"${live.version}"` };
  if (request.headers.get('if-none-match') === headers.ETag) {
    return new Response(null, { status: 304, headers });
  }
  return Response.json(live, { headers });
}
