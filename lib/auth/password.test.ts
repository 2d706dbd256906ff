import { expect, test } from 'vitest';
import { hashPassword, verifyPassword } from './password';

test('a password matches its own argon2id hash and no other', async () => {
  const hash = await hashPassword('correct horse battery');
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await verifyPassword(hash, 'correct horse battery')).toBe(true);
  expect(await verifyPassword(hash, 'correct horse batterY')).toBe(false);
});

test('nobody’s password matches nothing, and is checked as slowly', async () => {
  const hash = await hashPassword('correct horse battery');
  await verifyPassword(null, 'warm up');
  // The fastest of several: other work on the machine only ever adds to it.
  const time = async (stored: string | null) => {
    const times: number[] = [];
    for (let i = 0; i < 7; i += 1) {
      const start = performance.now();
      expect(await verifyPassword(stored, 'something else')).toBe(false);
      times.push(performance.now() - start);
    }
    return Math.min(...times);
  };
  const [known, unknown] = [await time(hash), await time(null)];
  expect(unknown).toBeGreaterThan(known / 3);
});

test('one word typed on two kinds of keyboard is one password', async () => {
  expect(await verifyPassword(await hashPassword('caf\u00e9 au lait'), 'cafe\u0301 au lait')).toBe(true);
});
