import { resolveTeacherOf } from '@/lib/auth/require';
import { getClassPulse } from '@/lib/db/class-pulse';

const HEADERS = { 'Cache-Control': 'private, no-store' };

/** Has the class changed? 304 when the caller knows this version; a foreign class does not exist. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ classroomId: string }> },
): Promise<Response> {
  const { classroomId } = await params;
  const access = await resolveTeacherOf(classroomId);
  if (!access.ok) {
    return new Response(null, { status: access.reason === 'signed-out' ? 401 : 404, headers: HEADERS });
  }
  const pulse = await getClassPulse(access.actor);
  const headers = { ...HEADERS, ETag: `"${pulse.version}"` };
  if (request.headers.get('if-none-match') === headers.ETag) {
    return new Response(null, { status: 304, headers });
  }
  return Response.json(pulse, { headers });
}
