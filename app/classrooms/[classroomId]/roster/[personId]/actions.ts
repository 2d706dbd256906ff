'use server';

import { redirect } from 'next/navigation';
import { revalidatePath } from 'next/cache';
import type { NameState } from '@/components/roster/name-form';
import { readForm } from '@/lib/auth/read-form';
import { requireTeacherOf } from '@/lib/auth/require';
import { readId } from '@/lib/db/ids';
import { mergeStudents } from '@/lib/db/merge-students';
import { removeStudent, renameStudent } from '@/lib/db/roster';
import type { RenameResult } from '@/lib/db/roster';

const PROBLEMS: Readonly<Record<Exclude<RenameResult, 'done'>, string>> = {
  'name-unusable': 'Type a name with 1 to 40 letters or digits.',
  'name-taken':
    'Another entry of this class has this name. Add a letter, or merge the two below if they are one student.',
  'not-there': 'This student is not in the class any more. Go back to the roster.',
};

/** The arguments of all three come from outside. */
export async function renameStudentAction(
  classroomId: string,
  personId: string,
  _before: NameState,
  sent: FormData,
): Promise<NameState> {
  const teacher = await requireTeacherOf(readId(classroomId));
  const typed = readForm(sent).get('name');
  const name = typeof typed === 'string' ? typed.slice(0, 200) : '';
  const result = await renameStudent(teacher, personId, name);
  if (result !== 'done') return { name, problem: PROBLEMS[result], done: '' };
  revalidatePath(`/classrooms/${teacher.classroomId}/roster/${readId(personId)}`);
  return { name, problem: '', done: 'The name is changed.' };
}

export async function mergeStudentsAction(
  classroomId: string,
  keepId: string,
  goneId: string,
): Promise<void> {
  const teacher = await requireTeacherOf(readId(classroomId));
  const home = `/classrooms/${teacher.classroomId}/roster`;
  const merged = await mergeStudents(teacher, keepId, goneId);
  // Pressed twice, the second press finds the work done.
  redirect(merged ? `${home}/${readId(keepId)}?merged=1` : home);
}

export async function removeStudentAction(classroomId: string, personId: string): Promise<void> {
  const teacher = await requireTeacherOf(readId(classroomId));
  const removed = await removeStudent(teacher, personId);
  redirect(`/classrooms/${teacher.classroomId}/roster?removed=${removed ? 1 : 0}`);
}
