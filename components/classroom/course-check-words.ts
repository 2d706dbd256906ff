/** d′ of the class in both checks with its standard error, and the difference of the two. In z units. */
export type ClassChange = {
  readonly before: { readonly dPrime: number; readonly standardError: number };
  readonly after: { readonly dPrime: number; readonly standardError: number };
  readonly change: { readonly value: number; readonly standardError: number };
};

const two = (value: number) =>
  value
    .toFixed(2)
    .replace(/^-(?=0\.00$)/, '')
    .replace('-', '−');
const signed = (value: number) => (two(value).startsWith('−') ? two(value) : `+${two(value)}`);

/** The numbers behind the words, for whoever wants them, and what they do not say. */
export function describeDPrime({ before, after, change }: ClassChange): readonly [string, string] {
  return [
    `Telling apart as one number, d′ (0 is guessing; higher is telling apart better): ${two(before.dPrime)} in the first ` +
      `check (standard error ${two(before.standardError)}) and ${two(after.dPrime)} in the second ` +
      `(${two(after.standardError)}), a change of ${signed(change.value)} (${two(change.standardError)}). ` +
      'The standard error is about how far luck alone moves a number like this; that of the change also counts ' +
      'how much the students differ from each other.',
    'It speaks of these students and these texts together. It does not say that every student changed in this ' +
      'way, nor that the lessons are the cause.',
  ];
}

type OneSided = { readonly everything: number; readonly nothing: number };

/** Who gave nearly one answer to all texts, before and after: beside every sum, which hides them. */
export function describeOneSided(before: OneSided, after: OneSided, students: number): readonly string[] {
  const told = (first: number, second: number) =>
    `${first || 'nobody'} in the first check, ${second || 'nobody'} in the second`;
  const who = students === 1 ? 'the one student' : `the ${students} students`;
  return [
    `Of ${who}, these flagged nearly everything (at least 7 in 8 texts): ${told(before.everything, after.everything)}.`,
    `These flagged nearly nothing (at most 1 in 8 texts): ${told(before.nothing, after.nothing)}.`,
  ];
}

/** Who took which form first. */
export function describeForms({ A, B }: { readonly A: number; readonly B: number }): string {
  if (A + B === 0) return '';
  return (
    `${A} took form A first and ${B} form B first; each gets the other form in the second check. Which one comes ` +
    'first is drawn by lot and kept as even as possible, so that a harder form weighs on both checks alike.'
  );
}

/** How far the class is with both checks, in one sentence. */
export function describeChecks(students: number, before: number, both: number): string {
  if (students === 0) return 'Nobody has joined the class yet.';
  if (before === 0) return 'Nobody has handed in the first check yet.';
  const first = `${before} of ${students} ${before === 1 ? 'has' : 'have'} handed in the first check`;
  return both === 0 ? `${first}, nobody the second yet.` : `${first}, ${both} both.`;
}
