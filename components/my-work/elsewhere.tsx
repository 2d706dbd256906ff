import { CheckEntry } from '../course/check-entry';
import type { CheckState } from './check-offer';
import { describeCourse, offerCheck } from './check-offer';
import type { ReviewList } from './reviews';

type CourseState = Parameters<typeof describeCourse>[0];

/** Before and after, and how far the course is: each in a line or two. */
export function CourseAndChecks({
  course,
  checks,
  asked,
}: {
  course: CourseState;
  /** Whether a teacher asks for a check. */
  asked: boolean;
  checks: { readonly first: CheckState; readonly second: CheckState };
}) {
  const label = course.finished + (course.open ? 1 : 0) === 0 ? 'See the course' : 'Go to the course';
  return (
    <div className="double-rule grid divide-y divide-rule pt-2">
      <CheckEntry title="Before and after" {...offerCheck(checks, asked)} />
      <CheckEntry title="Course" text={describeCourse(course)} action={{ href: '/course', label }} />
    </div>
  );
}

/** For those who have been through everything once: short pages of new sentences. */
export function Reviews({ list: { done, next, left } }: { list: ReviewList }) {
  return (
    <div className="border-t border-rule">
      <CheckEntry
        title="Mixed reviews"
        text={
          next
            ? 'A page of new sentences, hedges and claims at once. Marked and compared like the article.'
            : 'You have marked all of them.'
        }
        action={next ? { href: `/read/${next.id}`, label: next.title } : null}
      />
      {done.length > 0 ? (
        <div className="flex flex-wrap items-baseline gap-x-4 pb-4">
          <p className="text-sm text-soft">Handed in:</p>
          <ul className="flex flex-wrap gap-x-4">
            {done.map(({ id, title, attemptId }) => (
              <li key={id}>
                <a href={`/attempts/${attemptId}`} className="text-link">
                  {title}
                </a>
              </li>
            ))}
          </ul>
          {next ? <p className="text-sm text-soft">{left} left</p> : null}
        </div>
      ) : null}
    </div>
  );
}
