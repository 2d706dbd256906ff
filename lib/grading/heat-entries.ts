import { compareSpans, overlaps } from '../spans/merge';
import type { Span } from '../spans/span';
import { isGiven } from './class-summary';
import type { HeatMark, HeatWork } from './heat';
import { tallyKinds } from './heat-kinds';
import type { KindTally } from './heat-kinds';
import type { KeySpan, Layer } from './types';

/** What students who did not find an entry marked in its place. */
export type InsteadTally = Span & {
  readonly layer: Layer;
  /** part: some of the words that matter. near: other words of the sentence. other-layer: these words, as the other. */
  readonly how: 'part' | 'near' | 'other-layer';
  readonly students: number;
};

/** One key span and what a class did there. `found`, `inPart` and `missed` add up to the works. */
export type HeatEntry = {
  readonly span: KeySpan;
  readonly found: number;
  readonly inPart: number;
  readonly missed: number;
  /** How many did not find it and were given credit for it; they are in `inPart` or `missed`. */
  readonly credited: number;
  /** The kinds that those chose who marked some of the words that matter. */
  readonly kinds: readonly KindTally[];
  /** By the same words and layer, the most students first; a student counts once for each. */
  readonly instead: readonly InsteadTally[];
  /** Of those who did not find it, how many marked nothing that counts in `instead`. */
  readonly nothing: number;
};

/**
 * Every key span of a layer, in reading order of the cores. "Instead" are marks of students who did not find it:
 * on its layer in the sentences of its core, and on the other layer on its core; without those that touch the core
 * of another key span of their own layer, which point at something else. A key span that a work does not know is
 * missed in it.
 */
export function describeEntries(
  works: readonly HeatWork[],
  spans: readonly KeySpan[],
  sentences: readonly Span[],
  layer: Layer,
): HeatEntry[] {
  return spans
    .filter((span) => span.layer === layer)
    .sort((a, b) => compareSpans(a.core, b.core))
    .map((span) => describeEntry(works, span, spans, sentences));
}

function describeEntry(
  works: readonly HeatWork[],
  span: KeySpan,
  spans: readonly KeySpan[],
  sentences: readonly Span[],
): HeatEntry {
  const graded = works.map((work) => work.spans.find(({ spanId }) => spanId === span.id));
  const verdicts = graded.map((one) => one?.verdict);
  const around = sentences.filter((sentence) => overlaps(sentence, span.core));
  const elsewhere = spans.filter((other) => other.id !== span.id);
  const instead = works
    .filter((_, at) => verdicts[at] !== 'found')
    .map(({ marks }) => marks.flatMap((mark) => judgeInstead(mark, span, around, elsewhere)));
  const found = verdicts.filter((verdict) => verdict === 'found').length;
  const inPart = verdicts.filter((verdict) => verdict === 'in-part').length;
  return {
    span,
    found,
    inPart,
    missed: works.length - found - inPart,
    credited: graded.filter((one) => one && isGiven(one)).length,
    kinds: tallyKinds(works, span.core, span.layer),
    instead: tallyInstead(instead),
    nothing: instead.filter((marks) => marks.length === 0).length,
  };
}

type Instead = Omit<InsteadTally, 'students'>;

function judgeInstead(
  { start, end, layer }: HeatMark,
  span: KeySpan,
  around: readonly Span[],
  elsewhere: readonly KeySpan[],
): Instead[] {
  const mark = { start, end, layer };
  const onCore = overlaps(mark, span.core);
  if (onCore && layer === span.layer) return [{ ...mark, how: 'part' }];
  const meant = elsewhere.some((other) => other.layer === layer && overlaps(other.core, mark));
  if (meant) return [];
  if (layer !== span.layer) return onCore ? [{ ...mark, how: 'other-layer' }] : [];
  return around.some((sentence) => overlaps(sentence, mark)) ? [{ ...mark, how: 'near' }] : [];
}

function tallyInstead(ofEach: readonly (readonly Instead[])[]): InsteadTally[] {
  const tallies = new Map<string, Instead & { students: number }>();
  for (const marks of ofEach) {
    for (const [place, mark] of new Map(marks.map((one) => [`${one.layer} ${one.start} ${one.end}`, one]))) {
      const tally = tallies.get(place) ?? { ...mark, students: 0 };
      tally.students += 1;
      tallies.set(place, tally);
    }
  }
  return [...tallies.values()].sort((a, b) => b.students - a.students || compareSpans(a, b));
}
