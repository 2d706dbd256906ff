import type { Terms } from '@/lib/grading/assignment-terms';
import { describeDue } from '@/lib/grading/assignment-words';
import { CourseBar } from '../classroom/course-bar';
import type { Tally, TalliedAssignment } from './class-words';
import { countDone, describeFeedbackState, describeTally, describeWhom } from './class-words';
import { capitalize } from '@/lib/grading/phrases';

type Entry = Terms &
  TalliedAssignment & {
    readonly toEveryone: boolean;
    readonly named: readonly string[];
  };

/** What a class was given, newest first: when it is due, who has done it, who is late or missing. */
export function AssignmentList({
  assignments,
  home,
  now,
}: {
  assignments: readonly Entry[];
  home: string;
  now: Date;
}) {
  return (
    <ul className="border-t-2 border-rule-strong">
      {assignments.map((assignment) => {
        const { id, part, tally, toEveryone, named } = assignment;
        const feedback = describeFeedbackState(assignment, now);
        return (
          <li
            key={id}
            className="grid items-start gap-x-8 gap-y-2 border-b border-rule py-4 md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]"
          >
            <div>
              <h2 className="text-xl break-words">
                <a href={`${home}/${id}`} className="inline-flex min-h-11 items-center">
                  {part.title}
                </a>
              </h2>
              <p className="text-sm">
                <b>{capitalize(describeDue(assignment))}</b>
              </p>
              <p className="text-sm text-soft">
                For {describeWhom(toEveryone, named.length)}
                {feedback ? ` · ${feedback}` : ''}
              </p>
            </div>
            <div className="grid gap-2 md:pt-3">
              <Bar tally={tally} />
              <p>{describeTally(assignment)}</p>
              {tally.elsewhere > 0 && tally.given > 0 ? (
                <p className="text-sm text-soft">{tally.elsewhere} more by another assignment.</p>
              ) : null}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function Bar({ tally }: { tally: Tally }) {
  if (tally.given === 0) return null;
  return <CourseBar filled={countDone(tally)} hatched={tally['under-way']} of={tally.given} />;
}
