import type { ClassItem } from '@/lib/grading/class-items';
import { compareApart, placeOfMissed } from '@/lib/grading/talk-order';

type Strongest = {
  readonly students: number;
  readonly disagree: number;
  readonly others: number;
  readonly othersDisagree: number;
};

/** What of an item's figures may be shown; null where it may not, or where there is none. */
export type ItemNumbers = {
  readonly facility: number;
  readonly discrimination: number | null;
  readonly efficiency: number | null;
  readonly effectiveWeight: number | null;
  readonly strongest: Strongest | null;
  readonly flags: { readonly review: boolean; readonly discrimination: 'negative' | 'weak' | null };
};
/** A place of the text with its figures. */
export type ItemView = ClassItem & { readonly quote: string; readonly figures: ItemNumbers };

/** The places as a whole. */
export type WholeNumbers = {
  readonly students: number;
  readonly items: number;
  readonly mean: number;
  readonly standardDeviation: number | null;
  readonly consistency: number | null;
  readonly errorRatio: number | null;
  readonly standardError: number | null;
};

export const ITEM_SHOWS = ['all', 'entries', 'safe', 'hedge', 'claim'] as const;
export const ITEM_ORDERS = ['text', 'hardest', 'against'] as const;
export type ItemChoice = {
  readonly show: (typeof ITEM_SHOWS)[number];
  readonly order: (typeof ITEM_ORDERS)[number];
  /** The place whose figures stand open; only of one, for the sentences to all of them would make a long page. */
  readonly place: string | null;
};

type Search = Readonly<Record<string, string | string[] | undefined>>;

/** Reads the choice from an address; what it does not know becomes everything, as in the text. */
export function parseItemChoice({ show, order, place }: Search): ItemChoice {
  return {
    show: ITEM_SHOWS.find((known) => known === show) ?? 'all',
    order: ITEM_ORDERS.find((known) => known === order) ?? 'text',
    place: typeof place === 'string' ? place : null,
  };
}

/** `against`: those that go against the rest of the places first; what has no discrimination comes last. */
export function selectItems(
  items: readonly ItemView[],
  { show, order }: Omit<ItemChoice, 'place'>,
): ItemView[] {
  const chosen = items.filter(
    ({ side, layer }) =>
      show === 'all' ||
      show === layer ||
      (show === 'entries' && side === 'find') ||
      (show === 'safe' && side === 'leave'),
  );
  if (order === 'hardest') return chosen.sort((a, b) => a.figures.facility - b.figures.facility);
  if (order === 'against')
    return chosen.sort((a, b) => (a.figures.discrimination ?? 101) - (b.figures.discrimination ?? 101));
  return chosen;
}

/** Items that most of the strongest third see otherwise, those first that they see otherwise than the others do. */
export function listToReview(items: readonly ItemView[]): ItemView[] {
  return items.filter(({ figures }) => figures.flags.review).sort((a, b) => suspicionOf(b) - suspicionOf(a));
}

/** A difference of the shares that is worth a second look at the key itself. */
const CLEARLY_MORE = 0.1;

/** Whether the strongest see an item otherwise clearly more often than the others: the key may be wrong, not only hard. */
export function isSuspect(item: ItemView): boolean {
  return item.figures.flags.review && suspicionOf(item) > CLEARLY_MORE;
}

/** By how much the share of those who disagree is larger among the strongest than among the others: −1 to 1. */
function suspicionOf({ figures: { strongest } }: ItemView): number {
  if (!strongest) return -1;
  const { students, disagree, others, othersDisagree } = strongest;
  return disagree / students - (others > 0 ? othersDisagree / others : 0);
}

/** The entry that most missed, by the order of every page that says what to talk about; null: all found all. */
export function findHardest(items: readonly ItemView[]): ItemView | null {
  const places = items.flatMap((item) => {
    if (item.kind !== 'entry') return [];
    const inPart = item.credits.filter((credit) => credit > 0 && credit < 1).length;
    const missed = item.credits.filter((credit) => credit === 0).length;
    return inPart + missed > 0 ? [{ item, place: placeOfMissed({ span: item.entry, inPart, missed }) }] : [];
  });
  return places.sort((a, b) => compareApart(a.place, b.place))[0]?.item ?? null;
}

/** The safe place that most marked, or null where nobody marked any. Ties: the first read. */
export function findMostMarked(items: readonly ItemView[]): ItemView | null {
  const countMarked = ({ credits }: ItemView) => credits.filter((credit) => credit < 1).length;
  const [most] = items
    .filter((item) => item.side === 'leave' && countMarked(item) > 0)
    .sort((a, b) => countMarked(b) - countMarked(a));
  return most ?? null;
}
