import { expect, test } from 'vitest';
import { readColumns } from './roster-columns';

const rows = (...lines: string[][]) => lines.map((cells, index) => ({ line: index + 1, cells }));
const name = (line: number, given: string, family: string) => ({ line, kind: 'name', given, family });

const ONEROSTER = [
  ...['sourcedId', 'status', 'dateLastModified', 'enabledUser', 'orgSourcedIds', 'role', 'username'],
  ...['userIds', 'givenName', 'familyName', 'middleName', 'identifier', 'email', 'sms', 'phone'],
];
const person = (status: string, enabled: string, role: string, given: string, family: string) => [
  'u1',
  status,
  '2026-09-01',
  enabled,
  'org',
  role,
  'nick',
  '',
  given,
  family,
  '',
  '7',
  'a@b.test',
  '',
  '',
];

test('of a OneRoster list the students are read, and why anybody else is left out is said', () => {
  const read = readColumns(
    rows(
      ONEROSTER,
      person('active', 'true', 'student', 'Sam', 'Lee'),
      person('', '1', 'Student', 'Ana', 'de la Cruz'),
      person('active', 'true', 'teacher', 'Mia', 'Poe'),
      person('tobedeleted', 'true', 'student', 'Old', 'Boy'),
      person('active', 'FALSE', 'student', 'Off', 'Line'),
    ),
  );
  expect(read.readAs).toBe('headings');
  expect(read.lines).toEqual([
    name(2, 'Sam', 'Lee'),
    name(3, 'Ana', 'de la Cruz'),
    { line: 4, kind: 'skipped', shown: 'Mia Poe', why: 'Its role is “teacher”. Only students are added.' },
    { line: 5, kind: 'skipped', shown: 'Old Boy', why: 'The list says that it is to be deleted.' },
    { line: 6, kind: 'skipped', shown: 'Off Line', why: 'The list says that this account is switched off.' },
  ]);
});

test('the name somebody prefers comes before the official one, where there is one', () => {
  const read = readColumns(
    rows(
      ['givenName', 'familyName', 'preferredGivenName', 'preferredFamilyName'],
      ['Samuel', 'Lee', 'Sam', ''],
      ['Ana', 'Ruiz', '', ''],
    ),
  );
  expect(read.lines).toEqual([name(2, 'Sam', 'Lee'), name(3, 'Ana', 'Ruiz')]);
});

test.each([
  [
    ['First name', 'Last name'],
    ['Sam', 'Lee'],
  ],
  [
    ['SURNAME', 'Forename'],
    ['Lee', 'Sam'],
  ],
  [
    ['No.', 'Student', 'Group'],
    ['3', 'Sam Lee', 'b'],
  ],
  [['Name'], ['Lee, Sam']],
])('the headings %j are understood', (headings, cells) => {
  expect(readColumns(rows(headings, cells)).lines).toEqual([name(2, 'Sam', 'Lee')]);
});

test('a plain list has a name in each line, the last word being the family name', () => {
  expect(readColumns(rows(['Sam'], [''], ['Ana Maria  Ruiz'], ['Lee, Kim']))).toEqual({
    ...{ readAs: 'names', turned: true, numbered: false },
    lines: [name(1, 'Sam', ''), name(3, 'Ana Maria', 'Ruiz'), name(4, 'Kim', 'Lee')],
  });
});

test.each([
  ['28 lines', Array.from({ length: 28 }, (_, n) => [`Lee${'a'.repeat(n)}`, ` Sam${'b'.repeat(n)}`])],
  ['a single line', [['Becker', ' Anna']]],
  [
    'some of which share a first name',
    [
      ['Lee', 'Sam'],
      ['Ruiz', 'Sam'],
      ['Berg', 'Noa'],
    ],
  ],
])('two columns without headings are family name and first name: %s', (_what, cells) => {
  const read = readColumns(rows(...cells));
  expect(read).toMatchObject({ readAs: 'names', turned: true });
  expect(read.lines).toEqual(cells.map(([family = '', given = ''], at) => name(at + 1, given, family)));
});

test('a heading above such names does not keep them from being turned round', () => {
  const read = readColumns(rows(['Class list 9c', ' room 204'], ['Becker', ' Anna'], ['Ruiz', ' Ana']));
  expect(read).toMatchObject({ readAs: 'names', turned: true });
  expect(read.lines.slice(1)).toEqual([name(2, ' Anna', 'Becker'), name(3, ' Ana', 'Ruiz')]);
});

test('a second column that repeats is no first name', () => {
  expect(
    readColumns(rows(['Sam Lee', 'blue'], ['Ana Ruiz', 'Blue'], ['Kim Lee', 'red'], ['Jo Fay', 'red'])),
  ).toEqual({
    ...{ readAs: 'first-column', turned: false, numbered: false },
    lines: [name(1, 'Sam', 'Lee'), name(2, 'Ana', 'Ruiz'), name(3, 'Kim', 'Lee'), name(4, 'Jo', 'Fay')],
  });
});

test.each([
  [['1. Anna Berg'], name(1, 'Anna', 'Berg')],
  [['12) Anna'], name(1, 'Anna', '')],
  [['3.Berg', ' Anna'], name(1, ' Anna', 'Berg')],
])('of %j the number of the list is no part of the name', (cells, line) => {
  expect(readColumns(rows(cells))).toMatchObject({ numbered: true, lines: [line] });
});

test.each([[['Sam Lee', '10b']], [['Sam Lee', 'sam@home.test']], [['Sam Lee', 'x', 'y']], [['Sam Lee', '']]])(
  'of %j only the first column is a name',
  (cells) => {
    expect(readColumns(rows(cells))).toEqual({
      ...{ readAs: 'first-column', turned: false, numbered: false },
      lines: [name(1, 'Sam', 'Lee')],
    });
  },
);

test('a line with headings and no people, and no line at all, give nobody', () => {
  expect(readColumns(rows(['Name', 'Group'])).lines).toEqual([]);
  expect(readColumns([]).lines).toEqual([]);
});
