'use server';

import { revalidatePath } from 'next/cache';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import type { DeleteState } from '@/components/roster/delete-form';
import type { InviteState } from '@/components/roster/invite-form';
import type { NameState } from '@/components/roster/name-form';
import { readForm } from '@/lib/auth/read-form';
import { requireOwnerOf, requireTeacherOf } from '@/lib/auth/require';
import { deleteClassroom, setArchived } from '@/lib/db/classroom-end';
import { renameClassroom, renewJoinCode, setJoinOpen } from '@/lib/db/classrooms';
import { readId } from '@/lib/db/ids';
import { createInvitation, leaveClassroom, removeCoTeacher, withdrawInvitations } from '@/lib/db/invitations';
import { tidyName } from '@/lib/db/student-name';
import { DELETED_CLASS_COOKIE } from '../../deleted-class';
import { getSite } from '../../join-link';

/* Every argument comes from outside. */

const LONGEST_NAME = 80;

function readText(sent: FormData, name: string): string {
  const typed = readForm(sent).get(name);
  return typeof typed === 'string' ? typed.slice(0, 200) : '';
}

function showAnew({ classroomId }: { classroomId: string }): void {
  revalidatePath(`/classrooms/${classroomId}`, 'layout');
}

export async function renameClassroomAction(
  classroomId: string,
  _before: NameState,
  sent: FormData,
): Promise<NameState> {
  const teacher = await requireTeacherOf(readId(classroomId));
  const typed = readText(sent, 'name');
  const name = tidyName(typed);
  if (name.length === 0 || [...name].length > LONGEST_NAME)
    return { name: typed, problem: 'Please give a name of 1 to 80 letters.', done: '' };
  await renameClassroom(teacher, name);
  showAnew(teacher);
  return { name, problem: '', done: 'The name is changed.' };
}

export async function setJoinOpenAction(classroomId: string, joinOpen: boolean): Promise<void> {
  const teacher = await requireTeacherOf(readId(classroomId));
  await setJoinOpen(teacher, joinOpen === true);
  showAnew(teacher);
}

export async function renewJoinCodeAction(classroomId: string): Promise<void> {
  const teacher = await requireTeacherOf(readId(classroomId));
  await renewJoinCode(teacher);
  showAnew(teacher);
}

export async function setArchivedAction(classroomId: string, archived: boolean): Promise<void> {
  const owner = await requireOwnerOf(readId(classroomId));
  await setArchived(owner, archived === true);
  showAnew(owner);
}

export async function inviteAction(classroomId: string): Promise<InviteState> {
  const owner = await requireOwnerOf(readId(classroomId));
  const token = await createInvitation(owner);
  showAnew(owner);
  if (token) return { link: `${(await getSite()).origin}/invitations/${token}`, problem: '' };
  return {
    link: '',
    problem: 'Ten links are open, and that is the most. Take them back below, then make a new one.',
  };
}

export async function withdrawInvitationsAction(classroomId: string): Promise<void> {
  const owner = await requireOwnerOf(readId(classroomId));
  await withdrawInvitations(owner);
  showAnew(owner);
}

export async function removeCoTeacherAction(classroomId: string, personId: string): Promise<void> {
  const owner = await requireOwnerOf(readId(classroomId));
  await removeCoTeacher(owner, personId);
  showAnew(owner);
}

export async function leaveAction(classroomId: string): Promise<void> {
  await leaveClassroom(await requireTeacherOf(readId(classroomId)));
  redirect('/classrooms');
}

export async function deleteClassroomAction(
  classroomId: string,
  _before: DeleteState,
  sent: FormData,
): Promise<DeleteState> {
  const owner = await requireOwnerOf(readId(classroomId));
  const typed = readText(sent, 'name');
  if (await deleteClassroom(owner, typed)) {
    // Not in the address: names stay out of logs.
    const cookie = { path: '/classrooms', maxAge: 60, httpOnly: true, sameSite: 'lax' } as const;
    (await cookies()).set(DELETED_CLASS_COOKIE, tidyName(typed), cookie);
    redirect('/classrooms?deleted=1');
  }
  return {
    typed,
    problem: 'This is not the name of the class, so nothing was deleted. Type it as it stands above.',
  };
}
