import { countOf } from '@/lib/grading/phrases';

// The link beside the words, not in them: its height as a target would tear the lines apart.
const ITEM = 'flex flex-wrap items-center gap-x-3';

/** What waits for the teacher elsewhere in the class: contests without an answer, and what is due. */
export function Waiting({
  home,
  contests,
  due,
}: {
  /** Address of the class. */
  home: string;
  contests: number;
  /** What to do next about the assignments, in a sentence; null where there are none. */
  due: string | null;
}) {
  if (contests === 0 && due === null) return null;
  return (
    <ul className="grid gap-1 border-s-4 border-rule-strong ps-4" aria-label="Waiting for you">
      {contests > 0 ? (
        <li className={ITEM}>
          {countOf(contests, 'contest waits', 'contests wait')} for your answer.
          <a href={`${home}/disputes`} className="text-link">
            Answer
          </a>
        </li>
      ) : null}
      {due !== null ? (
        <li className={ITEM}>
          {due}
          <a href={`${home}/assignments`} className="text-link">
            Assignments
          </a>
        </li>
      ) : null}
    </ul>
  );
}
