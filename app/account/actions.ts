'use server';

import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import { forgetReturnCode, keepReturnCodeForShowing, RETURN_CODE_PATH } from '@/lib/auth/fresh-return-code';
import { readNextPath } from '@/lib/auth/next-path';
import { hashPassword, LONGEST_PASSWORD, SHORTEST_PASSWORD, verifyPassword } from '@/lib/auth/password';
import { readForm } from '@/lib/auth/read-form';
import { requireSignedIn } from '@/lib/auth/require';
import { clearSession, SESSION_DAYS, writeSession } from '@/lib/auth/session';
import {
  endAllSessions,
  findPasswordHash,
  replaceReturnCode,
  setEmailAndPassword,
  setPassword,
  type SessionFacts,
} from '@/lib/db/people';
import { takeAttempt } from '@/lib/db/rate-limit';
import type { SignedIn } from '@/lib/policy';

type Result = { readonly ok: true } | { readonly ok: false; readonly problem: string };

const refuse = (problem: string): Result => ({ ok: false, problem });

const emailField = z.email().max(254).toLowerCase();
const passwordField = z.string().max(LONGEST_PASSWORD);
/** An action can be called with anything at all; what is no set of strings counts as empty. */
const typedFields = z.record(z.string(), z.string()).catch({});

/** Null while the person may go on, else why they have to wait. */
async function findWait(actor: SignedIn): Promise<string | null> {
  const taken = await takeAttempt([['account-change', actor.personId]]);
  return taken.ok ? null : `wait-${taken.waitSeconds}`;
}

function findPasswordProblem(password: unknown): string | null {
  if (typeof password !== 'string' || password.length < SHORTEST_PASSWORD) return 'password-short';
  return passwordField.safeParse(password).success ? null : 'password-long';
}

/** This browser stays signed in while all others were signed out. */
async function keepThisBrowser(person: SessionFacts): Promise<Result> {
  await writeSession({ personId: person.id, epoch: person.sessionEpoch, days: SESSION_DAYS.account });
  return { ok: true };
}

/** Students and learners; a teacher's account would only get a second, shorter key. */
export async function newReturnCodeAction(): Promise<void> {
  const actor = await requireSignedIn('/account');
  if (actor.role === 'teacher') notFound();
  const wait = await findWait(actor);
  if (wait) redirect(`/account?problem=${wait}`);
  await keepReturnCodeForShowing(actor.personId, await replaceReturnCode(actor));
  redirect(RETURN_CODE_PATH);
}

export async function finishReturnCodeAction(form: FormData): Promise<void> {
  await requireSignedIn('/account');
  await forgetReturnCode();
  const next = readForm(form).get('next');
  redirect(readNextPath(typeof next === 'string' ? next : undefined, '/account'));
}

/** A learner's own way in. A student's work belongs to a class, which asks for no e-mail. */
export async function setEmailAction(sent: Record<string, string>): Promise<Result> {
  const actor = await requireSignedIn('/account');
  const fields = typedFields.parse(sent);
  if (actor.role !== 'learner') notFound();
  const email = emailField.safeParse(fields.email?.trim());
  if (!email.success) return refuse('email-unusable');
  const problem = findPasswordProblem(fields.password) ?? (await findWait(actor));
  if (problem) return refuse(problem);
  if (await findPasswordHash(actor)) notFound();
  const person = await setEmailAndPassword(actor, email.data, await hashPassword(fields.password ?? ''));
  return person ? keepThisBrowser(person) : refuse('email-taken');
}

export async function changePasswordAction(sent: Record<string, string>): Promise<Result> {
  const actor = await requireSignedIn('/account');
  const fields = typedFields.parse(sent);
  const problem = findPasswordProblem(fields.password) ?? (await findWait(actor));
  if (problem) return refuse(problem);
  const current = passwordField.catch('').parse(fields.current);
  if (!(await verifyPassword(await findPasswordHash(actor), current))) return refuse('current-wrong');
  return keepThisBrowser(await setPassword(actor, await hashPassword(fields.password ?? '')));
}

/** For somebody who forgot to sign out at another computer. */
export async function endAllSessionsAction(): Promise<void> {
  await endAllSessions(await requireSignedIn('/account'));
  await clearSession();
  redirect('/');
}
