import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  formatJoinCode,
  formatReturnCode,
  hashReturnCode,
  makeJoinCode,
  makeReturnCode,
  readJoinCode,
  readReturnCode,
} from './codes';

test('a code is read back however it is typed', () => {
  const mess = fc.constantFrom('', ' ', '-', ' - ', '–', '\t');
  fc.assert(
    fc.property(fc.array(mess, { minLength: 12, maxLength: 12 }), fc.boolean(), (gaps, lower) => {
      const code = makeReturnCode();
      const typed = [...code].map((c, i) => (gaps[i] ?? '') + c).join('') + (gaps[11] ?? '');
      expect(readReturnCode(lower ? typed.toLowerCase() : typed)).toBe(code);
    }),
  );
});

test('look-alikes that no code has are read as what was meant', () => {
  expect(readJoinCode('8cd-6fu')).toBe('BCDGFV');
});

test.each(['', 'BCD', 'BCD-FGHJ', 'AEI-OUL', '000-000', 'BCD-FG!', 'ＢＣＤ'])(
  '%j is no class code',
  (typed) => {
    expect(readJoinCode(typed)).toBeNull();
  },
);

test('full-width letters from another keyboard are read', () => {
  expect(readJoinCode('ＢＣＤＦＧＨ')).toBe('BCDFGH');
});

test('codes are shown in two halves', () => {
  expect(formatJoinCode(makeJoinCode())).toMatch(/^[^-]{3}-[^-]{3}$/);
  expect(formatReturnCode(makeReturnCode())).toMatch(/^[^-]{5}-[^-]{5}$/);
});

test('a stored return code does not depend on the session secret', async () => {
  expect(await hashReturnCode('K7PMX3QRTY')).toBe(await hashReturnCode('K7PMX3QRTY'));
  expect(await hashReturnCode('K7PMX3QRTY')).not.toBe(await hashReturnCode('K7PMX3QRTX'));
});
