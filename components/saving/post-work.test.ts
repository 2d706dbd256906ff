import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { postUntilDone, postWork } from './post-work';

/** What each try meets: a status, or no network. The last one goes on. */
let meets: (number | 'no network' | 'no answer')[];
let bodies: string[];
let net: { onLine: boolean };

beforeEach(() => {
  vi.useFakeTimers();
  bodies = [];
  net = { onLine: true };
  vi.stubGlobal('navigator', net);
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('fetch', async (_url: string, { body, signal }: { body: string; signal: AbortSignal }) => {
    bodies.push(body);
    const met = meets.length > 1 ? meets.shift() : meets[0];
    if (met === 'no network') throw new TypeError('network');
    if (met === 'no answer')
      return new Promise((_, fail) => signal.addEventListener('abort', () => fail(new Error('cut'))));
    return Response.json(met === 409 ? { problem: 'Too late.' } : { done: true }, { status: met });
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function connect(): void {
  net.onLine = true;
  meets = [200];
  window.dispatchEvent(new Event('online'));
}
const settle = () => vi.advanceTimersByTimeAsync(0);

describe('work that must arrive', () => {
  test('is tried a few times, each time with what was edited meanwhile', async () => {
    meets = [503, 'no network', 200];
    let edits = 0;
    const posted = postWork('/x', () => ({ edits: (edits += 1) }));
    await vi.advanceTimersByTimeAsync(3000);
    expect(await posted).toEqual({ ok: true, body: { done: true } });
    expect(bodies).toEqual(['{"edits":1}', '{"edits":2}', '{"edits":3}']);
  });

  test('without a connection is given back at once, so that the button answers again', async () => {
    net.onLine = false;
    meets = ['no network'];
    const posted = postWork('/x', () => ({}));
    await settle();
    expect(await posted).toMatchObject({
      ok: false,
      final: false,
      problem: expect.stringContaining('safe') as string,
    });
    expect(bodies).toHaveLength(1);
  });

  test.each([
    [401, /signed out/],
    [404, /cannot find this work/],
    [409, /Too late\./],
  ])('that is refused with %s is not tried again, and the reason is true', async (status, words) => {
    meets = [status];
    const posted = await postWork('/x', () => ({}));
    expect(posted).toMatchObject({ ok: false, final: true, problem: expect.stringMatching(words) as string });
    if (status === 404) expect(JSON.stringify(posted)).not.toMatch(/signed out/);
    expect(bodies).toHaveLength(1);
  });
});

describe('work that waits for a connection', () => {
  function start() {
    const [given, waits] = [new AbortController(), [] as string[]];
    const done = postUntilDone('/x', () => ({}), {
      signal: given.signal,
      onWaiting: (why) => waits.push(why),
    });
    return { done, waits, given };
  }

  test('says so at once, and goes on its way the moment there is one', async () => {
    net.onLine = false;
    meets = ['no network'];
    const { done, waits } = start();
    await settle();
    expect(waits).toEqual(['offline']);
    connect();
    await settle();
    expect(await done).toEqual({ ok: true, body: { done: true } });
  });

  test('is tried again and again while a server is away, and says why', async () => {
    meets = [503];
    const { done, waits } = start();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(waits.length).toBeGreaterThan(3);
    expect(new Set(waits)).toEqual(new Set(['unreachable']));
    meets = [200];
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await done).toMatchObject({ ok: true });
  });

  test('is sent no more once it was given up, neither while it waits nor under way', async () => {
    for (const met of ['no network', 'no answer'] as const) {
      meets = [met];
      const { done, given } = start();
      await settle();
      const sent = bodies.length;
      given.abort();
      await settle();
      expect(await done).toBeNull();
      connect();
      await vi.advanceTimersByTimeAsync(60_000);
      expect(bodies).toHaveLength(sent);
    }
  });

  test('that is refused is given back with the reason', async () => {
    meets = ['no network', 409];
    const { done, waits } = start();
    await vi.advanceTimersByTimeAsync(1000);
    expect(await done).toEqual({ ok: false, problem: 'Too late.', final: true });
    expect(waits).toEqual(['unreachable']);
  });
});
