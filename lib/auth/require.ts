import 'server-only';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import {
  findAttemptFacts,
  findClassroomFacts,
  findCourseAttemptFacts,
  findJoinedAttempt,
  findJoinedCourseAttempt,
  findSessionPerson,
} from '../db/access';
import {
  canCreateClassroom,
  canFinishCourseAttempt,
  canManageClassroom,
  canOwnClassroom,
  canReadAttempt,
  canSubmitAttempt,
  type AttemptOwner,
  type AttemptReader,
  type ClassroomOwner,
  type ClassroomTeacher,
  type CourseAttemptOwner,
  type SignedIn,
  type Subject,
  type Teacher,
} from '../policy';
import { findSession } from './session';

/*
 * The only place that makes actors. `require…` is for pages and server actions: it sends somebody without a
 * session to the sign-in page and answers everything foreign as if it did not exist. `resolve…` is the same
 * for route handlers, which answer with a status instead.
 */

export type Resolved<Actor> =
  | { readonly ok: true; readonly actor: Actor }
  | { readonly ok: false; readonly reason: 'signed-out' | 'not-found' };

const NOBODY: Subject = { role: 'nobody' };

/** Who is asking, once per request. */
export const findSubject = cache(async (): Promise<Subject> => {
  const session = await findSession();
  if (!session) return NOBODY;
  const person = await findSessionPerson(session.personId, session.epoch);
  if (!person) return NOBODY;
  if (person.role === 'TEACHER') return { role: 'teacher', personId: person.id };
  if (person.role === 'LEARNER') return { role: 'learner', personId: person.id };
  return person.classroomId
    ? { role: 'student', personId: person.id, classroomId: person.classroomId }
    : NOBODY;
});

function orStop<Actor>(resolved: Resolved<Actor>, nextPath: string): Actor {
  if (resolved.ok) return resolved.actor;
  if (resolved.reason === 'not-found') notFound();
  redirect(`/sign-in?next=${encodeURIComponent(nextPath)}`);
}

export async function resolveSignedIn(): Promise<Resolved<SignedIn>> {
  const subject = await findSubject();
  if (subject.role === 'nobody') return { ok: false, reason: 'signed-out' };
  return { ok: true, actor: { personId: subject.personId, role: subject.role } as SignedIn };
}

/** Somebody with a session, a guest included. `nextPath` is where signing in leads back to. */
export async function requireSignedIn(nextPath: string): Promise<SignedIn> {
  return orStop(await resolveSignedIn(), nextPath);
}

export async function requireTeacher(nextPath = '/classrooms'): Promise<Teacher> {
  const subject = await findSubject();
  if (subject.role === 'nobody') return orStop({ ok: false, reason: 'signed-out' }, nextPath);
  if (!canCreateClassroom(subject)) notFound();
  return { personId: subject.personId } as Teacher;
}

export async function resolveTeacherOf(classroomId: string): Promise<Resolved<ClassroomTeacher>> {
  const subject = await findSubject();
  if (subject.role === 'nobody') return { ok: false, reason: 'signed-out' };
  const classroom = await findClassroomFacts(classroomId);
  if (!classroom || !canManageClassroom(subject, classroom)) return { ok: false, reason: 'not-found' };
  return { ok: true, actor: { personId: subject.personId, classroomId } as ClassroomTeacher };
}

/** A teacher of this class: its owner or a co-teacher. */
export async function requireTeacherOf(
  classroomId: string,
  nextPath = `/classrooms/${classroomId}`,
): Promise<ClassroomTeacher> {
  return orStop(await resolveTeacherOf(classroomId), nextPath);
}

/** For a page that shows its owner more than a co-teacher: the same teacher as the owner, or null. */
export async function findOwnerOf({ classroomId }: ClassroomTeacher): Promise<ClassroomOwner | null> {
  const [subject, classroom] = [await findSubject(), await findClassroomFacts(classroomId)];
  if (subject.role === 'nobody' || !classroom || !canOwnClassroom(subject, classroom)) return null;
  return { personId: subject.personId, classroomId, owns: true } as ClassroomOwner;
}

