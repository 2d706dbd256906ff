'use server';

import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import type { ContestState } from '@/components/disputes/contest-form';
import { readForm } from '@/lib/auth/read-form';
import { requireAttemptOwner } from '@/lib/auth/require';
import { contestVerdict, withdrawDispute, type ContestProblem } from '@/lib/db/disputes';
import { takeAttempt } from '@/lib/db/rate-limit';
import { canContest, findReasonProblem, toContestedPlace } from '@/lib/grading/contest';
import { loadNote } from './load-note';

const contestSchema = z.object({ attemptId: z.uuid(), noteId: z.string().max(200) });
const withdrawSchema = contestSchema.extend({ disputeId: z.uuid() });

const PROBLEMS: Readonly<Record<ContestProblem, string>> = {
  'no-class': 'You are in no class, so there is nobody who could answer.',
  decided: 'Your teacher has answered this one already. Load this page again to read the answer.',
};

/** Contests the verdict of a note. What was typed comes back with every refusal. */
export async function contestAction(_before: ContestState, form: FormData): Promise<ContestState> {
  const sent = Object.fromEntries(readForm(form));
  const parsed = contestSchema.safeParse(sent);
  if (!parsed.success) notFound();
  const { attemptId, noteId } = parsed.data;
  const { owner, item, article, grade, keyVersion } = await loadNote(attemptId, noteId);
  if (!canContest(item.verdict)) notFound();
  // A browser sends line breaks as two characters, which the limit would count.
  const reason = typeof sent['reason'] === 'string' ? sent['reason'].replaceAll('\r\n', '\n').trim() : '';
  const problem = findReasonProblem(reason);
  if (problem) return { reason, problem };
  const taken = await takeAttempt([['contest', owner.personId]]);
  if (!taken.ok) return { reason, problem: describeWait(taken.waitSeconds) };
  const place = { ...toContestedPlace(item, grade), articleId: article.id, keyVersion };
  const contested = await contestVerdict(owner, place, reason);
  if (!contested.ok) return { reason, problem: PROBLEMS[contested.problem] };
  redirect(toNote(attemptId, noteId));
}

/** Takes a contest back; when it was answered meanwhile, the page shows the answer. */
export async function withdrawAction(form: FormData): Promise<void> {
  const parsed = withdrawSchema.safeParse(Object.fromEntries(readForm(form)));
  if (!parsed.success) notFound();
  const { attemptId, noteId, disputeId } = parsed.data;
  await withdrawDispute(await requireAttemptOwner(attemptId), disputeId);
  redirect(toNote(attemptId, noteId));
}

function toNote(attemptId: string, noteId: string): string {
  return `/attempts/${attemptId}?note=${encodeURIComponent(noteId)}#at-${encodeURIComponent(noteId)}`;
}

function describeWait(seconds: number): string {
  return `You have written very many of these in a short time. What you typed is still here: please send it in ${Math.ceil(seconds / 60)} minutes.`;
}
