import 'server-only';
import type { ClassroomOwner } from '../policy';
import { db } from './client';
import { tidyName } from './student-name';

/** Puts a class away, out of the list of classes and closed to newcomers, or takes it out again. */
export async function setArchived(actor: ClassroomOwner, archived: boolean): Promise<void> {
  await db.classroom.update({
    where: { id: actor.classroomId },
    data: { archivedAt: archived ? new Date() : null },
    select: { id: true },
  });
}

/** What goes with a class when it is deleted. */
export type ClassroomContents = {
  readonly students: number;
  readonly handedIn: number;
  readonly open: number;
  readonly marks: number;
  /** Lessons and checks, begun or finished. */
  readonly lessons: number;
  readonly practiceAnswers: number;
  readonly comments: number;
  readonly assignments: number;
  readonly disputes: number;
  readonly keyChanges: number;
};

export async function countContents({ classroomId }: ClassroomOwner): Promise<ClassroomContents> {
  const ofClass = { person: { classroomId } };
  const [students, handedIn, open, marks, lessons, practiceAnswers, comments, ...ofTeacher] =
    await Promise.all([
      db.person.count({ where: { classroomId } }),
      db.attempt.count({ where: { ...ofClass, submittedAt: { not: null } } }),
      db.attempt.count({ where: { ...ofClass, submittedAt: null } }),
      db.mark.count({ where: { attempt: ofClass, removed: false } }),
      db.courseAttempt.count({ where: ofClass }),
      db.practiceAnswer.count({ where: ofClass }),
      db.comment.count({ where: ofClass }),
      db.assignment.count({ where: { classroomId } }),
      db.dispute.count({ where: { classroomId } }),
      db.keyChange.count({ where: { classroomId } }),
    ]);
  const [assignments = 0, disputes = 0, keyChanges = 0] = ofTeacher;
  const ofStudents = { students, handedIn, open, marks, lessons, practiceAnswers, comments };
  return { ...ofStudents, assignments, disputes, keyChanges };
}

/** Deletes a class with its students and all their work. false, and nothing is done, when the typed name is another. */
export async function deleteClassroom(
  { classroomId, personId }: ClassroomOwner,
  typedName: string,
): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const where = { id: classroomId, teacherId: personId };
    const classroom = await tx.classroom.findFirst({ where, select: { name: true } });
    if (!classroom || !isSameName(classroom.name, typedName)) return false;
    const { count } = await tx.classroom.deleteMany({ where: { ...where, name: classroom.name } });
    return count === 1;
  });
}

function isSameName(name: string, typed: string): boolean {
  return tidyName(typed).toLocaleLowerCase('en') === tidyName(name).toLocaleLowerCase('en');
}
