import { resolveSignedIn } from '@/lib/auth/require';
import { takeAttempt } from '@/lib/db/rate-limit';
import { FILES } from '../files';

const HEADERS = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
/** Characters. A piece is a line of a table, and far too small to be sent by itself. */
const SENT_AT_ONCE = 32_768;

/** Everything that the one who asks has done here, as a file to keep. Of nobody else, whoever asks. */
export async function GET(
  _req: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const resolved = await resolveSignedIn();
  if (!resolved.ok) return refuse(401, 'You are signed out. Sign in again to get your data.');
  const name = (await params).file;
  const file = FILES.get(name);
  if (!file) return refuse(404, 'There is no such file.');
  const taken = await takeAttempt([['my-data', resolved.actor.personId]]);
  if (!taken.ok) return refuse(429, 'Too many downloads at once. Wait a few minutes, then try again.');
  return new Response(streamOf(file.write(resolved.actor)), {
    headers: {
      ...HEADERS,
      'content-type': file.type,
      'content-disposition': `attachment; filename="says-who-${name}"`,
    },
  });
}

function refuse(status: number, problem: string): Response {
  return new Response(problem, {
    status,
    headers: { ...HEADERS, 'content-type': 'text/plain; charset=utf-8' },
  });
}

/** Read only as fast as it is taken, and given up when the browser goes away. */
function streamOf(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      let text = '';
      let isDone = false;
      while (!isDone && text.length < SENT_AT_ONCE) {
        const { done = false, value } = await pieces.next();
        isDone = done;
        text += value ?? '';
      }
      if (text) controller.enqueue(encoder.encode(text));
      if (isDone) controller.close();
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}
