import { listAllowances, type AcceptedDispute } from './allowances';
import { gradeMarks } from './grade';
import type { LayerPoints, RegradePolicy } from './regrade-preview';
import { LAYERS } from './types';
import type { AnswerKey, Grade, Layer, LayerGrade, Mark, TextUnits } from './types';

/** A change of the key that came after an attempt was handed in; the keys are cut to what the exercise asks. */
export type RegradeStage = {
  readonly before: AnswerKey;
  readonly after: AnswerKey;
  readonly policy: RegradePolicy;
};

/** Everything a grade is derived from. */
export type RegradeInput = {
  readonly marks: readonly Mark[];
  readonly units: TextUnits;
  /** The key in force when the attempt was handed in, cut to what the exercise asks. */
  readonly base: AnswerKey;
  /** In their order. */
  readonly stages: readonly RegradeStage[];
  readonly accepted: readonly AcceptedDispute[];
  /** Points set by hand, 0..100; they count whatever comes out. */
  readonly overrides: Readonly<Partial<Record<Layer, number>>>;
  /** The version of the built-in key on which `base` rests. */
  readonly builtIn: string;
};

/**
 * The grade of an attempt, from its marks and from what stands: a pure fold, so that taking a change back is folding
 * without it, and folding twice gives the same. The verdicts are those of the last key. The points of a layer are
 * those of the last key too, unless a change since the last `regrade` kept higher ones, or a teacher set them; what
 * the last key gives is then in `byKey`. Throws a RangeError for a mark outside the text.
 */
export function regradeAttempt(input: RegradeInput): Grade {
  const { stages, overrides, builtIn } = input;
  const first = stages.findLastIndex(({ policy }) => policy === 'regrade') + 1;
  let grade = gradeAt(input, first);
  let points = pointsOf(grade);
  for (let stage = first + 1; stage <= stages.length; stage += 1) {
    grade = gradeAt(input, stage);
    points = highest(points, pointsOf(grade));
  }
  const counted = { ...points, ...overrides };
  const layers = {
    hedge: countPoints(grade.layers.hedge, counted.hedge),
    claim: countPoints(grade.layers.claim, counted.claim),
  };
  return { ...grade, layers, ...(builtIn === grade.keyVersion ? {} : { builtIn }) };
}

/** What counts on each layer of a grade. */
export function pointsOf({ layers }: Pick<Grade, 'layers'>): LayerPoints {
  return { hedge: layers.hedge.points, claim: layers.claim.points };
}

/** Whether a difference of points shows where they are shown, in whole points. */
export function movesPoints(before: LayerPoints, after: LayerPoints): boolean {
  return LAYERS.some((layer) => Math.round(before[layer]) !== Math.round(after[layer]));
}

/** Stage 0 is the key in force when the attempt was handed in. */
function gradeAt({ marks, units, base, stages, accepted }: RegradeInput, stage: number): Grade {
  const passed = stages.slice(0, stage);
  const key = passed.at(-1)?.after ?? base;
  const credited = passed.filter(({ policy }) => policy === 'credit-everyone');
  return gradeMarks(marks, key, units, listAllowances(key, marks, accepted, credited));
}

function highest(a: LayerPoints, b: LayerPoints): LayerPoints {
  return { hedge: Math.max(a.hedge, b.hedge), claim: Math.max(a.claim, b.claim) };
}

function countPoints(layer: LayerGrade, points: number): LayerGrade {
  return points === layer.points ? layer : { ...layer, points, byKey: layer.points };
}
