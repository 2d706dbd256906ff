'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import type { CommentState } from '@/components/students/comment-section';
import { readForm } from '@/lib/auth/read-form';
import { requireTeacherOf } from '@/lib/auth/require';
import { LONGEST_COMMENT } from '@/lib/db/comments';
import { changeComment, deleteComment, writeComment } from '@/lib/db/write-comments';
import type { ClassroomTeacher } from '@/lib/policy';

const targetSchema = z.object({
  classroomId: z.uuid(),
  personId: z.uuid(),
  about: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('student') }),
    z.object({ kind: z.literal('attempt'), attemptId: z.uuid() }),
    z.object({ kind: z.literal('answer'), courseAttemptId: z.uuid(), itemId: z.string().max(200) }),
  ]),
});
export type CommentTarget = z.infer<typeof targetSchema>;

const formSchema = z.object({
  intent: z.enum(['write', 'change', 'delete']),
  commentId: z.uuid().nullable().default(null),
  // Browsers send line ends as two characters and count them as one.
  text: z
    .string()
    .transform((text) => text.replaceAll('\r\n', '\n').trim())
    .default(''),
});
type Sent = z.infer<typeof formSchema>;

const GONE = 'This is not there any more. Reload the page to see how it stands.';

/** Writes, changes or deletes a comment. All that it is given comes from outside. */
export async function commentAction(
  target: CommentTarget,
  _before: CommentState,
  form: FormData,
): Promise<CommentState> {
  const { classroomId, personId, about } = readTarget(target);
  const actor = await requireTeacherOf(classroomId);
  const parsed = formSchema.safeParse(Object.fromEntries(readForm(form)));
  if (!parsed.success)
    return {
      intent: 'write',
      commentId: null,
      text: '',
      problem: 'This form could not be read. Send it again.',
      done: null,
    };
  const sent = parsed.data;
  const problem = findProblem(sent) ?? (await carryOut(actor, personId, about, sent));
  if (problem === null) revalidatePath(`/classrooms/${classroomId}/students/${personId}`);
  return { ...sent, problem, done: problem === null ? DONE[sent.intent] : null };
}

const DONE = {
  write: 'Saved. The student sees it on the page of their work.',
  change: 'Changed. The student is shown the new words.',
  delete: 'Deleted.',
} as const;

/** Ids that are none lead to a class that is not there. */
function readTarget(target: unknown): CommentTarget {
  const parsed = targetSchema.safeParse(target);
  return parsed.success ? parsed.data : { classroomId: '', personId: '', about: { kind: 'student' } };
}

function findProblem({ intent, text }: Sent): string | null {
  if (intent === 'delete') return null;
  if (text === '') return 'There are no words yet. Write what you want the student to read.';
  const over = text.length - LONGEST_COMMENT;
  return over > 0
    ? `That is ${over} characters too long: a comment holds ${LONGEST_COMMENT}. Shorten it, or write two.`
    : null;
}

async function carryOut(
  actor: ClassroomTeacher,
  personId: string,
  about: CommentTarget['about'],
  { intent, commentId, text }: Sent,
): Promise<string | null> {
  if (intent === 'write') {
    const written = await writeComment(actor, personId, about, text);
    if (written.ok) return null;
    return written.problem === 'too-many'
      ? 'This student has 200 comments, and there is no room for more. Delete old ones first.'
      : GONE;
  }
  if (commentId === null) return GONE;
  if (intent === 'change') return (await changeComment(actor, commentId, text)) ? null : GONE;
  return (await deleteComment(actor, commentId)) ? null : GONE;
}
