import { expect, test } from 'vitest';
import { readTextWithin } from './read-text-within';

/** A body that comes in pieces, without a length. */
function streamed(...parts: string[]): { request: Request; taken: () => number } {
  let taken = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const part = parts[taken];
        if (part === undefined) return controller.close();
        taken += 1;
        controller.enqueue(new TextEncoder().encode(part));
      },
    },
    { highWaterMark: 0 },
  );
  const init = { method: 'POST', body, duplex: 'half' } as RequestInit;
  return { request: new Request('http://a.test', init), taken: () => taken };
}

test('a body within the limit, in one piece or many', async () => {
  const whole = new Request('http://a.test', { method: 'POST', body: 'häh' });
  expect(await readTextWithin(whole, 4)).toBe('häh');
  expect(await readTextWithin(streamed('ab', 'cd').request, 4)).toBe('abcd');
  expect(await readTextWithin(new Request('http://a.test', { method: 'POST' }), 4)).toBe('');
});

test('bytes are counted, not characters', async () => {
  expect(await readTextWithin(new Request('http://a.test', { method: 'POST', body: 'häh' }), 3)).toBeNull();
});

test('a body without a length is not read beyond the limit', async () => {
  const endless = streamed('ab', 'cd', 'ef', 'gh', 'ij');
  expect(await readTextWithin(endless.request, 4)).toBeNull();
  expect(endless.taken()).toBe(3);
});
