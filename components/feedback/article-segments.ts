import { feedbackEnd, type FeedbackItem } from '@/lib/grading/feedback-items';
import type { Span } from '@/lib/spans/span';
import { renderSegments, type SegmentItem } from '@/lib/spans/segments';

/** A stretch of text with the notes on it, by id. */
export type FeedbackSegment = {
  readonly start: number;
  readonly text: string;
  /** Notes whose mark covers the stretch. */
  readonly marked: readonly string[];
  /** Notes one of whose key cores covers the stretch. */
  readonly keyed: readonly string[];
  /** Marks that begin, or end, with this stretch: they get their bracket here. */
  readonly opens: readonly string[];
  readonly closes: readonly string[];
  /** Notes whose number stands after this stretch, in reading order. */
  readonly numbers: readonly string[];
};

/**
 * Cuts each paragraph at the edges of all marks and cores. Every note has exactly one number, after the last
 * stretch of its place. Notes must come in reading order.
 */
export function segmentArticle(
  text: string,
  paragraphs: readonly Span[],
  items: readonly FeedbackItem[],
): FeedbackSegment[][] {
  const pieces = listPieces(items);
  const owners = new Map(pieces.map((piece) => [piece.id, piece]));
  const cut = paragraphs.map((paragraph) => renderSegments(paragraph, pieces));
  const anchors = findAnchors(cut.flat(), items);
  return cut.map((segments) =>
    segments.map(({ start, end, ids }) => {
      const here = ids.map((id) => owners.get(id)).filter((piece) => piece !== undefined);
      const marks = here.filter((piece) => piece.part === 'mark');
      return {
        start,
        text: text.slice(start, end),
        marked: marks.map((piece) => piece.item),
        keyed: [...new Set(here.filter((piece) => piece.part === 'core').map((piece) => piece.item))],
        opens: marks.filter((piece) => piece.start === start).map((piece) => piece.item),
        closes: marks.filter((piece) => piece.end === end).map((piece) => piece.item),
        numbers: anchors.get(start) ?? [],
      };
    }),
  );
}

type Piece = SegmentItem & { readonly item: string; readonly part: 'mark' | 'core' };

function listPieces(items: readonly FeedbackItem[]): Piece[] {
  return items.flatMap((item): Piece[] => [
    ...(item.mark ? [{ ...item.mark, id: `mark ${item.id}`, item: item.id, part: 'mark' as const }] : []),
    ...item.keys
      // A note about the other layer only speaks of that key span; the span's own note draws it.
      .filter((key) => key.layer === item.layer)
      .map((key) => ({
        ...key.core,
        id: `core ${key.spanId} ${item.id}`,
        item: item.id,
        part: 'core' as const,
      })),
  ]);
}

/** Where numbers stand: start of a segment -> the notes whose number follows it. */
function findAnchors(
  segments: readonly Span[],
  items: readonly FeedbackItem[],
): ReadonlyMap<number, string[]> {
  const anchors = new Map<number, string[]>();
  for (const item of items) {
    const end = feedbackEnd(item);
    // The last stretch that the place reaches: also right for a mark that runs over several paragraphs.
    const last = segments.findLast((segment) => segment.start < end);
    if (last) anchors.set(last.start, [...(anchors.get(last.start) ?? []), item.id]);
  }
  return anchors;
}
