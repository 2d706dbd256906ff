import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DraftMark } from '@/lib/marking/edit';
import { placeMark, removeMark } from '@/lib/marking/edit';
import type { MarkRecord, SyncRequest } from '@/lib/marking/records';
import { isLater } from '@/lib/marking/records';
import type { PendingStore } from '../saving/pending-store';
import type { SaveState } from '../saving/record-sync';
import { MarkSync } from './mark-sync';

/** A server as simple as can be: keeps the later edit of each mark, answers with what is new. */
class FakeServer {
  records = new Map<string, MarkRecord & { revision: number }>();
  revision = 0;
  mode: 'up' | 'down' | 'answer-lost' | 'closed' | 'signed-out' | 'gone' = 'up';
  requests: SyncRequest[] = [];

  fetch = async (_url: string, init: { body: string; keepalive?: boolean }): Promise<Response> => {
    if (this.mode === 'down') throw new TypeError('network');
    if (this.mode === 'closed') return new Response('{}', { status: 409 });
    if (this.mode === 'signed-out') return new Response('{}', { status: 401 });
    if (this.mode === 'gone') return new Response('{}', { status: 404 });
    const request = JSON.parse(init.body) as SyncRequest;
    this.requests.push(request);
    if (request.changes.length) this.revision += 1;
    for (const r of request.changes)
      if (isLater(r, this.records.get(r.id))) this.records.set(r.id, { ...r, revision: this.revision });
    if (this.mode === 'answer-lost') throw new TypeError('network');
    const changes = [...this.records.values()].filter((r) => r.revision > request.since);
    return Response.json({ revision: this.revision, now: Date.now(), changes, rejected: [] });
  };

  shown(): string[] {
    return [...this.records.values()].filter((r) => !r.removed).map((r) => r.id);
  }
}

function memoryStore(): PendingStore<MarkRecord> & { map: Map<string, MarkRecord> } {
  const map = new Map<string, MarkRecord>();
  return {
    map,
    list: () => [...map.values()],
    put: (r) => void map.set(r.id, r),
    remove: (r) => void (map.get(r.id)?.editedAt === r.editedAt && map.delete(r.id)),
  };
}

let server: FakeServer;
const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
const stops: (() => void)[] = [];

function open(store = memoryStore()) {
  const states: SaveState[] = [];
  const remote: MarkRecord[] = [];
  const sync = new MarkSync({
    attemptId: 'a',
    revision: 0,
    serverNow: Date.now(),
    records: [],
    store,
    onRemote: (r) => remote.push(...r),
    onState: (s) => states.push(s),
    onRejected: () => undefined,
  });
  stops.push(sync.start());
  return { sync, states, remote, store };
}

const add = (id: string, start = 0) => placeMark([], 'hedge', { start, end: start + 3 }, id);
const mark = (id: string): DraftMark => ({ id, layer: 'hedge', start: 0, end: 3, subType: null, note: '' });

