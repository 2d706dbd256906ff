import { expect, test } from 'vitest';
import { readStudentName, tidyName } from './student-name';

test.each([
  ['  Period  3 ', 'Period 3'],
  ['a\u0000b', 'a b'],
  ['a\nb', 'a b'],
  ['\u202eevil', 'evil'],
  ['\u200b\u00ad', ''],
  ['N\u2800o\u3164a\ufe0f', 'Noa'],
  ['Jose\u200d\u0301', 'José'],
  ['<b>x</b>', '<b>x</b>'],
])('%j is tidied to %j', (typed, name) => {
  expect(tidyName(typed)).toBe(name);
});

test.each(['', '\u200b', '\u3164\u115f', '\uffa0', '\u2800', '…', 'x'.repeat(41)])(
  '%j is no name of a student',
  (typed) => {
    expect(readStudentName(typed)).toBeNull();
  },
);

test('two students of a class cannot look the same', () => {
  expect(readStudentName('Eve\u200b')?.nameKey).toBe(readStudentName('EVE')?.nameKey);
});

const keyOf = (name: string) => readStudentName(name)?.nameKey;

test.each([
  ['Noa', 'N\u043ea'],
  ['Noa', 'N\u03bfa'],
  ['Sam Poe', '\u0405am \u0420oe'],
  ['capa', '\u0421\u0430\u0440\u0430'],
  ['Tom', '\u0422om'],
  ['Kai', '\u039a\u03b1\u03b9'],
  ['José', 'J\u043es\u00e9'],
])('%j and its look-alike %j are one name', (name, lookAlike) => {
  expect(lookAlike).not.toBe(name);
  expect(keyOf(lookAlike)).toBe(keyOf(name));
});

test('real names in every script are taken, apart from one another, and alike in capitals', () => {
  const names = [
    'Анна',
    'Ганна',
    'Борис',
    'Ольга',
    'Ніна',
    'Νίκος',
    'Νίκη',
    'Ελένη',
    'Anna',
    'Olga',
    'Nina',
    'נועה',
  ];
  names.push('محمد', '金', '김민준', 'さくら', 'Zoë', 'Łukasz', 'Nguyễn', 'Hana', 'Нана', 'Росс', 'Рос');
  expect(new Set(names.map(keyOf)).size).toBe(names.length);
  expect(names.map(keyOf)).not.toContain(undefined);
  for (const name of ['Анна', 'Сара', 'Борис', 'Ольга', 'Ελένη', 'Zoë', 'Nguyễn'])
    expect(keyOf(name.toUpperCase()), name).toBe(keyOf(name));
});
