import { expect, test } from 'vitest';
import { describeNews } from './news-words';

const step = (from: number, to: number) => ({
  before: { hedge: from, claim: 50 },
  after: { hedge: to, claim: 50 },
});
const [up, down] = [step(40, 46), step(46, 40)];

test.each([
  [1, [], '1 place that you see differently has an answer.'],
  [2, [], '2 places that you see differently have an answer.'],
  [0, [up], 'your grade changed, hedges from 40 to 46 points. See what and why.'],
  [0, [up, down, up], 'your grade changed, hedges from 40 to 46 points. See what and why.'],
  [0, [down, up], 'your grade was changed and changed back, and is what it was. See what and why.'],
  [
    1,
    [down, up],
    '1 place that you see differently has an answer. Your grade was changed and changed back, and is what it was.',
  ],
])('%i answers and the changes %j', (answers, changes, words) => {
  expect(describeNews({ answers, changes, withPoints: true })).toBe(words);
});

test('no points are told of a text that gives none', () => {
  expect(describeNews({ answers: 0, changes: [up], withPoints: false })).toBe(
    'your grade changed. See what and why.',
  );
});
