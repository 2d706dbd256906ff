import type { Span } from '../spans/span';
import { LAYERS } from './types';
import type {
  AnswerKey,
  DiscernmentCounts,
  Foil,
  Grade,
  GradedMark,
  GradedSpan,
  KeySpan,
  Layer,
} from './types';

type ClassMark = Pick<GradedMark, 'start' | 'layer' | 'verdict' | 'foilId'>;

/** What a class needs of one student's grade; a whole Grade will do, but is mostly explanations. */
export type ClassGrade = Pick<Grade, 'keyVersion' | 'layers'> & {
  readonly marks: readonly ClassMark[];
  readonly spans: readonly Pick<GradedSpan, 'spanId' | 'verdict'>[];
};

/** How many students found, found in part or missed one key span. The three add up to the submissions. */
export type SpanTally = {
  readonly span: KeySpan;
  readonly found: number;
  readonly inPart: number;
  readonly missed: number;
};
/** How many students (not marks) marked a foil. */
export type FoilTally = { readonly foil: Foil; readonly students: number };
/** How many students have a mark outside the key, other than on a foil, that begins in this sentence. */
export type StrayTally = { readonly sentence: Span; readonly layer: Layer; readonly students: number };

/** Sums over the class; each submission counts once. */
export type LayerTotals = {
  readonly found: number;
  readonly inPart: number;
  readonly required: number;
  readonly marks: number;
  readonly outside: number;
  readonly discernment: DiscernmentCounts;
};

export type ClassSummary = {
  readonly submissions: number;
  readonly layers: Readonly<Record<Layer, LayerTotals>>;
  /** Every key span, in reading order. */
  readonly spans: readonly SpanTally[];
  /** Foils that somebody marked, the most marked first. */
  readonly foils: readonly FoilTally[];
  /** Sentences with other marks outside the key, the most students first. */
  readonly strays: readonly StrayTally[];
};

/**
 * Sums up one grade per student. All grades must come from `key` (same version): a RangeError otherwise,
 * because counts over two keys would compare different things. `sentences` is in reading order.
 */
export function summarizeClass(
  grades: readonly ClassGrade[],
  key: AnswerKey,
  sentences: readonly Span[],
): ClassSummary {
  for (const grade of grades) {
    if (grade.keyVersion !== key.version) throw new RangeError('A grade of another key version');
  }
  return {
    submissions: grades.length,
    layers: { hedge: totals(grades, 'hedge'), claim: totals(grades, 'claim') },
    spans: tallySpans(grades, key),
    foils: tallyFoils(grades, key),
    strays: LAYERS.flatMap((layer) => tallyStrays(grades, layer, sentences)).sort(
      (a, b) => b.students - a.students || a.sentence.start - b.sentence.start,
    ),
  };
}

function totals(grades: readonly ClassGrade[], layer: Layer): LayerTotals {
  const layers = grades.map((grade) => grade.layers[layer]);
  const sum = (pick: (grade: Grade['layers'][Layer]) => number) =>
    layers.reduce((total, grade) => total + pick(grade), 0);
  return {
    found: sum((g) => g.found),
    inPart: sum((g) => g.inPart),
    required: sum((g) => g.required),
    marks: sum((g) => g.marks),
    outside: sum((g) => g.outside),
    discernment: {
      targets: sum((g) => g.discernment.targets),
      safe: sum((g) => g.discernment.safe),
      hits: sum((g) => g.discernment.hits),
      falseAlarms: sum((g) => g.discernment.falseAlarms),
    },
  };
}

function tallySpans(grades: readonly ClassGrade[], key: AnswerKey): SpanTally[] {
  const counts = new Map<string, { found: number; inPart: number }>();
  for (const { spanId, verdict } of grades.flatMap((grade) => grade.spans)) {
    const count = counts.get(spanId) ?? { found: 0, inPart: 0 };
    if (verdict === 'found') count.found += 1;
    if (verdict === 'in-part') count.inPart += 1;
    counts.set(spanId, count);
  }
  return [...key.spans]
    .sort((a, b) => a.core.start - b.core.start || a.core.end - b.core.end)
    .map((span) => {
      const { found, inPart } = counts.get(span.id) ?? { found: 0, inPart: 0 };
      return { span, found, inPart, missed: grades.length - found - inPart };
    });
}

function tallyFoils(grades: readonly ClassGrade[], key: AnswerKey): FoilTally[] {
  const onFoil = (mark: ClassMark) => mark.verdict === 'foil';
  const hit = grades.map((grade) => new Set(grade.marks.filter(onFoil).map((mark) => mark.foilId)));
  return key.foils
    .map((foil) => ({ foil, students: hit.filter((ids) => ids.has(foil.id)).length }))
    .filter((tally) => tally.students > 0)
    .sort((a, b) => b.students - a.students || a.foil.start - b.foil.start);
}

function tallyStrays(grades: readonly ClassGrade[], layer: Layer, sentences: readonly Span[]): StrayTally[] {
  const isStray = (mark: ClassMark) => mark.layer === layer && mark.verdict === 'outside';
  const strays = grades.map((grade) => grade.marks.filter(isStray));
  const startsIn = (mark: ClassMark, sentence: Span) =>
    mark.start >= sentence.start && mark.start < sentence.end;
  return sentences
    .map((sentence) => ({
      sentence,
      layer,
      students: strays.filter((marks) => marks.some((mark) => startsIn(mark, sentence))).length,
    }))
    .filter((tally) => tally.students > 0);
}
