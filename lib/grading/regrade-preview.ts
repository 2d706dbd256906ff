import type { KeyEdit } from './key-edit';
import type { Layer } from './types';

/**
 * What becomes of grades that were made before a change. `regrade`: the new key grades. `never-lower`: it does, and
 * no layer loses points. `credit-everyone`: what the change added or touched counts as found by all who handed in
 * before, what was and what is in the key is fair to mark, and no layer loses points.
 */
export type RegradePolicy = 'regrade' | 'never-lower' | 'credit-everyone';
export const REGRADE_POLICIES: readonly RegradePolicy[] = ['regrade', 'never-lower', 'credit-everyone'];

/** 0..100 for each layer, unrounded. */
export type LayerPoints = Readonly<Record<Layer, number>>;

export type RegradeMove = {
  readonly attemptId: string;
  readonly personId: string;
  readonly name: string;
  readonly exerciseId: string;
  /** 1, 2, 3 ... per person and exercise. */
  readonly number: number;
  readonly before: LayerPoints;
  readonly after: LayerPoints;
};

/** Who would move by how much, before anything is written. A move is one that shows in whole points. */
export type RegradePreview = {
  /** Applying demands it, and refuses when anything that matters is no longer as it was. */
  readonly token: string;
  /** Attempts that would be graded anew. */
  readonly attempts: number;
  /** The largest moves first, at most two hundred. */
  readonly moves: readonly RegradeMove[];
  /** Attempts of which a layer rises; of which a layer falls (some may be both); of which neither moves. */
  readonly movedUp: number;
  readonly movedDown: number;
  readonly unchanged: number;
  /** Of the attempts: graded so far by an older built-in key than the present one; they move to it as well. */
  readonly older: number;
  /** Edits of changes that stand and have no effect any more, in words to the teacher. */
  readonly idle: readonly string[];
};

/** A change of a class's key as its history tells it. */
export type KeyChangeEntry = {
  readonly id: string;
  /** 1, 2, 3 ... per class and article. */
  readonly number: number;
  readonly edits: readonly KeyEdit[];
  /** The edits in words, one each. */
  readonly what: readonly string[];
  readonly policy: RegradePolicy;
  readonly reason: string;
  readonly byName: string;
  readonly appliedAt: Date;
  /** How many attempts moved, in whole points, when it was applied. */
  readonly moved: number;
  readonly takenBack: { readonly at: Date; readonly byName: string; readonly reason: string } | null;
};

/** How far a regrade is; `done` of `total` attempts. */
export type RegradeProgress = { readonly done: number; readonly total: number };
