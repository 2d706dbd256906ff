'use server';

import type { SlipSheet } from '@/components/roster/slips';
import { readForm } from '@/lib/auth/read-form';
import { requireTeacherOf } from '@/lib/auth/require';
import { getClassroom } from '@/lib/db/classrooms';
import { formatReturnCode } from '@/lib/db/codes';
import { readId } from '@/lib/db/ids';
import { listForSlips, makeReturnCodes } from '@/lib/db/roster';
import { drawQr, getSite } from '../../../join-link';

/** Makes new return codes for the students who were shown before, and answers with them this once. */
export async function makeSlipsAction(
  classroomId: string,
  _before: SlipSheet | null,
  sent: FormData,
): Promise<SlipSheet> {
  const teacher = await requireTeacherOf(readId(classroomId));
  const form = readForm(sent);
  const students = await listForSlips(teacher, form.getAll('s').map(readId));
  const signOut = form.get('sign-out') === 'yes';
  const [classroom, site, made] = await Promise.all([
    getClassroom(teacher),
    getSite(),
    makeReturnCodes(teacher, students, signOut),
  ]);
  return {
    className: classroom.name,
    address: `${site.host}/return`,
    onlyHere: site.onlyHere,
    qr: drawQr(`${site.origin}/return`),
    slips: made.map(({ name, code }) => ({ name, code: formatReturnCode(code) })),
  };
}
