'use server';

import { redirect } from 'next/navigation';
import { countLateNow } from '@/components/assignments/class-words';
import type { AssignmentFormState, AssignmentValues } from '@/components/assignments/form-state';
import { readForm } from '@/lib/auth/read-form';
import { requireTeacherOf } from '@/lib/auth/require';
import { findAssignablePart } from '@/lib/content/assignable-parts';
import {
  createAssignment,
  deleteAssignment,
  setReleased,
  updateAssignment,
} from '@/lib/db/assignment-changes';
import { findClassAssignment } from '@/lib/db/assignments';
import type { Terms } from '@/lib/grading/assignment-terms';
import { listTermChanges, sayChanges } from '@/lib/grading/assignment-words';
import type { ClassroomTeacher } from '@/lib/policy';
import { loadAssignment } from './load-assignments';
import { readAssignment, readValues } from './read-assignment';

const FIX = 'This is not saved yet. Look at the fields marked below; everything you typed is still there.';
const NOBODY = 'None of the students you chose is in the class any more. Choose again.';
const FULL = 'A class holds 200 assignments. Delete one that is over, then save this one.';

/** Makes an assignment. Its first argument comes from outside, like all. */
export async function createAssignmentAction(
  classroomId: string,
  state: AssignmentFormState,
  sent: FormData,
): Promise<AssignmentFormState> {
  const teacher = await requireTeacher(classroomId);
  const values = readValues(readForm(sent));
  const part = findAssignablePart(values.partId);
  const read = readAssignment(values, part, new Date());
  if (!read.ok || !part) return refuse(state, values, FIX, read.ok ? {} : read.errors);
  const made = await createAssignment(teacher, part.id, read.draft);
  if (!made.ok) return refuse(state, values, made.reason === 'full' ? FULL : NOBODY, {});
  redirect(`/classrooms/${teacher.classroomId}/assignments/${made.id}`);
}

/** Sets the rules of an assignment anew; what is to be done stays. */
export async function updateAssignmentAction(
  classroomId: string,
  assignmentId: string,
  state: AssignmentFormState,
  sent: FormData,
): Promise<AssignmentFormState> {
  const teacher = await requireTeacher(classroomId);
  const home = `/classrooms/${teacher.classroomId}/assignments`;
  const known = await findAssignment(teacher, assignmentId);
  if (!known) redirect(home);
  const values = { ...readValues(readForm(sent)), partId: known.partId };
  const read = readAssignment(values, known.part, null);
  if (!read.ok) return refuse(state, values, FIX, read.errors);
  const before = await loadAssignment(teacher, known.id, new Date());
  const changed = await updateAssignment(teacher, known.id, read.draft, describe, new Date());
  if (!changed.ok && changed.reason === 'nobody') return refuse(state, values, NOBODY, {});
  if (!changed.ok) redirect(home);
  const after = await loadAssignment(teacher, known.id, new Date());
  const late = countLateNow(before?.rows ?? [], after?.rows ?? []);
  redirect(`${home}/${known.id}${late > 0 ? `?late-now=${late}` : ''}`);
}

/** Shows the feedback now, or leaves it to the rule again. */
export async function releaseFeedbackAction(
  classroomId: string,
  assignmentId: string,
  released: boolean,
): Promise<void> {
  const teacher = await requireTeacher(classroomId);
  const home = `/classrooms/${teacher.classroomId}/assignments`;
  const known = await findAssignment(teacher, assignmentId);
  if (known) await setReleased(teacher, known.id, released === true, describe, new Date());
  redirect(known ? `${home}/${known.id}` : home);
}

/** Takes an assignment back. The work of the students stays. */
export async function deleteAssignmentAction(classroomId: string, assignmentId: string): Promise<void> {
  const teacher = await requireTeacher(classroomId);
  const known = await findAssignment(teacher, assignmentId);
  if (known) await deleteAssignment(teacher, known.id);
  redirect(`/classrooms/${teacher.classroomId}/assignments`);
}

async function requireTeacher(classroomId: unknown): Promise<ClassroomTeacher> {
  const id = typeof classroomId === 'string' ? classroomId : '';
  return requireTeacherOf(id, `/classrooms/${encodeURIComponent(id)}/assignments`);
}

async function findAssignment(teacher: ClassroomTeacher, assignmentId: unknown) {
  return typeof assignmentId === 'string' ? findClassAssignment(teacher, assignmentId) : null;
}

function describe(before: Terms, after: Terms): string {
  return sayChanges(listTermChanges(before, after));
}

function refuse(
  { tries }: AssignmentFormState,
  values: AssignmentValues,
  problem: string,
  errors: AssignmentFormState['errors'],
): AssignmentFormState {
  return { values, problem, errors, tries: Number.isInteger(tries) ? tries + 1 : 1 };
}
