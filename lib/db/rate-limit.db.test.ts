import { expect, test } from 'vitest';
import { giveBackAttempt, takeAttempt, type Counter } from './rate-limit';
import { db } from './client';

const somebody = (): Counter => ['password-email-address', `${crypto.randomUUID()}@school.test`];

test('ten failures are let through, the eleventh is told how long to wait', async () => {
  const counter = somebody();
  for (let i = 0; i < 10; i += 1) expect(await takeAttempt([counter])).toEqual({ ok: true });
  const refused = await takeAttempt([counter]);
  if (refused.ok) throw new Error('let through');
  expect(refused.waitSeconds).toBeGreaterThan(14 * 60);
  expect(refused.waitSeconds).toBeLessThanOrEqual(15 * 60);
  expect(await takeAttempt([somebody()])).toEqual({ ok: true });
});

test('many tries at once are all counted', async () => {
  const counter = somebody();
  const results = await Promise.all(Array.from({ length: 40 }, () => takeAttempt([counter])));
  expect(results.filter(({ ok }) => ok)).toHaveLength(10);
});

test('successes do not use the limit up', async () => {
  const counter = somebody();
  for (let i = 0; i < 25; i += 1) {
    expect(await takeAttempt([counter])).toEqual({ ok: true });
    await giveBackAttempt([counter]);
  }
});

test('when one counter is used up the others are not touched', async () => {
  const [full, other] = [somebody(), somebody()];
  for (let i = 0; i < 10; i += 1) await takeAttempt([full]);
  for (let i = 0; i < 20; i += 1) expect((await takeAttempt([other, full])).ok).toBe(false);
  expect(await takeAttempt([other])).toEqual({ ok: true });
});

test('the table holds no address in plain form', async () => {
  const counter = somebody();
  await takeAttempt([counter]);
  const rows = await db.rateLimit.findMany();
  expect(JSON.stringify(rows)).not.toContain(counter[1]);
  expect(JSON.stringify(rows)).not.toContain('@school.test');
});
