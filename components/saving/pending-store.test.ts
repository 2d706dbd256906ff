import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browserPendingStore } from './pending-store';

type Kept = { id: string; editedAt: number; editor: string };
const idOf = ({ id }: Kept) => id;
const kept = (id: string, editedAt: number): Kept => ({ id, editedAt, editor: 'e' });
const storeOf = (id: string, formerIds: readonly string[] = []) =>
  browserPendingStore<Kept>(id, idOf, formerIds);

beforeEach(() => {
  // A real one has its entries as own keys.
  const storage = Object.create({
    getItem: (key: string) => (storage[key] as string | undefined) ?? null,
    setItem: (key: string, text: string) => void (storage[key] = text),
    removeItem: (key: string) => void delete storage[key],
  }) as Record<string, unknown>;
  vi.stubGlobal('localStorage', storage);
});
afterEach(() => vi.unstubAllGlobals());

test('what was kept under the id of an attempt that was joined into this one is found, and gone once it is saved', () => {
  storeOf('old').put(kept('m', 1));
  const store = storeOf('new', ['older', 'old']);
  store.put(kept('n', 2));
  expect(store.list().map(idOf)).toEqual(['m', 'n']);
  for (const record of store.list()) store.remove(record);
  expect(Object.keys(localStorage)).toEqual([]);
});

test('what other work has kept is left alone', () => {
  storeOf('other').put(kept('m', 1));
  const store = storeOf('new', ['old']);
  expect(store.list()).toEqual([]);
  store.remove(kept('m', 1));
  expect(storeOf('other').list()).toEqual([kept('m', 1)]);
});

test('of a record that waits under two ids the later edit comes last, and saving it leaves the other', () => {
  storeOf('new').put(kept('m', 2));
  storeOf('old').put(kept('m', 1));
  for (const order of [storeOf('new', ['old']), storeOf('old', ['new'])])
    expect(order.list().map(({ editedAt }) => editedAt)).toEqual([1, 2]);
  const store = storeOf('new', ['old']);
  store.remove(kept('m', 2));
  expect(store.list()).toEqual([kept('m', 1)]);
});

test('a newer edit that another tab has put there stays', () => {
  const store = storeOf('new');
  store.put(kept('m', 2));
  store.remove(kept('m', 1));
  expect(store.list()).toEqual([kept('m', 2)]);
});
