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
    readAs: 'names',
    lines: [name(1, 'Sam', ''), name(3, 'Ana Maria', 'Ruiz'), name(4, 'Kim', 'Lee')],
  });
});

test('two columns without headings are family name and first name when nothing else can be in them', () => {
  expect(readColumns(rows(['Lee', ' Sam'], ['Ruiz', ' Ana']))).toEqual({
    readAs: 'family-comma-given',
    lines: [name(1, ' Sam', 'Lee'), name(2, ' Ana', 'Ruiz')],
  });
});

test.each([[['Sam Lee', '10b']], [['Sam Lee', 'sam@home.test']], [['Sam Lee', 'x', 'y']], [['Sam Lee', '']]])(
  'of %j only the first column is a name',
  (cells) => {
    expect(readColumns(rows(cells))).toEqual({ readAs: 'first-column', lines: [name(1, 'Sam', 'Lee')] });
  },
);

test('a line with headings and no people, and no line at all, give nobody', () => {
  expect(readColumns(rows(['Name', 'Group'])).lines).toEqual([]);
  expect(readColumns([]).lines).toEqual([]);
});
