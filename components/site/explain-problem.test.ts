import { expect, test } from 'vitest';
import { explainProblem, findProblemField } from './explain-problem';

test('a taken name is said with the name and the two ways on', () => {
  expect(explainProblem('name-taken', ' Sam ')).toBe(
    'There is already a Sam in this class. If that is you, use your return code: it is on your slip, or your teacher can give you a new one. If not, add a letter.',
  );
});

test.each([
  ['wait-1', '1 second'],
  ['wait-45', '45 seconds'],
  ['wait-90', '2 minutes'],
  ['wait-601', '11 minutes'],
])('%s says how long to wait: %s', (problem, duration) => {
  expect(explainProblem(problem)).toBe(`Too many tries. Wait ${duration}, then try again.`);
});

test('an unknown word is never shown as it is', () => {
  expect(explainProblem('<b>anything</b>')).not.toContain('anything');
  expect(findProblemField('anything')).toBeNull();
});

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
  '%s from an address is an unknown word too',
  (problem) => {
    expect(explainProblem(problem)).toBe(explainProblem('anything'));
    expect(findProblemField(problem)).toBeNull();
  },
);
