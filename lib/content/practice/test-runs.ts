// How tests tell that two texts are nearly the same. Names and numbers are masked first, so that the same sentence
// about another place is found too.

/** Lower case, numbers as N, a run of capitalized words inside a sentence as one NAME. */
export function maskWords(text: string): string[] {
  return text
    .replace(/(?<![.?”] |^|[“])\p{Lu}[\p{L}’.-]*(?: (?:de |of )?\p{Lu}[\p{L}’-]*)*/gu, 'NAME')
    .replace(/\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|[$]?\d[\d.,:]*/gi, 'N')
    .split(/[^\p{L}\p{N}’-]+/u)
    .filter((word) => word !== '')
    .map((word) => (word === 'NAME' || word === 'N' ? word : word.toLowerCase()));
}

/** Every three words that stand in a row. */
export function listRuns(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.slice(2).map((_, at) => words.slice(at, at + 3).join(' ')));
}
