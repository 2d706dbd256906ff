import { describeDue, describeOwnStanding, describeTooLate } from '@/lib/grading/assignment-words';
import type { Terms } from '@/lib/grading/assignment-terms';

type Due = {
  readonly part: {
    readonly id: string;
    readonly title: string;
    readonly kind: 'exercise' | 'lesson' | 'test';
  };
  readonly assignment: Terms;
  readonly work: {
    readonly begun: number;
    readonly tooLate: number;
    readonly doneAt: Date | null;
    readonly broughtAt: Date | null;
  };
};

/** What a student is asked to do, and how it stands. */
export function StudentDue({ assignments, now }: { assignments: readonly Due[]; now: Date }) {
  if (assignments.length === 0) return null;
  return (
    <section aria-labelledby="due" className="grid gap-3">
      <h2 id="due">Assignments</h2>
      <ul className="grid border-t border-rule">
        {assignments.map(({ part, assignment, work }) => (
          <li key={part.id} className="flex flex-wrap gap-x-4 border-b border-rule py-2">
            <span className="font-semibold">{part.title}</span>
            <span>{describeOwnStanding(assignment, work, part.kind, now)}</span>
            <span className="text-soft">{describeDue(assignment)}</span>
            {work.tooLate > 0 && !work.doneAt ? <span>{describeTooLate(part.kind)}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
