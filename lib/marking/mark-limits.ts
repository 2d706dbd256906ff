import type { Span } from '../spans/span';

/**
 * How many marks one attempt holds. The longest text has 20 sentences and 54 stretches between commas and dashes:
 * every one of them and every paragraph, marked on both layers, makes 160 marks; the key itself has 81.
 */
export const MOST_MARKS = 300;
/**
 * How many characters lie under the marks of one attempt, each counted once for every mark on it. On the screen marks
 * of one layer never overlap, so an honest attempt has at most twice the text, 8,600, and four times where two windows
 * worked apart. The feedback on 300 marks names the marks of each stretch: measured, at most 4 MB within this limit
 * (before it is packed), and 15 MB without it.
 */
export const MOST_COVERED = 30_000;
/** How many removed marks an attempt remembers. A browser that missed one among later 500 may show it once more. */
export const MOST_TOMBSTONES = 500;

type Placed = Span & { readonly id: string };

/** The marks an attempt holds, and whether there is room for one more. */
export class MarkRoom {
  private readonly lengths = new Map<string, number>();
  private covered = 0;

  constructor(marks: readonly Placed[] = []) {
    for (const mark of marks) this.put(mark);
  }

  /** Makes room. */
  remove(id: string): void {
    this.covered -= this.lengths.get(id) ?? 0;
    this.lengths.delete(id);
  }

  /** Puts a mark in, or in its new place, where the limits allow it. A mark that does not grow is never refused. */
  offer(mark: Placed): boolean {
    const before = this.lengths.get(mark.id);
    const length = mark.end - mark.start;
    if (before === undefined && this.lengths.size >= MOST_MARKS) return false;
    if (length > (before ?? 0) && this.covered - (before ?? 0) + length > MOST_COVERED) return false;
    this.put(mark);
    return true;
  }

  private put(mark: Placed): void {
    this.remove(mark.id);
    this.lengths.set(mark.id, mark.end - mark.start);
    this.covered += mark.end - mark.start;
  }
}

/** As many of the marks, in the order given, as one attempt holds. */
export function keepWithinLimits<Mark extends Placed>(marks: readonly Mark[]): Mark[] {
  const room = new MarkRoom();
  return marks.filter((mark) => room.offer(mark));
}
