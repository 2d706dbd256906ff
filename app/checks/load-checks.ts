import 'server-only';
import { cache } from 'react';
import type { CheckId } from '@/components/checks/check-words';
import type { CheckText } from '@/components/checks/check-player';
import { findSubject, requireSignedIn } from '@/lib/auth/require';
import type { TestId } from '@/lib/content/course-part';
import { FORM_IDS, getForm } from '@/lib/content/forms/forms';
import type { FormId } from '@/lib/content/forms/forms';
import { listLessons } from '@/lib/content/lessons/lessons';
import { findAssignmentFor } from '@/lib/db/assignments';
import { findCourseAttempt, getCourseProgress } from '@/lib/db/course-attempts';
import { isClosed } from '@/lib/grading/assignment-terms';
import { LAYERS } from '@/lib/grading/types';
import type { SignedIn } from '@/lib/policy';

export const TEST_IDS: Readonly<Record<CheckId, TestId>> = { first: 'pre-test', second: 'post-test' };

/** The check that an address names, or null: the guard for what comes from outside. */
export function findCheckId(named: unknown): CheckId | null {
  return named === 'first' || named === 'second' ? named : null;
}

/** Whether both forms are made: a form without texts cannot be taken. */
export function areFormsReady(): boolean {
  return FORM_IDS.every((id) => getForm(id).items.length > 0);
}

/** What a teacher asked for about a check, and whether it can no longer be taken; null where nothing was asked. */
export async function findCheckAssignment(actor: SignedIn, check: CheckId, now: Date) {
  const assignment = await findAssignmentFor(actor, TEST_IDS[check]);
  return assignment && { assignment, closed: isClosed(assignment, now), now };
}

/** Both checks of whoever asks, and the lessons they have not finished; null for somebody without a session. */
export const findChecks = cache(async () => {
  const subject = await findSubject();
  if (subject.role === 'nobody') return null;
  const actor = await requireSignedIn('/checks/first');
  const [first, second, progress] = await Promise.all([
    findCourseAttempt(actor, 'pre-test'),
    findCourseAttempt(actor, 'post-test'),
    getCourseProgress(actor),
  ]);
  const lessonsLeft = listLessons().filter(({ id }) => !progress.parts.get(id)?.finished).length;
  return { actor, first, second, lessonsLeft };
});

/** What a browser may see of a form: its texts, those about hedges first. */
export function listTexts(form: FormId): CheckText[] {
  const { items } = getForm(form);
  return LAYERS.flatMap((layer) =>
    items.flatMap(({ item }) => (item.layer === layer ? [{ id: item.id, layer, text: item.text }] : [])),
  );
}
