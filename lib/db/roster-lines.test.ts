import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReadLine } from './roster-columns';
import { planImport } from './roster-lines';
import type { NameStyle } from './roster-lines';
import { readStudentName } from './student-name';

const list = (...names: [given: string, family: string][]): ReadLine[] =>
  names.map(([given, family], index) => ({ line: index + 1, kind: 'name', given, family }));
const taken = (...names: string[]) => new Set(names.map((name) => readStudentName(name)?.nameKey ?? ''));
const namesOf = (lines: ReadLine[], style: NameStyle = 'short') =>
  planImport(lines, style, taken()).map(({ outcome, name }) => (outcome === 'added' ? name : outcome));

test.each<[string, [string, string][], string[]]>([
  ['the first letter of the family name', [['Sam', 'Lee']], ['Sam L.']],
  ['a capital letter, whatever the list has', [['Ana', 'de la Cruz']], ['Ana D.']],
  ['the first name alone where there is no other', [['Sam', '']], ['Sam']],
  ['the family name alone where there is no other', [['', 'Lee']], ['Lee']],
  [
    'as many letters as it takes to tell two apart',
    [
      ['Sam', 'Lee'],
      ['Sam', 'Lopez'],
      ['Sam', 'Lorca'],
      ['Kim', 'Lee'],
    ],
    ['Sam Le.', 'Sam Lop.', 'Sam Lor.', 'Kim L.'],
  ],
  [
    'the whole family name where it begins another one',
    [
      ['Sam', 'Lee'],
      ['Sam', 'Leeds'],
    ],
    ['Sam Lee', 'Sam Leed.'],
  ],
  [
    'no more letters because of a line that stands twice',
    [
      ['Sam', 'Lee'],
      ['sam', 'LEE'],
    ],
    ['Sam L.', 'rejected'],
  ],
])('a short name has %s', (_what, names, expected) => {
  expect(namesOf(list(...names))).toEqual(expected);
});

test('full names stay as they are', () => {
  expect(namesOf(list(['Sam', 'Lee'], ['Ana', 'de la Cruz']), 'full')).toEqual(['Sam Lee', 'Ana de la Cruz']);
});

test('a line that cannot be used is turned down with its number and the reason', () => {
  const lines = list(['Sam', 'Lee'], ['', ''], ['sam', 'LEE'], ['…', ''], ['x'.repeat(41), '']);
  expect(
    planImport(lines, 'full', taken()).map(({ line, outcome, why }) => [line, outcome, why]),
  ).toMatchObject([
    [1, 'added', ''],
    [2, 'rejected', expect.stringContaining('no name')],
    [3, 'rejected', expect.stringContaining('Line 1 gives the same name (sam LEE)')],
    [4, 'rejected', expect.stringContaining('no name')],
    [5, 'rejected', expect.stringContaining('longer than 40')],
  ]);
});

test('who is in the class under the short or the full name is there already', () => {
  const lines = list(['Sam', 'Lee'], ['Kim', 'Ruiz'], ['Noa', 'Berg']);
  const planned = planImport(lines, 'short', taken('SAM L.', 'Kim Ruiz'));
  expect(planned.map(({ outcome, name }) => [outcome, name])).toEqual([
    ['there', 'Sam L.'],
    ['there', 'Kim Ruiz'],
    ['added', 'Noa B.'],
  ]);
});

test('a line that is skipped stays skipped and takes no name', () => {
  const skipped: ReadLine = { line: 1, kind: 'skipped', shown: 'Sam Lee', why: 'because' };
  expect(planImport([skipped, { ...skipped, line: 2 }], 'full', taken('Sam Lee'))).toMatchObject([
    { outcome: 'skipped', name: '', why: 'because' },
    { outcome: 'skipped', name: '', why: 'because' },
  ]);
});

const part = fc.oneof(
  fc.constantFrom('Sam', 'sam', 'Ana', 'Lee', 'Leeds', 'L', 'Lopez', '', ' ', '\u200b', 'Ł', 'Сам'),
  fc.string({ unit: 'grapheme', maxLength: 44 }),
);
const people = fc.array(fc.tuple(part, part), { maxLength: 12 }).map((names) => list(...names));
const style = fc.constantFrom<NameStyle>('short', 'full');
const existing = fc.array(part, { maxLength: 4 }).map((names) => taken(...names));

test('every line comes back once, and what is added is new, usable and different from all else', () => {
  fc.assert(
    fc.property(people, style, existing, (lines, chosen, keys) => {
      const planned = planImport(lines, chosen, keys);
      expect(planned.map(({ line }) => line)).toEqual(lines.map(({ line }) => line));
      const added = planned.filter(({ outcome }) => outcome === 'added');
      const addedKeys = added.map(({ nameKey }) => nameKey);
      expect(new Set(addedKeys).size).toBe(addedKeys.length);
      for (const { name, nameKey } of added) {
        expect(keys.has(nameKey)).toBe(false);
        expect(readStudentName(name)).toEqual({ name, nameKey });
      }
      for (const { outcome, why } of planned) expect(why === '').toBe(outcome === 'added');
    }),
  );
});

test('the same list a second time adds nobody', () => {
  fc.assert(
    fc.property(people, style, existing, (lines, chosen, keys) => {
      const first = planImport(lines, chosen, keys).filter(({ outcome }) => outcome === 'added');
      const all = new Set([...keys, ...first.map(({ nameKey }) => nameKey)]);
      const again = planImport(lines, chosen, all).filter(({ outcome }) => outcome === 'added');
      expect(again).toEqual([]);
    }),
  );
});

test.each(['12345', '=HYPERLINK("x")', '<b>Sam</b>', 'sam@school.example', '+49 151 Sam'])(
  '%s is no name, and the line says so',
  (typed) => {
    const [line] = planImport(list([typed, '']), 'full', taken());
    expect(line).toMatchObject({ outcome: 'rejected', why: expect.stringContaining('not look like a name') });
  },
);

test.each(['O’Neill', 'Anne-Marie', 'Sam L.', 'Zoë', '李小龙', "D'Arcy"])('%s is a name', (typed) => {
  expect(namesOf(list([typed, '']), 'full')).toEqual([typed]);
});

test.each<[string, string]>([
  ['Class list', '9c'],
  ['Sam', '2'],
  ['Sam', 'Lee٣'],
])('%s %s has a digit, so the line is turned down as a heading may be', (given, family) => {
  const [line] = planImport(list([given, family]), 'short', taken());
  expect(line).toMatchObject({ outcome: 'rejected', why: expect.stringContaining('A name has no digits') });
});

test('of a line that is not taken no more is shown than tells which it is', () => {
  const [line] = planImport(list(['x'.repeat(5_000), '']), 'full', taken());
  expect(line?.shown.length).toBeLessThan(100);
});
