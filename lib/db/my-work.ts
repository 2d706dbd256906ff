import 'server-only';
import { layersSchema } from '../content/grade-schema';
import type { Grade } from '../grading/types';
import type { SignedIn } from '../policy';
import { db } from './client';

const MOST_ATTEMPTS = 50;

export type OpenAttempt = {
  readonly number: number;
  readonly startedAt: Date;
  readonly savedAt: Date | null;
  readonly marks: number;
};
export type PastAttempt = {
  readonly attemptId: string;
  readonly number: number;
  readonly submittedAt: Date;
  readonly layers: Grade['layers'];
};
export type MyWork = {
  readonly name: string;
  readonly className: string | null;
  /** No e-mail and no class: the work is tied to this browser and the return code. */
  readonly guest: boolean;
  readonly open: OpenAttempt | null;
  /** Oldest first; the latest fifty. */
  readonly past: readonly PastAttempt[];
};

/** What somebody has done on one exercise, and what is still open. */
export async function getMyWork(actor: SignedIn, exerciseId: string): Promise<MyWork> {
  const [person, open, past] = await Promise.all([
    db.person.findUniqueOrThrow({
      where: { id: actor.personId },
      select: { name: true, email: true, role: true, classroom: { select: { name: true } } },
    }),
    db.attempt.findFirst({
      where: { personId: actor.personId, exerciseId, open: true },
      select: {
        number: true,
        startedAt: true,
        savedAt: true,
        _count: { select: { marks: { where: { removed: false } } } },
      },
    }),
    listPast(actor, exerciseId),
  ]);
  return {
    name: person.name,
    className: person.classroom?.name ?? null,
    guest: person.role === 'LEARNER' && person.email === null,
    open: open && {
      number: open.number,
      startedAt: open.startedAt,
      savedAt: open.savedAt,
      marks: open._count.marks,
    },
    past,
  };
}

type PastRow = Omit<PastAttempt, 'layers'> & { readonly layers: unknown };

/** A whole grade is some 40 kB; the history needs a fortieth of it. */
async function listPast(actor: SignedIn, exerciseId: string): Promise<PastAttempt[]> {
  const rows = await db.$queryRaw<PastRow[]>`
    SELECT a."id" AS "attemptId", a."number", a."submittedAt", g."result"->'layers' AS "layers"
    FROM "Attempt" a JOIN "Grade" g ON g."attemptId" = a."id"
    WHERE a."personId" = ${actor.personId}::uuid AND a."exerciseId" = ${exerciseId}
      AND a."submittedAt" IS NOT NULL
    ORDER BY a."number" DESC
    LIMIT ${MOST_ATTEMPTS}`;
  return rows.map((row) => ({ ...row, layers: layersSchema.parse(row.layers) })).reverse();
}
