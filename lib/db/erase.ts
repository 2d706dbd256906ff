import 'server-only';
import type { SignedIn } from '../policy';
import { db } from './client';

export type Erased = { readonly ok: true } | { readonly ok: false; readonly problem: string };

const HAS_CLASSES =
  'Your classes and the work of their students hang on this account, so it cannot be erased here. Ask the person who runs this site.';

/**
 * Deletes a person and all that hangs on them: marks, grades, answers, sessions, their place in a class. What stays
 * are sums that name nobody, such as how hard a sentence proved to be. Asking again changes nothing.
 */
export async function eraseEverything({ personId }: SignedIn): Promise<Erased> {
  return db.$transaction(async (tx): Promise<Erased> => {
    // Held until the end, so that no class and no answer can be added to the person meanwhile.
    await tx.$queryRaw`SELECT 1 FROM "Person" WHERE "id" = ${personId}::uuid FOR UPDATE`;
    const classes = await tx.classroom.count({ where: { teacherId: personId } });
    if (classes > 0) return { ok: false, problem: HAS_CLASSES };
    await tx.person.deleteMany({ where: { id: personId } });
    return { ok: true };
  });
}
