import { TeacherComments } from '@/components/students/teacher-comments';
import { getCommentsOnAttempt, markCommentsSeen } from '@/lib/db/comments';
import type { AttemptReader } from '@/lib/policy';

/** What the teacher says to this attempt, for the student whose it is; read once, it is no longer new. */
export async function CommentsForMe({ reader }: { reader: AttemptReader }) {
  const { comments } = await getCommentsOnAttempt(reader);
  if (comments.length === 0) return null;
  await markCommentsSeen(reader, comments);
  return (
    <section aria-labelledby="comments" className="mb-10 grid gap-4">
      <h2 id="comments">From your teacher</h2>
      <TeacherComments
        comments={comments.map(({ id, text, byName, createdAt, changedAt, seenAt }) => ({
          ...{ id, text, byName, createdAt, changedAt, isNew: seenAt === null, place: null },
        }))}
      />
    </section>
  );
}
