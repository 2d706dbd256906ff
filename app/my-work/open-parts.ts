import type { CheckState } from '@/components/my-work/check-offer';
import { listLessons } from '@/lib/content/lessons/lessons';
import type { CourseProgress } from '@/lib/db/course-attempts';

/** How far somebody is in the course and with both checks. */
export function findOpenParts({ parts }: CourseProgress) {
  const lessons = listLessons().map(({ id, number, title, steps }) => {
    const part = parts.get(id);
    const open = part?.open ? { position: part.open.position, steps: steps.length } : null;
    return { id, number, title, open, finished: Boolean(part?.finished) };
  });
  // A finished lesson that is gone through again is no progress to speak of.
  const open = lessons.find((lesson) => lesson.open && !lesson.finished) ?? null;
  const first = stateOf(parts.get('pre-test'));
  const second = stateOf(parts.get('post-test'));
  return {
    course: {
      finished: lessons.filter(({ finished }) => finished).length,
      of: lessons.length,
      open: open?.open ? { ...open, ...open.open } : null,
      next: lessons.find(({ finished }) => !finished) ?? null,
    },
    checks: { first, second },
    openCheck: first === 'open' ? ('first' as const) : second === 'open' ? ('second' as const) : null,
  };
}

function stateOf(part: { readonly open: unknown; readonly finished: unknown } | undefined): CheckState {
  if (part?.finished) return 'done';
  return part?.open ? 'open' : 'new';
}
