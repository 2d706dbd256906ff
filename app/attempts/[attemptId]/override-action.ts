'use server';

import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import type { OverrideState } from '@/components/feedback/override-form';
import { readForm } from '@/lib/auth/read-form';
import { requireAttemptReader, requireTeacherOf } from '@/lib/auth/require';
import { getGradedAttempt } from '@/lib/db/graded-attempts';
import { setOverride } from '@/lib/db/overrides';

const formSchema = z.object({
  layer: z.enum(['hedge', 'claim']),
  what: z.enum(['set', 'let-go']),
  points: z.string().max(20),
  reason: z.string().max(2000),
});
const NUMBER = /^\d{1,3}([.,]\d+)?$/;

/** Sets the points of one layer by hand, or lets the key decide again. What was typed comes back with a refusal. */
export async function overrideAction(
  attemptId: string,
  _before: OverrideState,
  form: FormData,
): Promise<OverrideState> {
  const reader = await requireAttemptReader(typeof attemptId === 'string' ? attemptId : '');
  const attempt = await getGradedAttempt(reader);
  if (!('graded' in attempt) || !attempt.graded.classroom) notFound();
  const teacher = await requireTeacherOf(attempt.graded.classroom.id);
  const parsed = formSchema.safeParse(Object.fromEntries(readForm(form)));
  if (!parsed.success) notFound();
  const { layer, what, reason } = parsed.data;
  const points = parsed.data.points.trim();
  const typed = { points, reason };
  if (what === 'set' && !NUMBER.test(points))
    return { ...typed, problem: 'Please give the points as a number from 0 to 100.' };
  const set = await setOverride(
    teacher,
    reader.attemptId,
    layer,
    what === 'set' ? Number(points.replace(',', '.')) : null,
    reason.replaceAll('\r\n', '\n'),
  );
  if (!set.ok) return { ...typed, problem: set.problem };
  redirect(`/attempts/${reader.attemptId}`);
}
