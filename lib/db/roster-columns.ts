/** Which cells of a class list hold the names. No database, no clock: cells in, names out. */

/** A line of the list with its number, from 1, as an editor or a spreadsheet counts it. */
export type RawRow = { readonly line: number; readonly cells: readonly string[] };
export type ReadLine =
  | { readonly line: number; readonly kind: 'name'; readonly given: string; readonly family: string }
  | { readonly line: number; readonly kind: 'skipped'; readonly shown: string; readonly why: string };
/** How the list was understood, for saying so. */
type ReadAs = 'headings' | 'first-column' | 'names';
export type ReadList = {
  readonly readAs: ReadAs;
  /** Some lines were "Lee, Sam" and are read as Sam Lee. */
  readonly turned: boolean;
  /** Some lines began with the number of a list, such as "1." or "1)", which is no part of the name. */
  readonly numbered: boolean;
  readonly lines: readonly ReadLine[];
};

const GIVEN = ['preferredgivenname', 'givenname', 'firstname', 'forename', 'first'];
const FAMILY = ['preferredfamilyname', 'familyname', 'lastname', 'surname', 'last'];
const FULL = ['name', 'names', 'fullname', 'studentname', 'student', 'students', 'pupil', 'pupils'];
const SWITCHED_OFF = ['false', 'no', '0'];

type Headings = {
  readonly given: readonly number[];
  readonly family: readonly number[];
  readonly full: readonly number[];
  readonly role: number;
  readonly status: number;
  readonly enabled: number;
};

/** More than this part of the second cells differ from each other where they are given names and no class. */
const MOST_ALIKE = 0.5;
const LIST_NUMBER = /^\s*\d{1,3}\s*[.)]\s*(?=\p{L})/u;

/**
 * Reads OneRoster's users.csv, a table with headings such as "First name", or a plain list of names. Only names are
 * taken; of OneRoster's lines those of students that are neither switched off nor about to be deleted.
 */
export function readColumns(rows: readonly RawRow[]): ReadList {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const headings = readHeadings(filled[0]?.cells ?? []);
  if (headings) {
    const lines = filled.slice(1).map((row) => readByHeadings(row, headings));
    return { readAs: 'headings', turned: false, numbered: false, lines };
  }
  return readPlain(filled);
}

/** Without headings: a name in each line, as "Sam Lee" or, with a comma or another separator, as "Lee, Sam". */
function readPlain(rows: readonly RawRow[]): ReadList {
  const bare = rows.map(({ line, cells: [first = '', ...more] }) => ({
    ...{ line, cells: [first.replace(LIST_NUMBER, ''), ...more] },
  }));
  const pairs = bare.filter(isPair);
  const second = new Set(pairs.map(({ cells }) => (cells[1] ?? '').trim().toLowerCase()));
  const arePairs = pairs.length > 0 && second.size > pairs.length * MOST_ALIKE;
  const lines = bare.map((row): ReadLine => {
    const [first = '', given = ''] = row.cells;
    if (arePairs && isPair(row)) return { line: row.line, kind: 'name', given, family: first };
    return { line: row.line, kind: 'name', ...splitName(first) };
  });
  // A line with digits is turned down as a heading: how it was read needs no word.
  const isOnlyFirst = bare.some(
    (row) => row.cells.length > 1 && !(arePairs && isPair(row)) && !/\d/.test(row.cells[0] ?? ''),
  );
  return {
    readAs: isOnlyFirst ? 'first-column' : 'names',
    turned: arePairs || bare.some(({ cells: [first = ''] }) => isTurned(first)),
    numbered: rows.some(({ cells: [first = ''] }) => LIST_NUMBER.test(first)),
    lines,
  };
}

/** "Lee, Sam" or "Sam Lee": a single word is a given name. */
function splitName(full: string): { given: string; family: string } {
  const [before = '', after = ''] = full.split(',');
  if (isTurned(full)) return { given: after.trim(), family: before.trim() };
  const words = full.trim().split(/\s+/u);
  const family = words.length > 1 ? (words.at(-1) ?? '') : '';
  return { given: words.slice(0, Math.max(1, words.length - 1)).join(' '), family };
}

function isTurned(full: string): boolean {
  const [, after, more] = full.split(',');
  return Boolean(after?.trim()) && more === undefined;
}

/** Exactly two cells that can both be parts of one name. */
function isPair({ cells }: RawRow): boolean {
  return cells.length === 2 && cells.every((cell) => /\p{L}/u.test(cell) && !/[\d@]/.test(cell));
}

function readHeadings(cells: readonly string[]): Headings | null {
  const words = cells.map((cell) => cell.toLowerCase().replace(/[^a-z]/g, ''));
  const columnsOf = (wanted: readonly string[]) =>
    wanted.map((word) => words.indexOf(word)).filter((index) => index >= 0);
  const columns = { given: columnsOf(GIVEN), family: columnsOf(FAMILY), full: columnsOf(FULL) };
  if (!Object.values(columns).some(({ length }) => length > 0)) return null;
  const [role, status, enabled] = [
    words.indexOf('role'),
    words.indexOf('status'),
    words.indexOf('enableduser'),
  ];
  return { ...columns, role, status, enabled };
}

function readByHeadings({ line, cells }: RawRow, headings: Headings): ReadLine {
  const cellAt = (index: number) => (cells[index] ?? '').trim();
  const firstOf = (columns: readonly number[]) => columns.map(cellAt).find((cell) => cell !== '') ?? '';
  const parts = { given: firstOf(headings.given), family: firstOf(headings.family) };
  const name = parts.given || parts.family ? parts : splitName(firstOf(headings.full));
  const why = findReasonToSkip({
    role: cellAt(headings.role).toLowerCase(),
    status: cellAt(headings.status).toLowerCase(),
    enabled: cellAt(headings.enabled).toLowerCase(),
  });
  if (!why) return { line, kind: 'name', ...name };
  return { line, kind: 'skipped', shown: `${name.given} ${name.family}`.trim(), why };
}

function findReasonToSkip(given: { role: string; status: string; enabled: string }): string | null {
  if (given.role !== '' && given.role !== 'student')
    return `Its role is “${given.role}”. Only students are added.`;
  if (given.status === 'tobedeleted') return 'The list says that it is to be deleted.';
  if (SWITCHED_OFF.includes(given.enabled)) return 'The list says that this account is switched off.';
  return null;
}
