import { TeacherComments } from '@/components/students/teacher-comments';
import { listCommentsToMe, markCommentsSeen } from '@/lib/db/comments';
import type { StudentsComment } from '@/lib/db/comments';
import type { SignedIn } from '@/lib/policy';
import { describePlace } from './comment-place';

/** Of those seen before, as many stand open; the others wait behind a line. */
const MOST_SEEN = 3;

/** What teachers wrote to a student: what is new, and what was said last. Nothing where there is nothing. */
export async function MyComments({ actor }: { actor: SignedIn }) {
  const comments = await listCommentsToMe(actor);
  if (comments.length === 0) return null;
  const fresh = comments.filter(({ seenAt }) => seenAt === null);
  const seen = comments.filter(({ seenAt }) => seenAt !== null);
  await markCommentsSeen(actor, fresh);
  const earlier = seen.slice(MOST_SEEN);
  return (
    <section aria-labelledby="comments" className="grid gap-4">
      <h2 id="comments">Comments from your teacher</h2>
      <TeacherComments comments={[...fresh, ...seen.slice(0, MOST_SEEN)].map(toView)} />
      {earlier.length > 0 ? (
        <details>
          <summary className="text-link cursor-pointer text-accent underline underline-offset-4">
            Earlier comments ({earlier.length})
          </summary>
          <div className="pt-3">
            <TeacherComments comments={earlier.map(toView)} />
          </div>
        </details>
      ) : null}
    </section>
  );
}

function toView({ id, text, byName, createdAt, changedAt, seenAt, place }: StudentsComment) {
  const facts = { id, text, byName, createdAt, changedAt, isNew: seenAt === null };
  return { ...facts, place: place && describePlace(place) };
}
