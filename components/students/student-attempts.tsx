import { WideTable } from '@/components/classroom/wide-table';
import { DataTable } from '@/components/ui/data-table';
import { LocalTime } from '@/components/ui/local-time';
import { ShareChart, toChartPoint } from '@/components/my-work/share-chart';
import type { Exercise } from '@/lib/content/types';
import { BroughtLine } from '@/components/assignments/brought-along';
import type { Limits } from '@/lib/grading/assignment-terms';
import { describeBeyond, describeUncounted } from '@/lib/grading/assignment-words';
import { countOf } from '@/lib/grading/phrases';
import { LAYERS } from '@/lib/grading/types';
import { ResultCell } from './result-cell';
import type { Result } from './result-cell';
import { describeChange } from './student-words';

export type AttemptEntry = Result & {
  readonly attemptId: string;
  readonly number: number;
  readonly submittedAt: Date;
  /** When it came into the class from studying alone; null: it was begun in the class. */
  readonly broughtAt: Date | null;
};
/** All attempts of a student at one exercise; there is at least one, handed in or open. */
export type ExerciseWork = {
  readonly exercise: Exercise;
  /** As a table calls it. */
  readonly title: string;
  /** Handed in, in that order. */
  readonly past: readonly AttemptEntry[];
  readonly open: {
    readonly number: number;
    readonly marks: number;
    readonly savedAt: Date | null;
    readonly broughtAt: Date | null;
  } | null;
  /** The attempt that counts, where there is more than one. */
  readonly countedId: string | null;
  /** By the assignment that holds for the student. */
  readonly limits: Limits;
};

const HEAD = [
  { key: 'part', label: 'Work' },
  { key: 'hedge', label: 'Hedges' },
  { key: 'claim', label: 'Claims' },
];

/** Every attempt with the way to the graded article, the latest of each exercise first. */
export function StudentAttempts({ works }: { works: readonly ExerciseWork[] }) {
  return (
    <WideTable hint="phone">
      <DataTable caption="All attempts, what was found and what fell outside the key" head={HEAD}>
        {works.flatMap(({ exercise, title, past, open, countedId, limits }) => [
          ...(open
            ? [
                <tr key={`${exercise.id} open`} className="align-top">
                  <th scope="row" className="min-w-44 font-normal">
                    <span className="block font-semibold">{title}</span>
                    <span className="block text-sm text-soft">Attempt {open.number}, under way</span>
                    <BroughtLine at={open.broughtAt} />
                    <CountingNote note={describeBeyond(limits, open.number)} />
                  </th>
                  <td colSpan={2} className="text-soft">
                    {open.marks === 0 ? 'no marks yet' : `${countOf(open.marks, 'mark')} so far`}
                    {open.savedAt ? (
                      <>
                        , saved <LocalTime iso={open.savedAt.toISOString()} />
                      </>
                    ) : null}
                  </td>
                </tr>,
              ]
            : []),
          ...past.toReversed().map((attempt) => (
            <tr key={attempt.attemptId} className="align-top">
              <th scope="row" className="min-w-44 font-normal">
                <a href={`/attempts/${attempt.attemptId}`} className="inline-block min-h-11 min-w-11">
                  <span className="font-semibold">{title}</span>
                  <span className="block text-sm">
                    Attempt {attempt.number}, <LocalTime iso={attempt.submittedAt.toISOString()} />
                  </span>
                </a>
                <BroughtLine at={attempt.broughtAt} />
                <CountingNote
                  note={
                    attempt.attemptId === countedId && past.length > 1
                      ? 'This one counts'
                      : describeUncounted(limits, attempt)
                  }
                />
              </th>
              {LAYERS.map((layer) => (
                <ResultCell key={layer} result={attempt} layer={layer} asked={exercise.layers} />
              ))}
            </tr>
          )),
        ])}
      </DataTable>
    </WideTable>
  );
}

function CountingNote({ note }: { note: string | null }) {
  return note ? <span className="block text-sm text-soft">{note}</span> : null;
}

/** The attempts at one exercise side by side; other exercises are other texts, which are easier or harder. */
export function StudentChange({ works }: { works: readonly ExerciseWork[] }) {
  const repeated = works.filter(({ past }) => past.length > 1);
  if (repeated.length === 0)
    return (
      <p className="measure text-soft">
        A picture comes with the second attempt at the same text. Different texts are not equally hard, so
        they stand in the table only.
      </p>
    );
  return (
    <>
      <p className="measure text-soft">
        Of all there is to find, the share found; of all marks made, the share outside the key. Good is a
        rising full line with a falling broken one. The table below has the counts.
      </p>
      {repeated.map(({ exercise, title, past }) => (
        <div key={exercise.id} className="keep grid gap-3">
          <h3>{title}</h3>
          <p>{describeChange(past, exercise.layers)}</p>
          <div className="grid gap-x-10 gap-y-6 lg:grid-cols-2">
            {exercise.layers.map((layer) => (
              <ShareChart
                key={layer}
                layer={layer}
                points={past.map(({ number, layers }) => toChartPoint(number, layers[layer]))}
              />
            ))}
          </div>
        </div>
      ))}
    </>
  );
}
