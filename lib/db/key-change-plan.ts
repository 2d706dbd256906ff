import 'server-only';
import { createHash } from 'node:crypto';
import { findAnswerKey, getAnswerKey } from '../content/answer-keys';
import { findArticle } from '../content/catalog';
import { describeEdit } from '../grading/describe-edit';
import { editKey, type KeyEdit } from '../grading/key-edit';
import { movesPoints, pointsOf } from '../grading/regrade';
import type { RegradeMove, RegradePolicy, RegradePreview } from '../grading/regrade-preview';
import { LAYERS } from '../grading/types';
import type { Prisma } from '@/prisma/generated/client';
import { getClassHistory, getFoldInForce, MOST_CHANGES, type ClassHistory } from './class-changes';
import { makeClassFold, type ClassChange, type ClassFold } from './class-fold';
import { listAttemptStates, listExercisesOf, type AttemptState, type RegradedAttempt } from './regrade-run';

/** What is to be done to the key of a class: one more change, or one that stands taken back. */
export type Intent =
  | { readonly kind: 'change'; readonly edits: readonly KeyEdit[]; readonly policy: RegradePolicy }
  | { readonly kind: 'take-back'; readonly changeId: string };

/** Everything that an intent comes to, as the class is at this moment. */
export type Plan = {
  readonly history: ClassHistory;
  /** The version in force now; with today's built-in key it would be that of `present`. */
  readonly version: string;
  readonly present: ClassFold;
  readonly next: ClassFold;
  /** When the change would count as made: not before any of these attempts was handed in. */
  readonly appliedAt: Date;
  readonly attempts: readonly AttemptState[];
  /** Of all that decides what comes out. */
  readonly token: string;
};
type Planned = { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly problem: string };

const NO_CHANGE = 'There is no such change, or it was taken back already. Reload the page.';
const NO_ARTICLE = 'There is no such text.';
const TOO_MANY = `A class can change its key ${MOST_CHANGES} times, and this one has.`;
const MOST_MOVES = 200;

/** Reads what is there, and says what an intent would make of it; both of a preview and, once locked, of its applying. */
export async function planKeyChange(
  tx: Prisma.TransactionClient,
  classroomId: string,
  articleId: string,
  intent: Intent,
): Promise<Planned> {
  if (!findAnswerKey(articleId) || !findArticle(articleId)) return { ok: false, problem: NO_ARTICLE };
  const history = await getClassHistory(tx, classroomId, articleId);
  const present = makeClassFold(getAnswerKey(articleId), history.standing);
  const attempts = await listAttemptStates(tx, {
    person: { classroomId },
    exerciseId: { in: listExercisesOf(articleId) },
  });
  const latest = Math.max(Date.now(), ...attempts.map(({ submittedAt }) => submittedAt.getTime()));
  const appliedAt = new Date(latest);
  const standing = nextChanges(present, history, intent, appliedAt);
  if (typeof standing === 'string') return { ok: false, problem: standing };
  const { inForce } = await getFoldInForce(tx, classroomId, articleId, history);
  const next = makeClassFold(getAnswerKey(articleId), standing);
  const token = tokenOf({ intent, history, next, attempts });
  return { ok: true, plan: { history, version: inForce.version, present, next, appliedAt, attempts, token } };
}

function nextChanges(
  present: ClassFold,
  { standing, last }: ClassHistory,
  intent: Intent,
  appliedAt: Date,
): readonly ClassChange[] | string {
  if (intent.kind === 'take-back') {
    const others = standing.filter(({ id }) => id !== intent.changeId);
    return others.length < standing.length ? others : NO_CHANGE;
  }
  if (last >= MOST_CHANGES) return TOO_MANY;
  const edited = editKey(present.inForce, intent.edits, present.text);
  if (!edited.ok) return edited.problem;
  const { edits, policy } = intent;
  return [...standing, { id: 'next', number: last + 1, edits, policy, appliedAt }];
}

/** Anything that makes for another outcome makes for another token: another key, hand-ins, grades, allowances. */
function tokenOf({
  intent,
  history,
  next,
  attempts,
}: Pick<Plan, 'history' | 'next' | 'attempts'> & { readonly intent: Intent }): string {
  const state = [
    intent,
    history.standing.map(({ id }) => id),
    history.last,
    next.builtIn.version,
    next.inForce.version,
    attempts.map(({ name: _, gradedAt, submittedAt, ...attempt }) => [
      attempt,
      gradedAt.getTime(),
      submittedAt.getTime(),
    ]),
  ];
  return createHash('sha256').update(JSON.stringify(state)).digest('base64url');
}

/** Collects who moves, batch by batch. */
export class MoveTally {
  readonly #moves: RegradeMove[] = [];
  #up = 0;
  #down = 0;
  #attempts = 0;

  add(batch: readonly RegradedAttempt[]): void {
    for (const { attempt, grade } of batch) {
      this.#attempts += 1;
      const { attemptId, personId, name, exerciseId, number, before } = attempt;
      const after = pointsOf(grade);
      if (!movesPoints(before, after)) continue;
      const by = LAYERS.map((layer) => Math.round(after[layer]) - Math.round(before[layer]));
      if (by.some((points) => points > 0)) this.#up += 1;
      if (by.some((points) => points < 0)) this.#down += 1;
      this.#moves.push({ attemptId, personId, name, exerciseId, number, before, after });
    }
  }

  get moved(): number {
    return this.#moves.length;
  }

  get attempts(): number {
    return this.#attempts;
  }

  toPreview({ token, present, next, attempts }: Plan): RegradePreview {
    const moves = [...this.#moves].sort((a, b) => sizeOf(b) - sizeOf(a)).slice(0, MOST_MOVES);
    return {
      token,
      attempts: this.#attempts,
      moves,
      movedUp: this.#up,
      movedDown: this.#down,
      unchanged: this.#attempts - this.#moves.length,
      older: attempts.filter(({ keyVersion }) => keyVersion !== present.inForce.version).length,
      idle: describeIdle(next),
    };
  }
}

function sizeOf({ before, after }: RegradeMove): number {
  return Math.max(...LAYERS.map((layer) => Math.abs(after[layer] - before[layer])));
}

function describeIdle({ idle, changes, keys, text }: ClassFold): string[] {
  return idle.map(({ change, edit, problem }) => {
    const at = changes.findIndex(({ number }) => number === change);
    const key = keys[at];
    const what = key ? describeEdit(edit, key, text) : '';
    return `Change ${change} rests in part. ${what} ${problem}`.trim();
  });
}
