import 'server-only';
import type { SignedIn } from '../policy';
import { db } from './client';
import { takeNameAway } from './take-name-away';

/** A teacher may have answered in many classes. */
const PATIENCE = { timeout: 60_000, maxWait: 10_000 };

export type Erased = { readonly ok: true } | { readonly ok: false; readonly reason: 'has-classes' };

/** What somebody would lose. */
export type OwnWork = {
  /** At exercises, open ones too. */
  readonly attempts: number;
  /** Lessons and checks, begun or finished. */
  readonly lessons: number;
  readonly practiceAnswers: number;
  /** Classes that a teacher has; while there are any, nothing can be erased. */
  readonly classes: number;
};

/** Throws when the person is gone. */
export async function countOwnWork({ personId }: SignedIn): Promise<OwnWork> {
  const { _count } = await db.person.findUniqueOrThrow({
    where: { id: personId },
    select: {
      _count: { select: { attempts: true, courseAttempts: true, practiceAnswers: true, classrooms: true } },
    },
  });
  const { attempts, courseAttempts, practiceAnswers, classrooms } = _count;
  return { attempts, lessons: courseAttempts, practiceAnswers, classes: classrooms };
}

/**
 * Deletes a person and all that hangs on them: marks, grades, answers, sessions, their place in a class. What stays
 * are sums that name nobody, such as how hard a sentence proved to be, and what a teacher said to students, without
 * the name. Asking again changes nothing. Refused to a
 * teacher with classes, for the work of others hangs on these.
 */
export async function eraseEverything({ personId }: SignedIn): Promise<Erased> {
  return db.$transaction(async (tx): Promise<Erased> => {
    // Held until the end, so that no class and no answer can be added to the person meanwhile.
    await tx.$queryRaw`SELECT 1 FROM "Person" WHERE "id" = ${personId}::uuid FOR UPDATE`;
    const classes = await tx.classroom.count({ where: { teacherId: personId } });
    if (classes > 0) return { ok: false, reason: 'has-classes' };
    await takeNameAway(tx, personId);
    await tx.person.deleteMany({ where: { id: personId } });
    return { ok: true };
  }, PATIENCE);
}

/** Of somebody whose session is at hand: whether there is no such person any more. */
export async function isErased(personId: string): Promise<boolean> {
  return (await db.person.count({ where: { id: personId } })) === 0;
}
