import { resolveTeacherOf } from '@/lib/auth/require';
import { getClassroom } from '@/lib/db/classrooms';
import { takeAttempt } from '@/lib/db/rate-limit';
import { refuseFile, sendFile } from '../../../../send-file';
import { FILES } from '../files';

/** The work of a class as a file for a spreadsheet, for its teachers. */
export async function GET(
  _req: Request,
  { params }: { params: Promise<{ classroomId: string; file: string }> },
): Promise<Response> {
  const { classroomId, file } = await params;
  const resolved = await resolveTeacherOf(classroomId);
  if (!resolved.ok && resolved.reason === 'signed-out')
    return refuseFile(401, 'You are signed out. Sign in again to get the files of the class.');
  const write = FILES.get(file);
  if (!resolved.ok || !write) return refuseFile(404, 'There is no such file.');
  const taken = await takeAttempt([['class-export', resolved.actor.personId]]);
  if (!taken.ok) return refuseFile(429, 'Too many downloads at once. Wait a few minutes, then try again.');
  const { name } = await getClassroom(resolved.actor);
  return sendFile(`says-who ${name} ${file}`, 'text/csv; charset=utf-8', write(resolved.actor, new Date()));
}
