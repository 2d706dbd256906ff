'use server';

import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import type { DecideState } from '@/components/disputes/decide-form';
import { readForm } from '@/lib/auth/read-form';
import { requireTeacherOf } from '@/lib/auth/require';
import { acceptDisputes, reopenDispute, upholdDisputes } from '@/lib/db/decide-disputes';
import { LONGEST_REASON } from '@/lib/grading/contest';

const decisionSchema = z.object({
  decision: z.enum(['uphold', 'accept']),
  ids: z.array(z.uuid()).max(300),
});

/** Answers the chosen contests of one place. What was typed comes back with every refusal. */
export async function decideAction(
  classroomId: string,
  _before: DecideState,
  sent: FormData,
): Promise<DecideState> {
  const path = `/classrooms/${String(classroomId)}/disputes`;
  const teacher = await requireTeacherOf(typeof classroomId === 'string' ? classroomId : '', path);
  const form = readForm(sent);
  const parsed = decisionSchema.safeParse({
    decision: form.get('decision'),
    ids: form.getAll('disputeId'),
  });
  if (!parsed.success) notFound();
  const { decision, ids } = parsed.data;
  const typed = form.get('reply');
  const reply = typeof typed === 'string' ? typed.replaceAll('\r\n', '\n').trim() : '';
  const problem = findProblem(reply, ids.length);
  if (problem) return { reply, problem };
  const settle = decision === 'uphold' ? upholdDisputes : acceptDisputes;
  const count = await settle(teacher, ids, reply);
  if (count === 0)
    return {
      reply,
      problem: 'Nothing was sent: these were answered or taken back meanwhile. Load this page again.',
    };
  redirect(`${path}?done=${decision}-${count}-${ids[0]}`);
}

/** Opens an answered contest again. */
export async function reopenAction(classroomId: string, disputeId: string): Promise<void> {
  const teacher = await requireTeacherOf(typeof classroomId === 'string' ? classroomId : '');
  const id = z.uuid().safeParse(disputeId);
  if (!id.success) notFound();
  await reopenDispute(teacher, id.data);
  redirect(`/classrooms/${teacher.classroomId}/disputes#d-${id.data}`);
}

function findProblem(reply: string, chosen: number): string | undefined {
  if (chosen === 0) return 'Please choose at least one student above.';
  if (reply.length > LONGEST_REASON)
    return `That is ${reply.length} characters. Please shorten it to ${LONGEST_REASON} or fewer.`;
  if (reply.split(/\s+/u).filter(Boolean).length < 2)
    return 'Please write an answer: the students took the trouble to give their reasons.';
  return undefined;
}
