import { compareSpans } from '../spans/merge';
import type { Span } from '../spans/span';
import { NO_ALLOWANCES, toPersonalKey, type Allowances } from './allowances';
import { countDecisions } from './discernment';
import { explainMark, explainSpan } from './explain';
import { compareKeySpans } from './match';
import { requireSpanWithin, scoreOffsets } from './score-offsets';
import type {
  AnswerKey,
  Grade,
  GradedMark,
  GradedSpan,
  KeySpan,
  Layer,
  LayerGrade,
  Mark,
  TextUnits,
} from './types';
import { listUniqueMarks } from './unique-marks';
import type { UniqueMark } from './unique-marks';
import { judgeLayer } from './verdicts';
import type { JudgedLayer, JudgedMark, JudgedSpan } from './verdicts';

/** Verdicts of marks that fall outside the key; the student reads how many. */
const OUTSIDE: ReadonlySet<string> = new Set(['foil', 'outside', 'other-layer']);

/**
 * Grades marks against a key: points, verdicts and explanations, both layers, by measurement.md. Takes
 * what `validateMarks` lets through and throws a RangeError for a mark outside the text. Every mark gets
 * one verdict; duplicates (same layer, same offsets) count once and share theirs. Marks and spans of the
 * result are in reading order; the order of `marks` and of the key changes nothing. `allowances` are what one attempt is
 * given beyond the key; they never lower points.
 */
export function gradeMarks(
  marks: readonly Mark[],
  key: AnswerKey,
  units: TextUnits,
  allowances: Allowances = NO_ALLOWANCES,
): Grade {
  for (const mark of marks) requireSpanWithin(mark, units.text.length);
  const by = { key, personal: toPersonalKey(key, allowances), allowances };
  const hedge = gradeLayer(marks, by, units, 'hedge');
  const claim = gradeLayer(marks, by, units, 'claim');
  const markOrder = (a: GradedMark, b: GradedMark) => compareSpans(a, b) || compareText(a.markId, b.markId);
  return {
    keyVersion: key.version,
    layers: { hedge: hedge.grade, claim: claim.grade },
    marks: [...hedge.marks, ...claim.marks].sort(markOrder),
    spans: [...hedge.spans, ...claim.spans]
      .sort((a, b) => compareSpans(a.at, b.at) || compareText(a.graded.spanId, b.graded.spanId))
      .map(({ graded }) => graded),
    ...(allowances.own.length > 0 ? { own: allowances.own } : {}),
  };
}

/** The key of the class, and what it is for this attempt. */
type GradedBy = {
  readonly key: AnswerKey;
  readonly personal: AnswerKey;
  readonly allowances: Allowances;
};

function gradeLayer(marks: readonly Mark[], by: GradedBy, units: TextUnits, layer: Layer) {
  const unique = listUniqueMarks(marks, layer);
  const judged = judgeLayer(unique, by.personal, layer, by.allowances.credits);
  return {
    grade: summarizeLayer(unique, judged, units, {
      // Sums of shares depend on their order in the last digit, and a grade must not depend on the order of a key.
      common: by.key.spans.filter((span) => span.layer === layer).sort(compareKeySpans),
      allowances: by.allowances,
    }),
    marks: judged.marks.flatMap((mark) => toGradedMarks(mark, units.text)),
    spans: judged.spans.map((span) => ({ at: span.span.core, graded: toGradedSpan(span, units.text) })),
  };
}

function summarizeLayer(
  unique: readonly UniqueMark[],
  judged: JudgedLayer,
  units: TextUnits,
  { common, allowances }: { readonly common: readonly KeySpan[]; readonly allowances: Allowances },
): LayerGrade {
  const spans = judged.spans.map(({ span }) => span);
  const required = judged.spans.filter(({ span }) => span.status === 'required');
  const found = judged.spans.filter(({ verdict, credit }) => verdict === 'found' && credit === null);
  const named = found.filter(({ subType }) => subType !== 'none');
  const requiredFound = found.filter(({ span }) => span.status === 'required').length;
  const credited = required.filter(({ credit }) => credit !== null).length;
  const inPart = required.filter(({ verdict }) => verdict === 'in-part').length;
  return {
    ...scoreOffsets({
      marks: unique,
      required: common
        .filter((span) => span.status === 'required')
        .map(({ id, core, outer }) => ({ core, outer, credited: allowances.credits.has(id) })),
      accepted: common.filter((span) => span.status === 'accepted').map((span) => span.outer),
      allowed: spans.filter((span) => allowances.own.includes(span)).map((span) => span.outer),
      blind: [units.paragraphs, units.sentences, rangeOf(units.paragraphs)],
      textLength: units.text.length,
    }),
    required: required.length,
    found: requiredFound,
    ...(credited === 0 ? {} : { credited }),
    inPart,
    missed: required.length - requiredFound - credited - inPart,
    acceptedFound: found.length - requiredFound,
    marks: unique.length,
    outside: judged.marks.filter(({ verdict }) => OUTSIDE.has(verdict)).length,
    subTypes: {
      found: found.length,
      named: named.length,
      right: named.filter(({ subType }) => subType !== 'other').length,
    },
    discernment: countDecisions(units.sentences, unique, spans),
  };
}

/** Marking everything that is shown, where only a part of a text is asked. */
function rangeOf(paragraphs: readonly Span[]): Span[] {
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  return first && last ? [{ start: first.start, end: last.end }] : [];
}

function toGradedMarks(judged: JudgedMark, text: string): GradedMark[] {
  const { mark, verdict, span, foil, subType, wide } = judged;
  const explanation = explainMark(judged, text);
  return mark.ids.map((markId) => ({
    markId,
    layer: mark.layer,
    start: mark.start,
    end: mark.end,
    verdict,
    spanId: span?.id ?? null,
    foilId: foil?.id ?? null,
    subType,
    wide,
    explanation,
  }));
}

function toGradedSpan(judged: JudgedSpan, text: string): GradedSpan {
  const { span, verdict, coverage, mark, subType, credit } = judged;
  return {
    spanId: span.id,
    layer: span.layer,
    status: span.status,
    verdict,
    coverage,
    markId: mark?.ids[0] ?? null,
    subType,
    ...(credit === null ? {} : { credited: true as const }),
    explanation: explainSpan(judged, text),
  };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
