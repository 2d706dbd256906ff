import { allOf } from './phrases';
import type { Grade, Layer } from './types';

/** Of the required places found on a layer: how many have a kind, and how many the right or an accepted one. */
export type KindCounts = { readonly found: number; readonly named: number; readonly right: number };

/**
 * Counts the same places as "you found 3 of 4" does: where somebody reads both, they must add up. Merely accepted
 * places are left out; their notes say which kind the key has.
 */
export function countKinds(grade: Grade, layer: Layer): KindCounts {
  const found = grade.spans.filter(
    (span) =>
      span.layer === layer && span.status === 'required' && span.verdict === 'found' && !span.credited,
  );
  const named = found.filter(({ subType }) => subType !== 'none');
  return {
    found: found.length,
    named: named.length,
    right: named.filter(({ subType }) => subType !== 'other').length,
  };
}

/** One sentence, or none where no kind was chosen. */
export function describeKinds({ found, named, right }: KindCounts): string {
  if (named === 0) return '';
  if (found === 1) {
    return right === 1
      ? 'You chose the kind for the one place you found, and it is right.'
      : 'You chose a kind for the one place you found. The key chose a different one.';
  }
  const places = named === found ? allOf(found) : `${named} of the ${found} places you found`;
  if (right === 0) {
    return `You chose a kind for ${places}. The key chose a different ${named === 1 ? 'one' : 'kind each time'}.`;
  }
  if (right === found) return `You chose the kind for ${places}, and ${places} are right.`;
  return `You chose a kind for ${places}, and ${fitClause(named, right)} the key.`;
}

function fitClause(named: number, right: number): string {
  if (named === 1) return 'it fits';
  if (right === 1) return '1 of these fits';
  return `${right === named ? allOf(right) : right} of these fit`;
}
