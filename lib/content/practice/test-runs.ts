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

/** Words that make a sentence frame; everything else is filling. */
const FRAME =
  /^(a|an|the|is|are|was|were|has|have|had|been|be|to|of|in|on|at|by|for|from|with|and|but|or|that|who|which|as|it|its|his|her|their|not|no|said|says|told|wrote|according|say|agree|believe|insist|complain|would|could|may|might|if|because|although|while|when|NAME|N|some|many|word|rumor|talk|story|going|goes)$/;

/** The frame of a text: its frame words in order, and one gap for all that stands between two of them. */
export function makeTemplate(words: readonly string[]): readonly string[] {
  const framed = words.map((word) => (FRAME.test(word) ? word : '_'));
  return framed.filter((word, at) => word !== '_' || framed[at - 1] !== '_');
}

/** How much of two frames stands in both, in the same order: 0 to 1, by the longest common subsequence. */
export function compareTemplates(one: readonly string[], other: readonly string[]): number {
  let row = other.map(() => 0);
  for (const word of one) {
    const next: number[] = [];
    other.forEach((another, at) => {
      const diagonal = at > 0 ? (row[at - 1] ?? 0) : 0;
      next.push(another === word ? diagonal + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0));
    });
    row = next;
  }
  return (2 * (row.at(-1) ?? 0)) / Math.max(1, one.length + other.length);
}
