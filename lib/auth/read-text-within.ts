/**
 * The body of a request as text, or null when it is longer than `mostBytes`. Counted while it arrives, because
 * the header that tells the length may be missing or untrue; what comes after the limit is not read.
 */
export async function readTextWithin(request: Request, mostBytes: number): Promise<string | null> {
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) return null;
  const reader = request.body?.getReader();
  if (!reader) return '';
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Buffer.concat(parts).toString('utf8');
    bytes += value.byteLength;
    if (bytes > mostBytes) {
      await reader.cancel();
      return null;
    }
    parts.push(value);
  }
}
