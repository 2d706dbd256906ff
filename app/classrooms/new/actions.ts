'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import type { CreateState } from '@/components/classroom/create-form';
import { readForm } from '@/lib/auth/read-form';
import { requireTeacher } from '@/lib/auth/require';
import { createClassroom } from '@/lib/db/classrooms';
import { tidyName } from '@/lib/db/student-name';

const nameSchema = z.string().transform(tidyName).pipe(z.string().min(1).max(80));

export async function createClassroomAction(_before: CreateState, form: FormData): Promise<CreateState> {
  const teacher = await requireTeacher('/classrooms/new');
  const sent = readForm(form).get('name');
  const name = nameSchema.safeParse(sent);
  if (!name.success) {
    return { name: typeof sent === 'string' ? sent : '', error: 'Please give a name of 1 to 80 letters.' };
  }
  const { id } = await createClassroom(teacher, name.data);
  redirect(`/classrooms/${id}`);
}