/** Whose class this is. A co-teacher is answered as if it did not exist. */
export async function requireOwnerOf(
  classroomId: string,
  nextPath = `/classrooms/${classroomId}/settings`,
): Promise<ClassroomOwner> {
  const owner = await findOwnerOf(await requireTeacherOf(classroomId, nextPath));
  return owner ?? notFound();
}

/**
 * An attempt by its id. One that was joined into another is found under its former id as well, and only by whose it
 * is: a page of theirs may still be open on it. To everybody else there is nothing under that id.
 */
async function findAttempt(subject: Subject, id: string) {
  const facts = await findAttemptFacts(id);
  if (facts) return { attemptId: id, facts };
  const joined = await findJoinedAttempt(id);
  return joined && canSubmitAttempt(subject, joined.facts) ? joined : null;
}

/** As `findAttempt`, for work on a lesson or test. */
async function findCourseAttempt(subject: Subject, id: string) {
  const facts = await findCourseAttemptFacts(id);
  if (facts) return { courseAttemptId: id, facts };
  const joined = await findJoinedCourseAttempt(id);
  return joined && canFinishCourseAttempt(subject, joined.facts) ? joined : null;
}

/** The id in the actor is that of the attempt; asked for by a former id, it is another one than `id`. */
export async function resolveAttemptOwner(id: string): Promise<Resolved<AttemptOwner>> {
  const subject = await findSubject();
  if (subject.role === 'nobody') return { ok: false, reason: 'signed-out' };
  const found = await findAttempt(subject, id);
  if (!found || !canSubmitAttempt(subject, found.facts)) return { ok: false, reason: 'not-found' };
  const { attemptId } = found;
  return { ok: true, actor: { personId: subject.personId, attemptId } as AttemptOwner };
}

/** Whose attempt this is, submitted or not; the data function decides what may still be changed. */
export async function requireAttemptOwner(
  attemptId: string,
  nextPath = `/attempts/${attemptId}`,
): Promise<AttemptOwner> {
  return orStop(await resolveAttemptOwner(attemptId), nextPath);
}

/** As `resolveAttemptOwner`: asked for by a former id, the actor's is another one. */
export async function resolveAttemptReader(id: string): Promise<Resolved<AttemptReader>> {
  const subject = await findSubject();
  if (subject.role === 'nobody') return { ok: false, reason: 'signed-out' };
  const found = await findAttempt(subject, id);
  if (!found || !canReadAttempt(subject, found.facts)) return { ok: false, reason: 'not-found' };
  const { attemptId, facts } = found;
  const as = facts.personId === subject.personId ? 'owner' : 'teacher';
  return { ok: true, actor: { personId: subject.personId, attemptId, as } as AttemptReader };
}

/** The owner, or the owner's teacher once the attempt is submitted. */
export async function requireAttemptReader(
  attemptId: string,
  nextPath = `/attempts/${attemptId}`,
): Promise<AttemptReader> {
  return orStop(await resolveAttemptReader(attemptId), nextPath);
}

/** As `resolveAttemptOwner`: asked for by a former id, the actor's is another one. */
export async function resolveCourseAttemptOwner(id: string): Promise<Resolved<CourseAttemptOwner>> {
  const subject = await findSubject();
  if (subject.role === 'nobody') return { ok: false, reason: 'signed-out' };
  const found = await findCourseAttempt(subject, id);
  if (!found || !canFinishCourseAttempt(subject, found.facts)) return { ok: false, reason: 'not-found' };
  const { courseAttemptId } = found;
  return { ok: true, actor: { personId: subject.personId, courseAttemptId } as CourseAttemptOwner };
}

/** Whose work on a lesson or test this is, finished or not; the data function decides what may still be changed. */
export async function requireCourseAttemptOwner(
  courseAttemptId: string,
  nextPath = '/course',
): Promise<CourseAttemptOwner> {
  return orStop(await resolveCourseAttemptOwner(courseAttemptId), nextPath);
}
