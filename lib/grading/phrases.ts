import type { Span } from '../spans/span';
import type { Layer } from './types';

/** Longer quotes are cut in the middle: the reader has the whole in the text. */
const LONGEST_QUOTE = 90;

/** One thing or several: "1 claim", "3 claims". `count` is whole. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A capital letter to begin with. */
export function capitalize(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "Ada", "Ada and Ben", "Ada, Ben and Cem"; nothing for nothing. */
export function joinWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${last}` : last;
}

/** Behind "found 3 of 9": " and 1 credited", or nothing. A credited place counts, and was not found. */
export function andCredited(credited = 0): string {
  return credited === 0 ? '' : ` and ${credited} credited`;
}

/** The same behind "you found 3 of 9". */
export function creditedToYou(credited = 0): string {
  return credited === 0 ? '' : `, and ${countOf(credited, 'is', 'are')} credited to you`;
}

/** Of students, in a clause: "1 was given credit". */
export function wereGivenCredit(students: number): string {
  return `${students} ${students === 1 ? 'was' : 'were'} given credit`;
}

/** "both" or "all 9", to begin a sentence with or to stand in one. `count` is whole and at least 2. */
export function allOf(count: number, place: 'clause' | 'sentence' = 'clause'): string {
  const words = count === 2 ? 'both' : `all ${count}`;
  return place === 'sentence' ? capitalize(words) : words;
}

/** Stands for the name of a teacher who erased their account. */
export const FORMER_TEACHER = 'a former teacher';

/** The name of a teacher, to begin a sentence with: a name is left as its owner writes it. */
export function nameAtStart(name: string): string {
  return name === FORMER_TEACHER ? capitalize(name) : name;
}

/** The short word for what is marked on a layer. */
export const LAYER_NOUN: Readonly<Record<Layer, string>> = { hedge: 'hedge', claim: 'claim' };

/** The same word for several. */
export const LAYER_NOUNS: Readonly<Record<Layer, string>> = { hedge: 'hedges', claim: 'claims' };

/** Format and filler characters, joiners, and a braille cell without dots. Some pass for letters. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cf}\u2800]/gu;

/** What was typed, without the characters that show nothing, wherever they stand. Spaces stay. */
export function dropUnseen(typed: string): string {
  return typed.replace(UNSEEN, '');
}

/** The words of a span in quotation marks, cut in the middle where they are many. Never throws. */
export function quoteOf(text: string, { start, end }: Span): string {
  const quote = text.slice(start, end).replace(/\s+/gu, ' ').trim();
  if (quote.length <= LONGEST_QUOTE) return `“${quote}”`;
  const half = LONGEST_QUOTE / 2;
  const head = quote.slice(0, half).replace(/\s\S*$/u, '');
  const tail = quote.slice(-half).replace(/^\S*\s/u, '');
  return `“${head} … ${tail}”`;
}
