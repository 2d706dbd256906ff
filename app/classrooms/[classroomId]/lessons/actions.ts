'use server';

import { revalidatePath } from 'next/cache';
import { requireTeacherOf } from '@/lib/auth/require';
import { setInOrder } from '@/lib/db/classrooms';

/** Has a class take the lessons in order, or lets it open any. Its arguments come from outside. */
export async function setInOrderAction(classroomId: string, inOrder: boolean): Promise<void> {
  const teacher = await requireTeacherOf(typeof classroomId === 'string' ? classroomId : '');
  await setInOrder(teacher, inOrder === true);
  revalidatePath(`/classrooms/${teacher.classroomId}`);
}
