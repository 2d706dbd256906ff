import { coveredLength, mergeSpans } from '../spans/merge';
import type { Span } from '../spans/span';
import type { DiscernmentCounts, KeySpan } from './types';

/**
 * Yes/no decisions of one layer, a sentence being one decision (measurement.md, "Discernment and bias").
 * A sentence is a target when a required core overlaps it and safe when no outer of any key span of the
 * layer does; the rest, where only an accepted span or the fringe of an outer lies, count as neither. It
 * is flagged when any mark overlaps it. `marks` and `spans` are those of the one layer.
 */
export function countDecisions(
  sentences: readonly Span[],
  marks: readonly Span[],
  spans: readonly KeySpan[],
): DiscernmentCounts {
  const flagged = mergeSpans(marks);
  const cores = mergeSpans(spans.filter((span) => span.status === 'required').map((span) => span.core));
  const outers = mergeSpans(spans.map((span) => span.outer));
  const targets = sentences.filter((sentence) => coveredLength(sentence, cores) > 0);
  const safe = sentences.filter((sentence) => coveredLength(sentence, outers) === 0);
  const countFlagged = (units: readonly Span[]) =>
    units.filter((unit) => coveredLength(unit, flagged) > 0).length;
  return {
    targets: targets.length,
    safe: safe.length,
    hits: countFlagged(targets),
    falseAlarms: countFlagged(safe),
  };
}
