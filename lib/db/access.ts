import type { Prisma } from '@/prisma/generated/client';
import type { AttemptFacts, ClassroomFacts, CourseAttemptFacts } from '../policy';
import { db } from './client';
import { hasComeSince } from './last-seen';

/** The little that an access question needs to know. Everything here is asked before there is an actor. */

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const HOUR_MS = 3_600_000;
const TEACHERS = { teacherId: true, coTeachers: { select: { personId: true } } } as const;

export type SessionPerson = {
  readonly id: string;
  readonly role: 'TEACHER' | 'STUDENT' | 'LEARNER';
  readonly classroomId: string | null;
};

/** Whose session this is, or null when the person is gone or every session of that epoch was ended. */
export async function findSessionPerson(
  personId: string,
  sessionEpoch: number,
): Promise<SessionPerson | null> {
  if (!UUID.test(personId)) return null;
  const person = await db.person.findFirst({
    where: { id: personId, sessionEpoch },
    select: { id: true, role: true, classroomId: true, createdAt: true, lastSeenAt: true },
  });
  if (!person) return null;
  // Whoever is on a list was made before they came: the first visit is noted at once, later ones by the hour.
  const isFirst = !hasComeSince(person);
  if (isFirst || Date.now() - person.lastSeenAt.getTime() > HOUR_MS) {
    await db.person.updateMany({ where: { id: personId }, data: { lastSeenAt: new Date() } });
  }
  return { id: person.id, role: person.role, classroomId: person.classroomId };
}

const ATTEMPT = {
  personId: true,
  submittedAt: true,
  person: { select: { classroom: { select: TEACHERS } } },
} as const;
const COURSE_ATTEMPT = { personId: true, finishedAt: true } as const;

export async function findAttemptFacts(attemptId: string): Promise<AttemptFacts | null> {
  if (!UUID.test(attemptId)) return null;
  const attempt = await db.attempt.findUnique({ where: { id: attemptId }, select: ATTEMPT });
  return attempt && toAttemptFacts(attempt);
}

/** What an attempt was joined into that is no longer there under its id: two open ones became one. */
export async function findJoinedAttempt(
  formerId: string,
): Promise<{ readonly attemptId: string; readonly facts: AttemptFacts } | null> {
  if (!UUID.test(formerId)) return null;
  const alias = await db.attemptAlias.findUnique({
    where: { id: formerId },
    select: { attemptId: true, attempt: { select: ATTEMPT } },
  });
  return alias && { attemptId: alias.attemptId, facts: toAttemptFacts(alias.attempt) };
}

function toAttemptFacts(attempt: Prisma.AttemptGetPayload<{ select: typeof ATTEMPT }>): AttemptFacts {
  const { classroom } = attempt.person;
  return {
    personId: attempt.personId,
    teacherIds: classroom ? [classroom.teacherId, ...classroom.coTeachers.map((each) => each.personId)] : [],
    submitted: attempt.submittedAt !== null,
  };
}

export async function findCourseAttemptFacts(courseAttemptId: string): Promise<CourseAttemptFacts | null> {
  if (!UUID.test(courseAttemptId)) return null;
  const attempt = await db.courseAttempt.findUnique({
    where: { id: courseAttemptId },
    select: COURSE_ATTEMPT,
  });
  return attempt && toCourseAttemptFacts(attempt);
}

/** As `findJoinedAttempt`, for a lesson. */
export async function findJoinedCourseAttempt(
  formerId: string,
): Promise<{ readonly courseAttemptId: string; readonly facts: CourseAttemptFacts } | null> {
  if (!UUID.test(formerId)) return null;
  const alias = await db.courseAttemptAlias.findUnique({
    where: { id: formerId },
    select: { courseAttemptId: true, attempt: { select: COURSE_ATTEMPT } },
  });
  return alias && { courseAttemptId: alias.courseAttemptId, facts: toCourseAttemptFacts(alias.attempt) };
}

function toCourseAttemptFacts(attempt: { personId: string; finishedAt: Date | null }): CourseAttemptFacts {
  return { personId: attempt.personId, finished: attempt.finishedAt !== null };
}

export async function findClassroomFacts(classroomId: string): Promise<ClassroomFacts | null> {
  if (!UUID.test(classroomId)) return null;
  const classroom = await db.classroom.findUnique({ where: { id: classroomId }, select: TEACHERS });
  return (
    classroom && {
      ownerId: classroom.teacherId,
      coTeacherIds: classroom.coTeachers.map(({ personId }) => personId),
    }
  );
}
