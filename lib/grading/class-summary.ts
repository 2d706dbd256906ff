import { intersectionLength } from '../spans/merge';
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

type ClassMark = Pick<
  GradedMark,
  'markId' | 'spanId' | 'start' | 'end' | 'layer' | 'verdict' | 'foilId' | 'wide'
>;

/** What a class needs of one student's grade; a whole Grade will do, but is mostly explanations. */
export type ClassGrade = Pick<Grade, 'keyVersion' | 'layers'> & {
  readonly marks: readonly ClassMark[];
  readonly spans: readonly Pick<GradedSpan, 'spanId' | 'verdict' | 'coverage' | 'credited'>[];
};

/** How many students found, found in part or missed one key span. The three add up to the submissions. */
export type SpanTally = {
  readonly span: KeySpan;
  readonly found: number;
  readonly inPart: number;
  readonly missed: number;
  /** How many did not find it and were given credit for it; they are in `inPart` or `missed`. */
  readonly credited: number;
};
/** How many students (not marks) marked a foil; see `flagsFoil`. */
export type FoilTally = { readonly foil: Foil; readonly students: number };
/** How many students have a mark outside the key, other than on a foil, that begins in this sentence. */
export type StrayTally = { readonly sentence: Span; readonly layer: Layer; readonly students: number };

/** Sums over the class; each submission counts once. */
export type LayerTotals = {
  readonly found: number;
  readonly inPart: number;
  /** Not found and given credit for; those found in part are in `inPart` too. */
  readonly credited: number;
  readonly required: number;
  readonly marks: number;
  readonly outside: number;
  /** Marks that reach far beyond the key, duplicates counted once. */
  readonly wide: number;
  /** Students at least half of whose marks reach far beyond the key: they touch much of it and point at little. */
  readonly tooMuch: number;
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
    layers: { hedge: totals(grades, key, 'hedge'), claim: totals(grades, key, 'claim') },
    spans: tallySpans(grades, key),
    foils: tallyFoils(grades, key),
    strays: LAYERS.flatMap((layer) => tallyStrays(grades, layer, sentences)).sort(
      (a, b) => b.students - a.students || a.sentence.start - b.sentence.start,
    ),
  };
}

function totals(grades: readonly ClassGrade[], key: AnswerKey, layer: Layer): LayerTotals {
  const given = listGiven(grades, key, layer);
  const layers = grades.map((grade) => grade.layers[layer]);
  const wide = grades.map((grade) => countWide(grade, layer));
  const sum = (pick: (grade: Grade['layers'][Layer]) => number) =>
    layers.reduce((total, grade) => total + pick(grade), 0);
  return {
    // A grade from before the two were told apart has what is credited in `found`.
    found: sum((g) => g.found + (g.credited ?? 0)) - given.length,
    inPart: sum((g) => g.inPart) + given.filter(({ verdict }) => verdict === 'in-part').length,
    credited: given.length,
    required: sum((g) => g.required),
    marks: sum((g) => g.marks),
    outside: sum((g) => g.outside),
    wide: wide.reduce((total, count) => total + count, 0),
    tooMuch: layers.filter(({ marks }, at) => marksTooMuch(wide[at] ?? 0, marks)).length,
    discernment: {
      targets: sum((g) => g.discernment.targets),
      safe: sum((g) => g.discernment.safe),
      hits: sum((g) => g.discernment.hits),
      falseAlarms: sum((g) => g.discernment.falseAlarms),
    },
  };
}

/** Entries to find that count for a student by credit alone. */
function listGiven(grades: readonly ClassGrade[], key: AnswerKey, layer: Layer) {
  const ids = new Set(
    key.spans.filter((span) => span.layer === layer && span.status === 'required').map(({ id }) => id),
  );
  return grades.flatMap(({ spans }) => spans.filter((span) => isGiven(span) && ids.has(span.spanId)));
}

/** Whether an entry counts for a student by credit alone; of a grade that `withoutCredit` gave. */
export function isGiven({ credited, verdict }: Pick<GradedSpan, 'credited' | 'verdict'>): boolean {
  return credited === true && verdict !== 'found';
}

/** Marks of a layer that reach far beyond the key; the same place marked twice counts once. */
export function countWide({ marks }: Pick<ClassGrade, 'marks'>, layer: Layer): number {
  const wide = marks.filter((mark) => mark.layer === layer && mark.wide);
  return new Set(wide.map(({ start, end }) => `${start}:${end}`)).size;
}

function marksTooMuch(wide: number, marks: number): boolean {
  return wide > 0 && 2 * wide >= marks;
}

/**
 * Whether a mark flags a foil: its verdict says so, or it covers at least half of the foil. The verdict alone does
 * not tell, for a mark over a whole paragraph has one verdict and may cover a key span and several foils.
 */
export function flagsFoil(foil: Foil, mark: ClassMark): boolean {
  const covers = 2 * intersectionLength(mark, foil) >= foil.end - foil.start;
  return mark.foilId === foil.id || (mark.layer === foil.layer && covers);
}

const NOBODY = { found: 0, inPart: 0, credited: 0 };

function tallySpans(grades: readonly ClassGrade[], key: AnswerKey): SpanTally[] {
  const counts = new Map<string, { found: number; inPart: number; credited: number }>();
  for (const graded of grades.flatMap((grade) => grade.spans)) {
    const { spanId, verdict } = graded;
    const count = counts.get(spanId) ?? NOBODY;
    counts.set(spanId, {
      found: count.found + (verdict === 'found' ? 1 : 0),
      inPart: count.inPart + (verdict === 'in-part' ? 1 : 0),
      credited: count.credited + (isGiven(graded) ? 1 : 0),
    });
  }
  return [...key.spans]
    .sort((a, b) => a.core.start - b.core.start || a.core.end - b.core.end)
    .map((span) => {
      const { found, inPart, credited } = counts.get(span.id) ?? NOBODY;
      return { span, found, inPart, missed: grades.length - found - inPart, credited };
    });
}

function tallyFoils(grades: readonly ClassGrade[], key: AnswerKey): FoilTally[] {
  const flagging = (foil: Foil) => grades.filter(({ marks }) => marks.some((mark) => flagsFoil(foil, mark)));
  return key.foils
    .map((foil) => ({ foil, students: flagging(foil).length }))
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
