import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { decodeList } from './decode-list';
import { readRows } from './read-rows';

function rowsOf(text: string) {
  const read = readRows(text);
  if (!read.ok) throw new Error(read.problem);
  return read.rows.map(({ line, cells }) => [line, ...cells]);
}
function textOf(bytes: Uint8Array): string {
  const decoded = decodeList(bytes);
  return decoded.ok ? decoded.text : decoded.problem;
}

test.each([
  ['tab', 'Lee\tSam\nRuiz\tAna'],
  ['semicolon', 'Lee;Sam\r\nRuiz;Ana\r\n'],
  ['comma', 'Lee,Sam\rRuiz,Ana'],
  ['comma in quotation marks', '"Lee","Sam"\n"Ruiz","Ana"\n\n'],
  ['comma after a byte order mark', '\uFEFFLee,Sam\nRuiz,Ana'],
])('cells are separated by %s', (_name, text) => {
  expect(rowsOf(text)).toEqual([
    [1, 'Lee', 'Sam'],
    [2, 'Ruiz', 'Ana'],
  ]);
});

test('a separator within quotation marks does not count, and another one within a cell stays', () => {
  expect(rowsOf('"Lee, Sam";x\n"Ruiz; Ana";y')).toEqual([
    [1, 'Lee, Sam', 'x'],
    [2, 'Ruiz; Ana', 'y'],
  ]);
});

test('empty lines are left out and keep their number', () => {
  expect(rowsOf('\nSam\n\n  \n;;\nAna\n')).toEqual([
    [2, 'Sam'],
    [5, ';;'],
    [6, 'Ana'],
  ]);
});

test('a nickname in quotation marks is part of the name', () => {
  expect(rowsOf('Sam "The Reader" Lee\nAna')).toEqual([
    [1, 'Sam "The Reader" Lee'],
    [2, 'Ana'],
  ]);
});

test('a quotation mark that never closes is said with its line', () => {
  expect(readRows('Sam\nAna\n"Kim\nNoa')).toMatchObject({ ok: false, problem: /line \d/ });
});

test.each([
  ['', 'is empty'],
  [' \n;;\n,\n', 'is empty'],
  ['Name\n'.repeat(302), '302 lines'],
])('a list that cannot be an own class is turned down as a whole', (text, problem) => {
  const read = readRows(text.replaceAll(';', ','));
  expect(read.ok ? '' : read.problem).toContain(problem);
});

test('300 students under a line of headings fit', () => {
  expect(rowsOf(`Name\n${'Sam\n'.repeat(300)}`)).toHaveLength(301);
});

const NAMES = 'Zoë Müller\nŁucja Żak';
test.each([
  ['UTF-8', Buffer.from(NAMES), NAMES],
  ['UTF-16 with its mark', Buffer.from(`\uFEFF${NAMES}`, 'utf16le'), NAMES],
  ['Windows-1252', Buffer.from('Zoë Müller – “Zo”', 'latin1').subarray(0, 10), 'Zoë Müller'],
  ['Windows-1252 beyond Latin-1', Uint8Array.of(0x5a, 0x8a, 0xe9, 0x92), 'ZŠé’'],
])('letters of a file in %s are read right', (_name, bytes, text) => {
  expect(textOf(bytes)).toBe(text);
});

test.each([
  ['a workbook', Uint8Array.of(0x50, 0x4b, 3, 4), 'CSV'],
  ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 'CSV'],
  ['something that is no text', Uint8Array.of(65, 0, 66), 'no text'],
  ['a file of more than 256 kB', new Uint8Array(256 * 1024 + 1).fill(65), '256 kB'],
])('%s is turned down with what to do', (_name, bytes, words) => {
  expect(textOf(bytes)).toContain(words);
});
