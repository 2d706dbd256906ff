import type { DiscernmentCounts } from '@/lib/grading/types';

/** In z units. A leaning smaller than this is none. */
const LEANS = 0.2;
/** Larger than luck alone would make it: so many standard errors. */
const CHANCE_ERRORS = 2;

/** Telling apart (d′), leaning (c, below 0: quick to mark) and the standard error of d′; in z units. */
export type Discernment = {
  readonly dPrime: number;
  readonly criterion: number;
  readonly standardError: number;
};

/** How many more decisions of each kind until telling apart is measured; null when there are enough. */
export function describeMissing({ targets, safe }: DiscernmentCounts, enough: number): string | null {
  const [more, moreSafe] = [Math.max(0, enough - targets), Math.max(0, enough - safe)];
  if (more + moreSafe === 0) return null;
  const parts = [
    ...(more ? [`${more} with something to mark`] : []),
    ...(moreSafe ? [`${moreSafe} with nothing to mark`] : []),
  ];
  return (
    `That is too few to say how well you tell them apart. We say so from ${enough} texts of each kind on. ` +
    `Still to come: ${parts.join(' and ')}.`
  );
}

/** Telling apart and suspicion in plain words, then the numbers for whoever wants them. */
export function describeDiscernment(found: Discernment): {
  readonly tellingApart: string;
  readonly suspicion: string;
  readonly numbers: string;
} {
  const { dPrime, criterion, standardError } = found;
  return {
    tellingApart: describeTellingApart(dPrime, standardError),
    suspicion: describeSuspicion(criterion, standardError),
    numbers:
      `As numbers: d′ is ${two(dPrime)}, with a standard error of ${two(standardError)}. ` +
      `0 is guessing, and higher is better. c is ${two(criterion)}. Below 0 is quick to mark, above 0 is slow to mark.`,
  };
}

function describeTellingApart(dPrime: number, standardError: number): string {
  if (Math.abs(dPrime) <= CHANCE_ERRORS * standardError)
    return 'So far, luck alone could explain how you tell the two kinds of text apart.';
  if (dPrime < 0) return 'So far you mark texts with nothing to mark more often than those with something.';
  const how = dPrime < 1 ? 'a little' : dPrime < 2 ? 'quite well' : 'very well';
  return `You tell the two kinds of text apart ${how}.`;
}

/** The standard error of c is half that of d′: both come from the same two rates. */
function describeSuspicion(criterion: number, standardError: number): string {
  const sure = Math.abs(criterion) > (CHANCE_ERRORS * standardError) / 2;
  if (!sure || Math.abs(criterion) < LEANS) return 'You are neither quick nor slow to mark.';
  return criterion < 0
    ? 'You are quick to mark: when in doubt, you see something.'
    : 'You are slow to mark: when in doubt, you let it pass.';
}

/** What is said to somebody who gives one answer to everything. `all`: every answer in practice so far. */
export function describeOneSided(oneSided: 'nothing' | 'everything', all: DiscernmentCounts): string {
  const answers = all.targets + all.safe;
  const flagged = all.hits + all.falseAlarms;
  if (oneSided === 'nothing') {
    const when = flagged === 0 ? `all ${answers} times` : 'almost every time lately';
    return `You said “nothing to mark” ${when}. That is right for about half of the texts, even without reading them. So these numbers cannot show yet what you know.`;
  }
  const when = flagged === answers ? `all ${answers} times` : 'almost every time lately';
  return `You marked something ${when}. That finds a lot, but about half of the texts hold nothing. So these numbers cannot show yet what you know.`;
}

function two(value: number): string {
  return value
    .toFixed(2)
    .replace(/^-(?=0\.00$)/, '')
    .replace('-', '−');
}
