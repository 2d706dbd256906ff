import 'server-only';
import { Prisma } from '@/prisma/generated/client';

/** As a subquery: the ids of all classes that a teacher owns or runs with somebody. Each half has an index. */
export function classesOf(personId: string): Prisma.Sql {
  return Prisma.sql`
    SELECT "id" FROM "Classroom" WHERE "teacherId" = ${personId}::uuid
    UNION SELECT "classroomId" FROM "CoTeacher" WHERE "personId" = ${personId}::uuid`;
}
