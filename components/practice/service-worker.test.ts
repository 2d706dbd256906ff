import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { beforeEach, describe, expect, test, vi } from 'vitest';

const SOURCE = readFileSync('public/service-worker.js', 'utf8');
const SITE = 'https://site.example';

type Made = { readonly responded: Promise<Response> | null; readonly done: Promise<unknown> };
type Listener = (event: object) => void;

/** The part of the Cache API that the worker uses, by pathname. */
class FakeCaches {
  readonly all = new Map<string, Map<string, Response>>();
  paths = (name: string) => [...(this.all.get(name)?.keys() ?? [])];
  open = (name: string) => {
    const entries = this.all.get(name) ?? new Map<string, Response>();
    this.all.set(name, entries);
    const path = (key: string | { url: string }) =>
      new URL(typeof key === 'string' ? key : key.url, SITE).pathname;
    return Promise.resolve({
      put: (key: string | { url: string }, value: Response) => Promise.resolve(entries.set(path(key), value)),
      delete: (key: string | { url: string }) => Promise.resolve(entries.delete(path(key))),
      keys: () => Promise.resolve([...entries.keys()].map((name) => ({ url: SITE + name }))),
      match: (key: string | { url: string }) => Promise.resolve(entries.get(path(key))?.clone()),
      add: (key: string) => network(key).then((answer) => entries.set(path(key), answer)),
    });
  };
  match = async (key: string | { url: string }, { cacheName }: { cacheName: string }) =>
    (await this.open(cacheName)).match(key);
}

let network: (asked: string | { url: string }) => Promise<Response>;
let caches: FakeCaches;
let tell: (kind: string, event: object) => Made;

const page = (words: string, init: ResponseInit & { type?: string } = {}) => {
  const made = new Response(words, init);
  Object.defineProperty(made, 'type', { value: init.type ?? 'basic' });
  Object.defineProperty(made, 'clone', { value: () => page(words, init) });
  return made;
};
const visit = (path: string, mode = 'navigate') =>
  tell('fetch', { request: { url: SITE + path, method: 'GET', mode } });
const keep = (files: readonly string[]) => tell('message', { data: { kind: 'keep', files } }).done;
const gone = () => Promise.reject(new TypeError('Failed to fetch'));
const words = async (made: Made) => (await made.responded)?.text();

beforeEach(() => {
  const listeners = new Map<string, Listener>();
  caches = new FakeCaches();
  const self = {
    addEventListener: (kind: string, listener: Listener) => void listeners.set(kind, listener),
    location: { origin: SITE },
  };
  const fetch = (asked: string | { url: string }) => network(asked);
  const later = (work: () => void, ms: number) => setTimeout(work, ms);
  runInNewContext(SOURCE, { self, caches, fetch, URL, Set, Promise, setTimeout: later });
  tell = (kind, event) => {
    let responded: Promise<Response> | null = null;
    const waits: Promise<unknown>[] = [];
    listeners.get(kind)?.({
      ...event,
      respondWith: (answer: Promise<Response>) => (responded = answer),
      waitUntil: (work: Promise<unknown>) => void waits.push(work),
    });
    return { responded, done: Promise.all(waits) };
  };
});

describe('the service worker', () => {
  test('opens the last practice page when the network is gone', async () => {
    network = () => Promise.resolve(page('mine'));
    await visit('/practice').responded;
    network = gone;
    expect(await words(visit('/practice'))).toBe('mine');
  });

  test('takes the page of the network whenever it answers', async () => {
    network = () => Promise.resolve(page('old'));
    await visit('/practice').responded;
    network = () => Promise.resolve(page('new'));
    expect(await words(visit('/practice'))).toBe('new');
    network = gone;
    expect(await words(visit('/practice'))).toBe('new');
  });

  test('shows the kept page when the server is in trouble or says nothing for a while', async () => {
    vi.useFakeTimers();
    network = () => Promise.resolve(page('mine'));
    await visit('/practice').responded;
    network = () => Promise.resolve(page('broken', { status: 503 }));
    expect(await words(visit('/practice'))).toBe('mine');
    network = () => new Promise(() => undefined);
    const slow = words(visit('/practice'));
    await vi.advanceTimersByTimeAsync(6000);
    expect(await slow).toBe('mine');
    vi.useRealTimers();
  });

  test('forgets the page when the server sends elsewhere or says no', async () => {
    for (const answer of [page('', { status: 404 }), page('', { type: 'opaqueredirect' })]) {
      network = () => Promise.resolve(page('mine'));
      await visit('/practice').responded;
      Object.defineProperty(answer, 'ok', { value: false });
      network = () => Promise.resolve(answer);
      await visit('/practice').responded;
      expect(caches.paths('says-who-pages')).toEqual([]);
    }
  });

  test('has no part in other pages, in answers of the server, or in what is sent', () => {
    expect(visit('/my-work').responded).toBeNull();
    expect(visit('/practice/skills/maybe').responded).toBeNull();
    expect(visit('/practice?_rsc=1', 'cors').responded).toBeNull();
    expect(visit('/api/practice/session', 'cors').responded).toBeNull();
    const post = { request: { url: `${SITE}/practice`, method: 'POST', mode: 'navigate' } };
    expect(tell('fetch', post).responded).toBeNull();
  });

  test('keeps the files of the page and drops those of an older build', async () => {
    network = () => Promise.resolve(page('file'));
    await keep(['/_next/static/old.js']);
    await keep(['/_next/static/new.js', '/api/auth/session']);
    expect(caches.paths('says-who-files')).toEqual(['/_next/static/new.js']);
    network = gone;
    expect(await words(visit('/_next/static/new.js', 'no-cors'))).toBe('file');
  });
});
