import { LateCommentSection } from '@/components/feedback/teacher-forms';
import type { CommentView } from '@/components/students/comment-section';
import { getCommentsOnAttempt, LONGEST_COMMENT } from '@/lib/db/comments';
import type { TeachersComment } from '@/lib/db/comments';
import type { AttemptReader } from '@/lib/policy';
import { commentAction } from '../../classrooms/[classroomId]/students/actions';

/** What teachers say to this attempt, for the teacher, with the forms to write, change and delete. */
export async function CommentsByTeacher({
  reader,
  classroomId,
}: {
  reader: AttemptReader;
  classroomId: string;
}) {
  const { personId, comments } = await getCommentsOnAttempt(reader);
  const about = { kind: 'attempt', attemptId: reader.attemptId } as const;
  return (
    <section aria-labelledby="comments" className="double-rule mt-12 grid gap-4 pt-6">
      <h2 id="comments">Comments on this attempt</h2>
      <p className="measure text-soft">
        The student reads them above the feedback and under “My work”.{' '}
        <a href={`/classrooms/${classroomId}/students/${personId}`}>All work of this student</a>
      </p>
      <LateCommentSection
        id="on-attempt"
        label="Comment for this student"
        comments={comments.map(toView)}
        longest={LONGEST_COMMENT}
        action={commentAction.bind(null, { classroomId, personId, about })}
      />
    </section>
  );
}

function toView({ id, text, byName, own, createdAt, changedAt, seenAt }: TeachersComment): CommentView {
  return {
    ...{ id, text, byName, own, place: null },
    createdAt: createdAt.toISOString(),
    changedAt: changedAt?.toISOString() ?? null,
    seenAt: seenAt?.toISOString() ?? null,
  };
}
