import { countOf, wereGivenCredit } from '@/lib/grading/phrases';
import type { ItemView } from './item-view';
import { findHardest, findMostMarked, isSuspect, listToReview } from './item-view';
import { excerpt } from '../classroom/excerpt';

/** Below this, one student's habit would look like the class's. */
const ENOUGH = 3;
const LONGEST_QUOTE = 90;

/** The words of a place inside a sentence. */
export function quoteOf({ quote }: Pick<ItemView, 'quote'>, most = LONGEST_QUOTE): string {
  return `“${excerpt(quote, { start: 0, end: quote.length }, most)}”`;
}

/** What kind of place it is. */
export function nameItem({ kind, layer }: Pick<ItemView, 'kind' | 'layer'>): string {
  const noun = layer === 'hedge' ? 'hedge' : 'claim';
  if (kind === 'entry') return `Key entry, ${noun}`;
  return kind === 'safe-phrase' ? `Safe phrase, no ${noun}` : `Safe sentence, no ${noun}`;
}

/** What the class did there: found or left alone, and the rest. */
export function describeDone({
  side,
  credits,
  given = [],
}: Pick<ItemView, 'side' | 'credits' | 'given'>): string {
  const full = credits.filter((credit) => credit >= 1).length;
  const none = credits.filter((credit) => credit === 0).length;
  const part = credits.length - full - none;
  if (side === 'leave') {
    return none === 0 ? `All ${credits.length} left it alone` : `${none} of ${credits.length} marked it`;
  }
  const counts = [`${full} of ${credits.length} found it`];
  if (part > 0) counts.push(`${part} in part`);
  const credited = given.filter(Boolean).length;
  if (credited > 0) counts.push(wereGivenCredit(credited));
  return counts.join(', ');
}

/** From this discrimination on a place is as one expects of most. */
export const GOES_WITH_THE_REST = 20;

/** Whether doing well here goes with doing well elsewhere, in words; '' where it may not be told. */
export function describeTogether(
  { figures: { discrimination, flags } }: Pick<ItemView, 'figures'>,
  told: boolean,
): string {
  if (!told) return '';
  if (discrimination === null) return 'All students did the same here, so it tells nobody apart.';
  if (discrimination < 0) return 'Students who do well elsewhere did worse here than the others.';
  if (flags.discrimination === 'weak') return 'Doing well here has little to do with doing well elsewhere.';
  if (discrimination < GOES_WITH_THE_REST)
    return 'There is too little to go by to say whether doing well here goes with doing well elsewhere.';
  if (discrimination < 50) return 'Students who do well elsewhere tend to do better here.';
  return 'Students who do well elsewhere clearly do better here.';
}

/** How the strongest third stands to the key here. `null` where nobody can be called strongest. */
export function describeStrongest({ side, figures: { strongest } }: ItemView): string | null {
  if (!strongest) return null;
  const { students, disagree, others, othersDisagree } = strongest;
  const who = disagree === students ? `All ${students}` : `${disagree || 'None'} of the ${students}`;
  const did = side === 'find' ? 'left it out' : 'marked it';
  return `${who} strongest students ${did}; of the ${others} others, ${othersDisagree || 'nobody'} did.`;
}

/** Why to look at the key again, and what else it can be. */
export function describeReview(item: ItemView): string {
  if (isSuspect(item))
    return item.side === 'find'
      ? 'Those who find most of the rest do not see it here. Perhaps the key asks for something that is not there.'
      : 'Those who leave most of the rest alone mark it here. Perhaps it is fair to mark.';
  return item.side === 'find'
    ? 'The others did not find it either. It may be hard to see, or the key may ask too much.'
    : 'So did the others. The class may share a mistake here, or it may be fair to mark.';
}

export type ItemLead = {
  /** One sentence: which place stands out. */
  readonly main: string;
  /** What speaks for it, and what comes after. */
  readonly more: readonly string[];
  /** The places it speaks of, the first first. */
  readonly items: readonly ItemView[];
};

/**
 * Which places stand out: one where the key itself may be wrong, the hardest entry and the safe place marked most.
 * What to talk about next is said on other pages; the hardest entry is the one that they name.
 */
export function leadItems(items: readonly ItemView[], students: number, handedIn: number): ItemLead {
  if (handedIn === 0) {
    const main =
      students === 0
        ? 'Nobody has joined yet. Show your class the code.'
        : 'Nobody has handed this in yet. Each place of the key will be counted here.';
    return { main, more: [], items: [] };
  }
  if (handedIn < ENOUGH) {
    const main = `${countOf(handedIn, 'student has', 'students have')} handed in. Wait for ${ENOUGH} to see which places are hard.`;
    return { main, more: [], items: [] };
  }
  const suspect = listToReview(items).find(isSuspect);
  const [hardest, marked] = [findHardest(items), findMostMarked(items)];
  const lines = [
    ...(suspect ? [`Look at this ${shortName(suspect)} again: ${quoteOf(suspect)}.`] : []),
    ...(suspect ? [describeStrongest(suspect) ?? ''].filter((line) => line !== '') : []),
    describeHardest(hardest, suspect),
    describeMostMarked(marked, suspect),
  ];
  const [main = '', ...more] = lines;
  return { main, more, items: [...new Set([suspect, hardest, marked])].filter((item) => !!item) };
}

function describeHardest(hardest: ItemView | null, suspect: ItemView | undefined): string {
  if (!hardest) return 'No key entry was hard: everybody found all of them.';
  const done = describeDone(hardest);
  if (hardest === suspect) return `It is also the hardest key entry: ${done}.`;
  return `Hardest key entry: ${quoteOf(hardest)}. ${done}.`;
}

function describeMostMarked(marked: ItemView | null, suspect: ItemView | undefined): string {
  if (!marked) return 'Nobody marked a safe place.';
  if (marked === suspect) return `It is also the safe place marked most: ${describeDone(marked)}.`;
  return `Marked most although safe: ${quoteOf(marked)}. ${describeDone(marked)}.`;
}

function shortName({ kind }: ItemView): string {
  if (kind === 'entry') return 'key entry';
  return kind === 'safe-phrase' ? 'safe phrase' : 'safe sentence';
}
