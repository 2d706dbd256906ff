import { resolveSignedIn } from '@/lib/auth/require';
import { takeAttempt } from '@/lib/db/rate-limit';
import { refuseFile, sendFile } from '../../send-file';
import { FILES } from '../files';

/** Everything that the one who asks has done here, as a file to keep. Of nobody else, whoever asks. */
export async function GET(
  _req: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const resolved = await resolveSignedIn();
  if (!resolved.ok) return refuseFile(401, 'You are signed out. Sign in again to get your data.');
  const name = (await params).file;
  const file = FILES.get(name);
  if (!file) return refuseFile(404, 'There is no such file.');
  const taken = await takeAttempt([['my-data', resolved.actor.personId]]);
  if (!taken.ok) return refuseFile(429, 'Too many downloads at once. Wait a few minutes, then try again.');
  return sendFile(`says-who-${name}`, file.type, file.write(resolved.actor));
}
