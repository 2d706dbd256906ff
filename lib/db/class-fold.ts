import 'server-only';
import { keyForExercise } from '../content/answer-keys';
import { findArticle, getArticlePart } from '../content/catalog';
import { versionOf } from '../content/resolve-key';
import type { KeyEdit } from '../grading/key-edit';
import { foldChanges, type IdleEdit } from '../grading/key-timeline';
import type { RegradeInput } from '../grading/regrade';
import type { RegradePolicy } from '../grading/regrade-preview';
import type { AnswerKey } from '../grading/types';
import { getExercise } from './marks';

/** A change of a class's key that stands. */
export type ClassChange = {
  readonly id: string;
  readonly number: number;
  readonly edits: readonly KeyEdit[];
  readonly policy: RegradePolicy;
  readonly appliedAt: Date;
};

/** The key of a class through its changes, from which the grades of all its attempts at the article follow. */
export type ClassFold = {
  readonly text: string;
  /** The built-in key on which it rests. */
  readonly builtIn: AnswerKey;
  readonly changes: readonly ClassChange[];
  /** Before any change and after each. */
  readonly keys: readonly AnswerKey[];
  /** The last of them. */
  readonly inForce: AnswerKey;
  readonly idle: readonly IdleEdit[];
  readonly cutKey: (key: AnswerKey, exerciseId: string) => AnswerKey;
};

/** The keys that come of a built-in one by changes in their order. The same changes give the same versions. */
export function makeClassFold(builtIn: AnswerKey, changes: readonly ClassChange[]): ClassFold {
  const text = findArticle(builtIn.articleId)?.text;
  if (text === undefined) throw new Error(`No article ${builtIn.articleId}`);
  const { articleId, spans, foils } = builtIn;
  const timeline = foldChanges({ articleId, spans, foils }, changes, text);
  const keys = timeline.keys.map((key, at) => (at === 0 ? builtIn : { ...key, version: versionOf(key) }));
  const cuts = new Map<string, AnswerKey>();
  const cutKey = (key: AnswerKey, exerciseId: string) => {
    const name = `${key.version} ${exerciseId}`;
    const cut = cuts.get(name) ?? keyForExercise(key, getExercise(exerciseId));
    cuts.set(name, cut);
    return cut;
  };
  return { text, builtIn, changes, keys, inForce: keys.at(-1) ?? builtIn, idle: timeline.idle, cutKey };
}

type HandedIn = { readonly exerciseId: string; readonly submittedAt: Date };

type Grading = Pick<RegradeInput, 'base' | 'stages' | 'units' | 'builtIn'> & {
  /** The whole key that gives the verdicts in the end. */
  readonly key: AnswerKey;
};

/**
 * Under what an attempt is graded: the key in force when it was handed in, and the changes since. `older`: the fold of
 * an older built-in key that was in force then, where it was another.
 */
export function getGrading(
  fold: ClassFold,
  { exerciseId, submittedAt }: HandedIn,
  older: ClassFold = fold,
): Grading {
  const { changes, keys, cutKey } = fold;
  const later = changes.findIndex(({ appliedAt }) => appliedAt >= submittedAt);
  const before = later < 0 ? changes.length : later;
  const keyAt = (at: number) => cutKey(keys[at] ?? fold.inForce, exerciseId);
  const base = older.keys[before] ?? older.inForce;
  return {
    key: before < changes.length ? fold.inForce : base,
    base: older.cutKey(base, exerciseId),
    stages: changes.slice(before).map(({ policy }, at) => ({
      before: keyAt(before + at),
      after: keyAt(before + at + 1),
      policy,
    })),
    units: getArticlePart(getExercise(exerciseId)),
    builtIn: older.builtIn.version,
  };
}
