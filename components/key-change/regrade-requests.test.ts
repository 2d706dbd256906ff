import { afterEach, describe, expect, it, vi } from 'vitest';
import { askApply, askPreview } from './regrade-requests';

const answerWith = (answer: () => Response) => vi.stubGlobal('fetch', () => Promise.resolve(answer()));
/** A body that arrives in these pieces, whatever the lines. */
const pieces = (...parts: readonly string[]) =>
  new Response(
    new ReadableStream({
      start(controller) {
        for (const part of parts) controller.enqueue(new TextEncoder().encode(part));
        controller.close();
      },
    }),
  );
const done = { ok: true, changeId: 'c', moved: 2 } as const;

afterEach(() => vi.unstubAllGlobals());

describe('applying', () => {
  it.each([
    ['a line at a time', ['{"done":1,"total":2}\n', `{"result":${JSON.stringify(done)}}\n`]],
    ['in pieces of a line', ['{"done":1,', `"total":2}\n{"result":${JSON.stringify(done)}}`]],
  ])('tells how far it is and what came of it, %s', async (_, parts) => {
    answerWith(() => pieces(...parts));
    const told: unknown[] = [];
    expect(await askApply('/x', {}, (progress) => told.push(progress))).toEqual(done);
    expect(told).toEqual([{ done: 1, total: 2 }]);
  });

  it('does not call it done when the answer breaks off', async () => {
    answerWith(() => pieces('{"done":1,"total":2}\n'));
    const applied = await askApply('/x', {}, () => {});
    expect(applied).toMatchObject({ ok: false, problem: expect.stringMatching(/broke off/) as string });
  });

  it('passes on what the site refuses', async () => {
    answerWith(() => Response.json({ problem: 'You are signed out.' }, { status: 401 }));
    expect(await askApply('/x', {}, () => {})).toEqual({ ok: false, problem: 'You are signed out.' });
  });
});

describe('a preview', () => {
  it('that does not come says that nothing was changed', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    const previewed = await askPreview('/x', {});
    expect(previewed).toMatchObject({
      ok: false,
      problem: expect.stringMatching(/Nothing was changed/) as string,
    });
  });
});
