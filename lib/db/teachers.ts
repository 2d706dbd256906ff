import type { Prisma } from '@/prisma/generated/client';
import type { ClassroomTeacher } from '../policy';
import { db } from './client';
import { isUniqueViolation } from './errors';
import type { SessionFacts } from './people';

const SESSION_FACTS = { id: true, sessionEpoch: true } as const;

/** Null when the address is taken. */
export async function createTeacher(teacher: {
  email: string;
  name: string;
  /** null for a teacher who signs in with Google or Microsoft only. */
  passwordHash: string | null;
}): Promise<SessionFacts | null> {
  try {
    return await db.person.create({
      data: { ...teacher, email: teacher.email.toLowerCase(), role: 'TEACHER' },
      select: SESSION_FACTS,
    });
  } catch (error) {
    if (isUniqueViolation(error)) return null;
    throw error;
  }
}

/**
 * The teacher to whom another site vouches this address belongs, made if `mayCreate` and there is none.
 *
 * Learners and students set an address without proving it. When the address turns out to be somebody else's, a
 * student merely loses it; a learner, who is most likely the teacher trying things out, becomes the teacher, but
 * every way in that was set before the proof is closed.
 */
export async function admitTeacher(
  profile: { email: string; name: string },
  mayCreate: boolean,
): Promise<SessionFacts | null> {
  const email = profile.email.toLowerCase();
  const holder = await db.person.findUnique({
    where: { email },
    select: { ...SESSION_FACTS, role: true },
  });
  if (holder?.role === 'TEACHER') return { id: holder.id, sessionEpoch: holder.sessionEpoch };
  if (!mayCreate) return null;
  if (holder?.role === 'LEARNER') {
    return db.person.update({
      where: { id: holder.id },
      data: {
        role: 'TEACHER',
        name: profile.name,
        passwordHash: null,
        returnCodeHash: null,
        sessionEpoch: { increment: 1 },
      },
      select: SESSION_FACTS,
    });
  }
  return db.$transaction(async (tx) => {
    if (holder) {
      await tx.person.update({ where: { id: holder.id }, data: { email: null, passwordHash: null } });
    }
    return tx.person.create({ data: { email, name: profile.name, role: 'TEACHER' }, select: SESSION_FACTS });
  });
}

/**
 * As the history of a class and its students are told it. Held until the end of the transaction, so that nobody is
 * erased between reading and writing the name. Throws when the teacher is gone.
 */
export async function getTeacherName(
  tx: Pick<Prisma.TransactionClient, '$queryRaw'>,
  { personId }: ClassroomTeacher,
): Promise<string> {
  const [teacher] = await tx.$queryRaw<{ name: string }[]>`
    SELECT "name" FROM "Person" WHERE "id" = ${personId}::uuid FOR KEY SHARE`;
  if (!teacher) throw new Error('The teacher is gone');
  return teacher.name;
}
