/** What became of one option: the sign for the bar beside it, and the words. `neither`: nothing to praise or blame. */
export type OptionVerdict = { readonly bar: 'right' | 'wrong' | 'neither'; readonly words: string };

/**
 * One option of a list after the check. Where only one can be chosen, the one that fits is shown as the answer and
 * the others that were not chosen are passed over: there was nothing to leave out.
 */
export function judgeOption(many: boolean, chosen: boolean, fits: boolean): OptionVerdict {
  if (fits && chosen) return { bar: 'right', words: '✓ You chose it, and it fits.' };
  if (chosen) return { bar: 'wrong', words: '✗ You chose it. It does not fit.' };
  if (!many)
    return fits
      ? { bar: 'right', words: '✓ This is the answer.' }
      : { bar: 'neither', words: 'Not the answer.' };
  return fits
    ? { bar: 'wrong', words: '✗ You left it out, but it fits.' }
    : { bar: 'right', words: '✓ You left it out, rightly.' };
}

/** What follows a question where several options may fit; null where the question says so itself. */
export function sayAll(prompt: string): string | null {
  return /\b(choose|tick|pick|find) (all|both|every)\b/i.test(prompt) ? null : 'Choose all that fit.';
}
