import type { ReadLine } from './roster-columns';
import { readStudentName, tidyName } from './student-name';

/** What an import does with each line of a list. No database, no clock. */

/** `short`: the first name and the first letter of the family name. */
export type NameStyle = 'short' | 'full';
export type ImportLine = {
  /** From 1, as in the list. */
  readonly line: number;
  /** As it stands in the list. */
  readonly shown: string;
  readonly outcome: 'added' | 'there' | 'skipped' | 'rejected';
  /** As it stands, or will stand, on the roster; '' where nothing comes of the line. */
  readonly name: string;
  readonly nameKey: string;
  /** In a sentence; '' for what is added without more ado. */
  readonly why: string;
};

type Person = { readonly line: number; readonly given: string; readonly family: string };

const LONGEST = 40;

/**
 * Every line comes back once, in order. What is added has names that differ from each other and from `taken`, the
 * keys of the names already in the class; asking again with those names taken adds nothing.
 */
export function planImport(
  lines: readonly ReadLine[],
  style: NameStyle,
  taken: ReadonlySet<string>,
): ImportLine[] {
  const people = lines.flatMap((line) => (line.kind === 'name' ? [tidy(line)] : []));
  const names = style === 'short' ? shortenNames(people) : new Map<string, string>();
  const firstLines = new Map<string, number>();
  return lines.map((line) => {
    if (line.kind === 'skipped')
      return { ...blank(line.line, line.shown), outcome: 'skipped', why: line.why };
    const person = tidy(line);
    const full = fullName(person);
    const planned = planName(line.line, full, names.get(keyOf(full)) ?? full, taken);
    if (planned.outcome === 'rejected') return planned;
    const before = firstLines.get(planned.nameKey);
    firstLines.set(planned.nameKey, before ?? line.line);
    return before === undefined ? planned : rejectSame(planned, before);
  });
}

/** Of a line that is not taken as much as tells which it is: a whole file may stand in it. */
function blank(line: number, shown: string) {
  const letters = [...shown.slice(0, 2 * SHOWN)];
  const cut = letters.length > SHOWN ? `${letters.slice(0, SHOWN).join('')} …` : shown;
  return { line, shown: cut, name: '', nameKey: '' };
}

function tidy({ line, given, family }: Person): Person {
  return { line, given: tidyName(given), family: tidyName(family) };
}

function fullName({ given, family }: Person): string {
  return `${given} ${family}`.trim();
}

function planName(line: number, full: string, name: string, taken: ReadonlySet<string>): ImportLine {
  const read = readStudentName(name);
  if (!read) return { ...blank(line, full), outcome: 'rejected', why: findFault(name) };
  if (!looksLikeName(name)) return { ...blank(line, full), outcome: 'rejected', why: NO_NAME };
  if (/\p{Nd}/u.test(full)) return { ...blank(line, full), outcome: 'rejected', why: HAS_DIGITS };
  const fullKey = readStudentName(full)?.nameKey;
  if (taken.has(read.nameKey))
    return { line, shown: full, ...read, outcome: 'there', why: 'This name is in the class already.' };
  if (fullKey !== undefined && taken.has(fullKey)) {
    const there = { ...read, name: full, nameKey: fullKey };
    return { line, shown: full, ...there, outcome: 'there', why: 'The full name is in the class already.' };
  }
  return { line, shown: full, ...read, outcome: 'added', why: '' };
}

const SHOWN = 80;
const NO_NAME =
  'This does not look like a name. Take the line out, or type the name with letters, spaces, dots and hyphens.';
const HAS_DIGITS =
  'A name has no digits: is this a heading? Take the line out, or type the name without them.';

/** Signs of formulas and of web pages stand in no name. */
function looksLikeName(name: string): boolean {
  return /\p{L}/u.test(name) && !/[<>=@#|\\{}[\]^~*_+]/u.test(name);
}

function findFault(name: string): string {
  if ([...name].length > LONGEST)
    return `The name is longer than ${LONGEST} characters. Make it shorter, then look again.`;
  return 'There is no name in this line. Type one, or take the line out.';
}

function rejectSame(planned: ImportLine, before: number): ImportLine {
  return {
    ...blank(planned.line, planned.shown),
    outcome: 'rejected',
    why: `Line ${before} gives the same name (${planned.name}). If this is somebody else, add a letter to tell them apart.`,
  };
}

/**
 * From the key of the full name to the short one; more letters of the family name where two people would share one. A
 * full name that stands twice, in capitals the second time, is one person here.
 */
function shortenNames(people: readonly Person[]): Map<string, string> {
  const short = new Map<string, string>();
  // Reversed, so that the first one of two counts.
  const byFullName = [...people].reverse().map((person) => [keyOf(fullName(person)), person] as const);
  let open = [...new Map(byFullName).values()];
  for (let letters = 1; open.length > 0; letters += 1) {
    const groups = new Map<string, Person[]>();
    for (const person of open) {
      // A dot more or less does not tell two people apart.
      const key = keyOf(shorten(person, letters).replace(/\.$/, ''));
      groups.set(key, [...(groups.get(key) ?? []), person]);
    }
    open = [];
    for (const group of groups.values()) {
      const isWhole = group.every(({ family }) => [...family].length <= letters);
      if (group.length > 1 && !isWhole) open.push(...group);
      else for (const person of group) short.set(keyOf(fullName(person)), shorten(person, letters));
    }
  }
  return short;
}

function keyOf(name: string): string {
  return readStudentName(name)?.nameKey ?? name;
}

function shorten({ given, family }: Person, letters: number): string {
  const all = [...family];
  if (!given || all.length === 0) return `${given}${family}`;
  const [first = '', ...rest] = all.slice(0, letters);
  const cut = all.length > letters || all.length === 1 ? '.' : '';
  return `${given} ${first.toLocaleUpperCase('en')}${rest.join('')}${cut}`;
}
