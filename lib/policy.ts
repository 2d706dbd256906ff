/** Who somebody is, as far as access is concerned. A learner studies alone, with or without an account. */
export type Role = 'nobody' | 'learner' | 'student' | 'teacher';

/** The subject of every access question. `nobody` has no id. `classroomId` is the student's class. */
export type Subject =
  | { readonly role: 'nobody' }
  | { readonly role: 'learner' | 'teacher'; readonly personId: string }
  | { readonly role: 'student'; readonly personId: string; readonly classroomId: string };

/** What an access question about an attempt needs to know of it. */
export type AttemptFacts = {
  readonly personId: string;
  /** All teachers of the class the attempt's owner is in; empty for self-study. */
  readonly teacherIds: readonly string[];
  readonly submitted: boolean;
};
/** The same of an attempt at a lesson or test. Others than its owner see it only summed up by class. */
export type CourseAttemptFacts = { readonly personId: string; readonly finished: boolean };
export type ClassroomFacts = {
  /** Who made the class. */
  readonly ownerId: string;
  /** Who runs it with the owner, by invitation. */
  readonly coTeacherIds: readonly string[];
};

/*
 * Actors: proof that an access question was asked and answered with yes. Only lib/auth/require.ts makes
 * them; data functions demand them and take ids from them, so that a forgotten check does not compile.
 */
declare const proven: unique symbol;
type Proven<Kind extends string, Facts> = Facts & { readonly [proven]: Kind };

/** Somebody with a session, a guest included. */
export type SignedIn = Proven<
  'signed-in',
  { readonly personId: string; readonly role: Exclude<Role, 'nobody'> }
>;
export type Teacher = Proven<'teacher', { readonly personId: string }>;
/** A teacher of this class: its owner or a co-teacher. */
export type ClassroomTeacher = Proven<
  'classroom-teacher',
  { readonly personId: string; readonly classroomId: string }
>;
/** Whose class this is; wherever a teacher of the class may act, its owner may. */
export type ClassroomOwner = Proven<
  'classroom-teacher',
  { readonly personId: string; readonly classroomId: string; readonly owns: true }
>;
/** Whose attempt this is. May edit it while it is open, and submit it. */
export type AttemptOwner = Proven<'attempt-owner', { readonly personId: string; readonly attemptId: string }>;
/** Somebody who may look at this attempt. `personId` is the reader's, not always the owner's. */
export type AttemptReader = Proven<
  'attempt-reader',
  { readonly personId: string; readonly attemptId: string; readonly as: 'owner' | 'teacher' }
>;
/** Whose work on a lesson or test this is. May answer while it is open, and finish it. */
export type CourseAttemptOwner = Proven<
  'course-attempt-owner',
  { readonly personId: string; readonly courseAttemptId: string }
>;

function isPerson(subject: Subject, personId: string): boolean {
  return subject.role !== 'nobody' && subject.personId === personId;
}

function isTeacherAmong(subject: Subject, teacherIds: readonly string[]): boolean {
  return subject.role === 'teacher' && teacherIds.includes(subject.personId);
}

function isTeacherOf(subject: Subject, { ownerId, coTeacherIds }: ClassroomFacts): boolean {
  return isTeacherAmong(subject, [ownerId, ...coTeacherIds]);
}

/** Starting to work on an exercise; guests and teachers may as well. */
export function canStartAttempt(subject: Subject): boolean {
  return subject.role !== 'nobody';
}

/** Seeing the marks. A teacher sees them once they are handed in: an unfinished draft is the student's own. */
export function canReadAttempt(subject: Subject, attempt: AttemptFacts): boolean {
  return (
    isPerson(subject, attempt.personId) || (isTeacherAmong(subject, attempt.teacherIds) && attempt.submitted)
  );
}

/** Seeing the grade and, with it, the answer key: never before the work is handed in. */
export function canReadFeedback(subject: Subject, attempt: AttemptFacts): boolean {
  return attempt.submitted && canReadAttempt(subject, attempt);
}

export function canEditAttempt(subject: Subject, attempt: AttemptFacts): boolean {
  return isPerson(subject, attempt.personId) && !attempt.submitted;
}

/** Stays true after the first submit: a repeated submit is answered with the same grade. */
export function canSubmitAttempt(subject: Subject, attempt: AttemptFacts): boolean {
  return isPerson(subject, attempt.personId);
}

/** What an access question about a lesson needs to know of it. `number` counts from 1. */
export type LessonFacts = {
  readonly number: number;
  /** Whether the subject has begun it before, when the class went freely, say. */
  readonly begun: boolean;
  /** Numbers of the lessons that the subject has finished. */
  readonly finished: ReadonlySet<number>;
  /** Whether the subject's class takes the lessons one after another. */
  readonly inOrder: boolean;
};

/** A student whose class goes in order needs all earlier lessons finished; what was begun stays open. */
export function canOpenLesson(subject: Subject, { number, begun, finished, inOrder }: LessonFacts): boolean {
  if (subject.role !== 'student') return subject.role !== 'nobody';
  if (!inOrder || begun) return true;
  return Array.from({ length: number - 1 }, (_, at) => at + 1).every((earlier) => finished.has(earlier));
}

export function canEditCourseAttempt(subject: Subject, attempt: CourseAttemptFacts): boolean {
  return isPerson(subject, attempt.personId) && !attempt.finished;
}

/** Stays true after the first time: finishing again is answered with the same. */
export function canFinishCourseAttempt(subject: Subject, attempt: CourseAttemptFacts): boolean {
  return isPerson(subject, attempt.personId);
}

export function canCreateClassroom(subject: Subject): boolean {
  return subject.role === 'teacher';
}

/** Renaming, opening and closing, the roster, the key, and all else that changes a class but for what its owner keeps. */
export function canManageClassroom(subject: Subject, classroom: ClassroomFacts): boolean {
  return isTeacherOf(subject, classroom);
}

/** Archiving and deleting a class, and inviting and removing its co-teachers. */
export function canOwnClassroom(subject: Subject, classroom: ClassroomFacts): boolean {
  return isTeacherAmong(subject, [classroom.ownerId]);
}

/** Running a class together with its owner, as a link invites to: no student, and not the owner again. */
export function canAcceptInvitation(subject: Subject, classroom: ClassroomFacts): boolean {
  return subject.role === 'teacher' && !isTeacherOf(subject, classroom);
}

/** Names and results of a class, those of the course and its open answers too; students do not see each other. */
export function canSeeRoster(subject: Subject, classroom: ClassroomFacts): boolean {
  return isTeacherOf(subject, classroom);
}

/** A teacher would lose the teacher's session by joining, so a teacher does it in another browser. */
export function canJoinClassroom(subject: Subject): boolean {
  return subject.role !== 'teacher';
}
