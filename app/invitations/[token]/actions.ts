'use server';

import { redirect } from 'next/navigation';
import { requireTeacher } from '@/lib/auth/require';
import { findClassroomFacts } from '@/lib/db/access';
import { acceptInvitation, findInvitation } from '@/lib/db/invitations';
import { canAcceptInvitation } from '@/lib/policy';

/** Its argument comes from outside. The page says why when nothing comes of it. */
export async function acceptInvitationAction(sent: string): Promise<void> {
  const token = typeof sent === 'string' ? sent.slice(0, 200) : '';
  const here = `/invitations/${encodeURIComponent(token)}`;
  const teacher = await requireTeacher(here);
  const invitation = await findInvitation(token);
  const facts = invitation && (await findClassroomFacts(invitation.classroomId));
  if (!facts || !canAcceptInvitation({ role: 'teacher', personId: teacher.personId }, facts)) redirect(here);
  const classroomId = await acceptInvitation(teacher, token);
  redirect(classroomId ? `/classrooms/${classroomId}` : here);
}
