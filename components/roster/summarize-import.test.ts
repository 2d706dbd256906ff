import { expect, test } from 'vitest';
import { summarizeImport } from './summarize-import';

const lines = (outcomes: string) =>
  [...outcomes].map((letter, index) => ({
    line: index + 1,
    outcome: ({ a: 'added', t: 'there', s: 'skipped', r: 'rejected' } as const)[letter] ?? 'added',
  }));

test.each([
  ['', 'Nobody will be added.'],
  ['a', 'One student will be added.'],
  ['aat', '2 students will be added, 1 is there already.'],
  ['tts', 'Nobody will be added, 2 are there already, 1 is left out.'],
  ['ara', '2 students will be added. Line 2 cannot be used: see why below.'],
  ['rarr', 'One student will be added. Lines 1, 3, and 4 cannot be used: see why below.'],
  ['rrrrrrrrrrr', 'Lines 1, 2, 3, 4, 5, 6, 7, 8, and 3 more cannot be used'],
])('a list of %j is summed up', (outcomes, words) => {
  expect(summarizeImport(lines(outcomes))).toContain(words);
});
