import { Prisma } from '@/prisma/generated/client';

/** A unique index refused the write: somebody else has that value. */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
}