beforeEach(() => {
  vi.useFakeTimers();
  server = new FakeServer();
  vi.stubGlobal('fetch', server.fetch);
  vi.stubGlobal('document', page);
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('BroadcastChannel', undefined);
});
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('saving marks', () => {
  it('saves within a second, even while edits keep coming', async () => {
    const { sync, states } = open();
    for (let i = 0; i < 9; i += 1) {
      sync.recordChange(add(`m${i}`, i * 10));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(server.shown()).toContain('m0');
    await vi.advanceTimersByTimeAsync(1000);
    expect(server.shown()).toHaveLength(9);
    expect(states.at(-1)).toBe('saved');
  });

  it('keeps edits in the browser while the network is down, says so, and sends them later', async () => {
    server.mode = 'down';
    const { sync, states, store } = open();
    sync.recordChange(add('m'));
    expect(store.map.has('m')).toBe(true);
    await vi.advanceTimersByTimeAsync(5000);
    expect(states.at(-1)).toBe('waiting');
    server.mode = 'up';
    await vi.advanceTimersByTimeAsync(16_000);
    expect(server.shown()).toEqual(['m']);
    expect(store.map.size).toBe(0);
    expect(states.at(-1)).toBe('saved');
  });

  it('loses nothing when the page dies before the answer: the next visit shows and sends it', async () => {
    server.mode = 'down';
    const store = memoryStore();
    open(store).sync.recordChange(add('m'));
    stops.pop();
    server.mode = 'up';
    const { remote } = open(store);
    await vi.advanceTimersByTimeAsync(1000);
    expect(remote.map((r) => r.id)).toEqual(['m']);
    expect(server.shown()).toEqual(['m']);
  });

  it('makes one mark of an edit whose answer was lost', async () => {
    server.mode = 'answer-lost';
    const { sync } = open();
    sync.recordChange(add('m'));
    await vi.advanceTimersByTimeAsync(2000);
    server.mode = 'up';
    await vi.advanceTimersByTimeAsync(16_000);
    expect(server.shown()).toEqual(['m']);
  });

  it('sends at once when the page is hidden', async () => {
    const { sync } = open();
    sync.recordChange(add('m'));
    page.visibilityState = 'hidden';
    page.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(0);
    page.visibilityState = 'visible';
    expect(server.shown()).toEqual(['m']);
  });

  it('does not say "not saved" when only the look for news failed', async () => {
    const { states } = open();
    server.mode = 'down';
    await vi.advanceTimersByTimeAsync(40_000);
    expect(states).toEqual([]);
  });

  it('keeps edits when signed out, and stops when the attempt was handed in elsewhere', async () => {
    server.mode = 'signed-out';
    const { sync, states, store } = open();
    sync.recordChange(add('m'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(states.at(-1)).toBe('signed-out');
    expect(store.map.has('m')).toBe(true);
    server.mode = 'closed';
    await vi.advanceTimersByTimeAsync(16_000);
    expect(states.at(-1)).toBe('closed');
  });
});

describe('work that cannot be found', () => {
  it('is not called signed out; its edits are kept, and saved as soon as it is found again', async () => {
    server.mode = 'gone';
    const { sync, states, store } = open();
    sync.recordChange(add('m'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(states.at(-1)).toBe('gone');
    expect(states).not.toContain('signed-out');
    expect(store.map.has('m')).toBe(true);
    server.mode = 'up';
    await vi.advanceTimersByTimeAsync(16_000);
    expect(server.shown()).toEqual(['m']);
    expect(states.at(-1)).toBe('saved');
  });
});

describe('two windows', () => {
  it('hand in together what either of them has not sent yet', () => {
    server.mode = 'down';
    const store = memoryStore();
    const one = open(store);
    const two = open(store);
    one.sync.recordChange(add('m'));
    two.sync.recordChange(add('n', 20));
    expect(
      one.sync
        .outstanding()
        .changes.map((r) => r.id)
        .sort(),
    ).toEqual(['m', 'n']);
  });

  it('learn of each other, and the later edit wins', async () => {
    const one = open();
    const two = open();
    one.sync.recordChange(add('m'));
    await vi.advanceTimersByTimeAsync(1000);
    await two.sync.flush();
    expect(two.remote.map((r) => r.id)).toEqual(['m']);
    two.sync.recordChange(removeMark(mark('m')));
    await vi.advanceTimersByTimeAsync(1000);
    await one.sync.flush();
    expect(one.remote.at(-1)).toMatchObject({ id: 'm', removed: true });
    expect(server.shown()).toEqual([]);
  });

  it('an older edit that arrives late does not undo a newer one', async () => {
    const one = open();
    const two = open();
    server.mode = 'down';
    one.sync.recordChange(add('m'));
    await vi.advanceTimersByTimeAsync(2000);
    server.mode = 'up';
    // Window two edits the same mark later, but is first to reach the server.
    two.sync.recordChange(placeMark([], 'hedge', { start: 50, end: 60 }, 'm'));
    await two.sync.flush();
    await vi.advanceTimersByTimeAsync(16_000);
    expect(server.records.get('m')?.start).toBe(50);
    expect(one.remote.at(-1)?.start).toBe(50);
  });
});
