import 'server-only';
import { tallyStandings } from '@/components/assignments/class-words';
import { listClassAssignments, listCountedAttempts } from '@/lib/db/assignments';
import { getClassroom } from '@/lib/db/classrooms';
import type { ClassroomTeacher } from '@/lib/policy';

/** Every assignment of a class with how its students stand. The number of queries is the same for every class. */
export async function loadAssignments(teacher: ClassroomTeacher, now: Date) {
  const [classroom, assignments] = await Promise.all([getClassroom(teacher), listClassAssignments(teacher)]);
  const rows = await listCountedAttempts(teacher, assignments, now);
  return {
    classroom,
    assignments: assignments.map((assignment) => {
      const own = rows.filter(({ assignmentId }) => assignmentId === assignment.id);
      return { ...assignment, tally: tallyStandings(assignment.id, own) };
    }),
  };
}

/** One assignment with every student to whom it was given; null where the class has no such. */
export async function loadAssignment(teacher: ClassroomTeacher, assignmentId: string, now: Date) {
  const [classroom, assignments] = await Promise.all([getClassroom(teacher), listClassAssignments(teacher)]);
  const assignment = assignments.find(({ id }) => id === assignmentId);
  if (!assignment) return null;
  const rows = await listCountedAttempts(teacher, [assignment], now);
  return {
    classroom,
    assignment: { ...assignment, tally: tallyStandings(assignment.id, rows) },
    rows: rows.filter(({ inForceId }) => inForceId === assignment.id),
    elsewhere: rows.filter(({ inForceId }) => inForceId !== assignment.id),
  };
}
