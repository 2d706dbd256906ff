export type CheckState = 'new' | 'open' | 'done';

type Offer = {
  readonly text: string;
  readonly action: { readonly href: string; readonly label: string };
};

/** What is offered of the two checks. Nobody has to take them, unless their teacher asks for it. */
export function offerCheck(
  { first, second }: { first: CheckState; second: CheckState },
  asked = false,
): Offer {
  if (first === 'done' && second === 'done')
    return {
      text: 'You took both checks. See what changed, hits and false alarms side by side.',
      action: { href: '/checks/second/result', label: 'See what changed' },
    };
  if (first === 'done')
    return {
      text: 'You took the first check. Its result waits for the second, which has 32 other short texts; then you see both. Take it after the lessons, or after some practice.',
      action: {
        href: '/checks/second',
        label: second === 'open' ? 'Go on with the second check' : 'Take the second check',
      },
    };
  return {
    text: `The first check has 32 short texts and takes about 8 minutes. With a second check later on, you can see what has changed.${asked ? '' : ' You need not take them.'}`,
    action: {
      href: '/checks/first',
      label: first === 'open' ? 'Go on with the first check' : 'Take the first check',
    },
  };
}

type Course = {
  readonly finished: number;
  readonly of: number;
  readonly open: { readonly number: number; readonly position: number; readonly steps: number } | null;
};

/** How far somebody is in the course, in one line. */
export function describeCourse({ finished, of, open }: Course): string {
  const at = open ? `You are at step ${open.position} of ${open.steps} in lesson ${open.number}.` : '';
  if (finished === of) return `You have finished all ${of} lessons.`;
  if (finished === 0) return at || `You have not begun the ${of} lessons of the course.`;
  return [`You have finished ${finished} of ${of} lessons.`, at].filter(Boolean).join(' ');
}
