import 'server-only';
import { layersSchema } from '../content/grade-schema';
import type { Grade } from '../grading/types';
import type { SignedIn } from '../policy';
import { listWithheldExercises } from './assignments';
import { db } from './client';
import { listOpenAttempts } from './open-attempts';
import type { OpenAttempt } from './open-attempts';

/** Over all exercises; the latest count where somebody has more. */
const MOST_ATTEMPTS = 200;

export type PastAttempt = {
  readonly attemptId: string;
  readonly exerciseId: string;
  readonly number: number;
  readonly submittedAt: Date;
  /** When it came into a class from studying alone; null: it did not. */
  readonly broughtAt: Date | null;
  readonly layers: Grade['layers'];
};
/** Handed in; what came of it is not shown yet. */
export type WaitingAttempt = Omit<PastAttempt, 'layers'>;
export type MyWork = {
  readonly name: string;
  readonly className: string | null;
  /** No e-mail and no class: the work is tied to this browser and the return code. */
  readonly guest: boolean;
  readonly hasReturnCode: boolean;
  /** At most one per exercise. */
  readonly open: readonly OpenAttempt[];
  /** Graded attempts at every exercise, in the order they were handed in; the latest two hundred. */
  readonly past: readonly PastAttempt[];
  /** The same of exercises whose feedback an assignment does not show yet. */
  readonly waiting: readonly WaitingAttempt[];
};

/** What somebody has marked and handed in, and what is still open. */
export async function getMyWork(actor: SignedIn, now = new Date()): Promise<MyWork> {
  const [person, open, past, withheld] = await Promise.all([
    db.person.findUniqueOrThrow({
      where: { id: actor.personId },
      select: {
        name: true,
        email: true,
        role: true,
        returnCodeHash: true,
        classroom: { select: { name: true } },
      },
    }),
    listOpenAttempts(actor.personId),
    listPast(actor),
    listWithheldExercises(actor, now),
  ]);
  return {
    name: person.name,
    className: person.classroom?.name ?? null,
    guest: person.role === 'LEARNER' && person.email === null,
    hasReturnCode: person.returnCodeHash !== null,
    open,
    past: past.filter(({ exerciseId }) => !withheld.has(exerciseId)),
    waiting: past.flatMap(({ layers: _, ...attempt }) => (withheld.has(attempt.exerciseId) ? [attempt] : [])),
  };
}

type PastRow = Omit<PastAttempt, 'layers'> & { readonly layers: unknown };

/** A whole grade is some 40 kB; the history needs a fortieth of it. */
async function listPast(actor: SignedIn): Promise<PastAttempt[]> {
  const rows = await db.$queryRaw<PastRow[]>`
    SELECT a."id" AS "attemptId", a."exerciseId", a."number", a."submittedAt", a."broughtAt",
      g."result"->'layers' AS "layers"
    FROM "Attempt" a JOIN "Grade" g ON g."attemptId" = a."id"
    WHERE a."personId" = ${actor.personId}::uuid AND a."submittedAt" IS NOT NULL
    ORDER BY a."submittedAt" DESC, a."number" DESC
    LIMIT ${MOST_ATTEMPTS}`;
  return rows.map((row) => ({ ...row, layers: layersSchema.parse(row.layers) })).reverse();
}
