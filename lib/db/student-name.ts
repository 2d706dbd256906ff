const LONGEST_NAME = 40;

/** A name as it was typed, without what cannot be seen: such characters would make two names look the same. */
export function tidyName(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/**
 * A name as a student typed it, tidied for showing, with the key that two students of a class cannot share.
 * Null when nothing is left that can be read out, or when it is longer than 40 characters.
 */
export function readStudentName(typed: string): { name: string; nameKey: string } | null {
  const name = tidyName(typed);
  if ([...name].length > LONGEST_NAME || !/[\p{L}\p{N}]/u.test(name)) return null;
  return { name, nameKey: name.toLocaleLowerCase('en') };
}
