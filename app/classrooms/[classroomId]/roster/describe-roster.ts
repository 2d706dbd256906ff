import type { Roster } from '@/lib/db/roster';

/** What to do next with the roster, in a sentence or two. */
export function describeRoster({
  students,
  withoutWayIn,
}: Pick<Roster, 'students' | 'withoutWayIn'>): string {
  if (students === 0)
    return 'Nobody is in this class yet. Import your list and print a slip for each student, or show the class code and let them type their names.';
  const all = students === 1 ? 'One student is' : `${students} students are`;
  if (withoutWayIn === 0) return `${all} in this class, and all have a way to come back to their work.`;
  const few =
    withoutWayIn === 1
      ? 'One of them cannot come in yet'
      : `${withoutWayIn === students ? 'None of them' : `${withoutWayIn} of them`} can${withoutWayIn === students ? '' : 'not'} come in yet`;
  return `${all} in this class. ${few}: make slips with return codes and hand them out.`;
}
