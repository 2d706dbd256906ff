import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SendState } from './answer-sender';
import { AnswerSender } from './answer-sender';
import type { KeptAnswer } from './kept-answers';

type Sent = { readonly sessionId: string; readonly answers: readonly { readonly id: string }[] };

const made = (id: string, sessionId = 'mine', answeredAt = 1): KeptAnswer => ({
  ...{ id, sessionId, itemId: `item-${id}`, marks: [], none: true, sure: null },
  ...{ answeredAt, editedAt: answeredAt, editor: id },
});
const answer = (status: number, body: object = {}) => Response.json(body, { status });

/** Answers one request; null is a network that is gone. */
let server: (url: string, body: Sent) => Response | null;
let sent: { url: string; ids: string[] }[];
const kept = new Map<string, KeptAnswer>();
const store = {
  list: () => [...kept.values()],
  put: (record: KeptAnswer) => void kept.set(record.id, record),
  remove: ({ id }: KeptAnswer) => void kept.delete(id),
};

function makeSender() {
  const states: SendState[] = [];
  const taken: string[] = [];
  const sender = new AnswerSender({
    ...{ sessionId: 'mine', store },
    onTaken: (sessionId) => taken.push(sessionId),
    onState: (state) => states.push(state),
  });
  return { sender, states, taken };
}

beforeEach(() => {
  vi.useFakeTimers();
  kept.clear();
  sent = [];
  server = () => answer(200, { results: [] });
  vi.stubGlobal('fetch', (url: string, { body }: { body: string }) => {
    const asked = JSON.parse(body) as Sent;
    sent.push({ url, ids: (asked.answers ?? []).map(({ id }) => id) });
    const response = server(url, asked);
    return response ? Promise.resolve(response) : Promise.reject(new TypeError('Failed to fetch'));
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('sending answers', () => {
  test('an answer is kept until the server has it', async () => {
    const { sender, states } = makeSender();
    sender.add(made('a'));
    expect([...kept.keys()]).toEqual(['a']);
    await sender.flush();
    expect(kept.size).toBe(0);
    expect(states).toEqual(['sending', 'idle']);
  });

  test('without a network they stay, and go in order once it is back', async () => {
    server = () => null;
    const { sender, states } = makeSender();
    sender.add(made('b', 'mine', 2));
    sender.add(made('a', 'mine', 1));
    await sender.flush();
    expect(states.at(-1)).toBe('waiting');
    expect(kept.size).toBe(2);
    server = () => answer(200);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent.at(-1)?.ids).toEqual(['a', 'b']);
    expect(kept.size).toBe(0);
  });

  test('an answer that is cut off on the way back is sent again under the same id', async () => {
    server = () => new Response('<html>', { status: 200 });
    const { sender } = makeSender();
    sender.add(made('a'));
    await sender.flush();
    expect(kept.size).toBe(1);
    server = () => answer(200);
    await vi.advanceTimersByTimeAsync(5000);
    expect(sent.map(({ ids }) => ids)).toEqual([['a'], ['a']]);
  });

  test('signed out, they stay and the learner is told', async () => {
    server = () => answer(401);
    const { sender, states } = makeSender();
    sender.add(made('a'));
    await sender.flush();
    expect(states.at(-1)).toBe('signed-out');
    expect(kept.size).toBe(1);
  });

  test('answers of somebody else wait for them and hold nobody up', async () => {
    kept.set('theirs', made('theirs', 'another person', 0));
    server = (_, { sessionId }) => answer(sessionId === 'mine' ? 200 : 404);
    const { sender, taken, states } = makeSender();
    sender.add(made('a'));
    await sender.flush();
    expect(taken).toEqual(['mine']);
    expect([...kept.keys()]).toEqual(['theirs']);
    expect(states.at(-1)).toBe('idle');
  });

  test('one that cannot be read does not keep the others from arriving', async () => {
    server = (_, { answers }) => answer(answers.some(({ id }) => id === 'bad') ? 400 : 200);
    const { sender } = makeSender();
    for (const id of ['a', 'bad', 'c']) kept.set(id, made(id, 'mine', id.charCodeAt(0)));
    await sender.flush();
    expect(sent.map(({ ids }) => ids.join())).toEqual(['a,bad,c', 'a', 'bad', 'c']);
    expect(kept.size).toBe(0);
  });

  test('the end of the session is told after its last answer', async () => {
    const { sender } = makeSender();
    sender.add(made('a'));
    sender.finish();
    await sender.flush();
    await vi.advanceTimersByTimeAsync(5000);
    expect(sent.map(({ url }) => url)).toEqual(['/api/practice/answers', '/api/practice/finish']);
  });
});
