const HEADERS = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
/** Characters. A piece is a line of a table, and far too small to be sent by itself. */
const SENT_AT_ONCE = 32_768;

/** A file to keep, sent while it is written. `name` may hold anything; its plain letters stand for old browsers. */
export function sendFile(name: string, type: string, pieces: AsyncGenerator<string>): Response {
  const plain = name.replace(/[^\w.-]+/g, '-');
  const whole = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  const also = plain === name ? '' : `; filename*=UTF-8''${whole}`;
  return new Response(streamOf(pieces), {
    headers: {
      ...HEADERS,
      'content-type': type,
      'content-disposition': `attachment; filename="${plain}"${also}`,
    },
  });
}

export function refuseFile(status: number, problem: string): Response {
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
