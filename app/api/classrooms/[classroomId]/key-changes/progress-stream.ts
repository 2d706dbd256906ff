import type { Applied } from '@/lib/db/key-changes';
import type { OnProgress } from '@/lib/db/key-change-transaction';

const HEADERS = {
  'content-type': 'application/x-ndjson; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  // A proxy that gathers the lines would show no progress.
  'x-accel-buffering': 'no',
};
const FAILED: Applied = {
  ok: false,
  problem: 'Something went wrong, and nothing was changed. Try again in a moment.',
};

/**
 * Runs something that goes through many attempts, and answers with a line of JSON for each step: {"done", "total"},
 * and last {"result"}. Who closes the page does not stop it: it is done, or undone, as a whole.
 */
export function streamProgress(run: (onProgress: OnProgress) => Promise<Applied>): Response {
  const encoder = new TextEncoder();
  let isOpen = true;
  const stream = new ReadableStream<Uint8Array>({
    async start(controller) {
      const send = (line: unknown) => {
        if (isOpen) controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`));
      };
      const result = await run(send).catch((error: unknown) => {
        // The kind of error alone: a message may quote what somebody wrote.
        process.stderr.write(`key change: ${error instanceof Error ? error.name : 'unknown error'}\n`);
        return FAILED;
      });
      send({ result });
      if (isOpen) controller.close();
    },
    cancel() {
      isOpen = false;
    },
  });
  return new Response(stream, { headers: HEADERS });
}
