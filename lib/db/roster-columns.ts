/** Which cells of a class list hold the names. No database, no clock: cells in, names out. */

/** A line of the list with its number, from 1, as an editor or a spreadsheet counts it. */
export type RawRow = { readonly line: number; readonly cells: readonly string[] };
export type ReadLine =
  | { readonly line: number; readonly kind: 'name'; readonly given: string; readonly family: string }
  | { readonly line: number; readonly kind: 'skipped'; readonly shown: string; readonly why: string };
/** How the list was understood, for saying so. */
export type ReadAs = 'headings' | 'family-comma-given' | 'first-column' | 'names';
export type ReadList = { readonly readAs: ReadAs; readonly lines: readonly ReadLine[] };

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

/**
 * Reads OneRoster's users.csv, a table with headings such as "First name", or a plain list of names. Only names are
 * taken; of OneRoster's lines those of students that are neither switched off nor about to be deleted.
 */
export function readColumns(rows: readonly RawRow[]): ReadList {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const headings = readHeadings(filled[0]?.cells ?? []);
  if (headings)
    return { readAs: 'headings', lines: filled.slice(1).map((row) => readByHeadings(row, headings)) };
  if (filled.length > 0 && filled.every(isFamilyCommaGiven))
    return {
      readAs: 'family-comma-given',
      lines: filled.map(({ line, cells: [family = '', given = ''] }) => ({
        ...{ line, kind: 'name', given, family },
      })),
    };
  return {
    readAs: filled.some(({ cells }) => cells.length > 1) ? 'first-column' : 'names',
    lines: filled.map(({ line, cells }) => ({ line, kind: 'name', ...splitName(cells[0] ?? '') })),
  };
}

/** "Lee, Sam" or "Sam Lee": a single word is a given name. */
function splitName(full: string): { given: string; family: string } {
  const [before = '', after, more] = full.split(',');
  if (after?.trim() && more === undefined) return { given: after.trim(), family: before.trim() };
  const words = full.trim().split(/\s+/u);
  const family = words.length > 1 ? (words.at(-1) ?? '') : '';
  return { given: words.slice(0, Math.max(1, words.length - 1)).join(' '), family };
}

function isFamilyCommaGiven({ cells }: RawRow): boolean {
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
