import * as argon2 from '@node-rs/argon2';
import { expect, test, vi } from 'vitest';
import { hashPassword, verifyPassword } from './password';

vi.mock('@node-rs/argon2', async (importOriginal) => {
  const original = await importOriginal<typeof argon2>();
  return { ...original, verify: vi.fn(original.verify) };
});

const AS_COSTLY = /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/;

test('a password matches its own argon2id hash and no other', async () => {
  const hash = await hashPassword('correct horse battery');
  expect(hash).toMatch(AS_COSTLY);
  expect(await verifyPassword(hash, 'correct horse battery')).toBe(true);
  expect(await verifyPassword(hash, 'correct horse batterY')).toBe(false);
});

// Time itself is no measure here: on a busy machine it says more about the neighbours.
test('nobody’s password matches nothing, and is checked against a hash of the same cost', async () => {
  vi.mocked(argon2.verify).mockClear();
  expect(await verifyPassword(null, 'something')).toBe(false);
  expect(argon2.verify).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(AS_COSTLY), 'something');
});

test('one word typed on two kinds of keyboard is one password', async () => {
  expect(await verifyPassword(await hashPassword('caf\u00e9 au lait'), 'cafe\u0301 au lait')).toBe(true);
});
