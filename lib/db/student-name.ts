import { dropUnseen } from '../grading/phrases';

const LONGEST_NAME = 40;

/** A name as it was typed, without what cannot be seen: such characters would make two names look the same. */
export function tidyName(typed: string): string {
  return (
    dropUnseen(typed.normalize('NFKC'))
      // An accent may now stand beside its letter.
      .normalize('NFKC')
      .replace(/\p{Cc}/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim()
  );
}

/**
 * A name as a student typed it, tidied for showing, with the key that two students of a class cannot share.
 * Null when nothing is left that can be read out, or when it is longer than 40 characters.
 */
export function readStudentName(typed: string): { name: string; nameKey: string } | null {
  const name = tidyName(typed);
  if ([...name].length > LONGEST_NAME || !/[\p{L}\p{N}]/u.test(name)) return null;
  return { name, nameKey: writeInLatin(name).toLocaleLowerCase('en') };
}

/** Cyrillic and Greek letters, each with the Latin letter that looks the same. No two of one script share one. */
const LOOK_ALIKES = new Map(
  [
    'АВЕКМНОРСТУХІЈЅаеосрухіјѕ ABEKMHOPCTYXIJSaeocpyxijs',
    'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαικνορυχ ABEZHIKMNOPTYXaikvopux',
  ].flatMap((pair) => {
    const [letters = '', latin = ''] = pair.split(' ');
    return [...letters].map((letter, at) => [letter, latin[at] ?? letter] as const);
  }),
);

/**
 * The name as it looks in Latin letters, where it can pass for one: all its small letters look like Latin ones, or it
 * mixes them with Latin ones. A name in a script of its own stays as it is, in capitals too.
 */
function writeInLatin(name: string): string {
  const isMixed = /\p{Script=Latin}/u.test(name);
  const letters = [...(isMixed ? name : name.toLocaleLowerCase('en')).normalize('NFD')];
  const canPass = letters.every((letter) => !/\p{L}/u.test(letter) || LOOK_ALIKES.has(letter));
  if (!isMixed && !canPass) return name;
  return letters
    .map((letter) => LOOK_ALIKES.get(letter) ?? letter)
    .join('')
    .normalize('NFC');
}
