import { DataTable } from '@/components/ui/data-table';
import { LocalTime } from '@/components/ui/local-time';
import type { Grade, LayerGrade } from '@/lib/grading/types';

export type AttemptEntry = {
  readonly attemptId: string;
  readonly number: number;
  readonly submittedAt: Date;
  readonly layers: Grade['layers'];
};

const HEAD = [
  { key: 'number', label: 'Attempt' },
  { key: 'hedge', label: 'Hedges' },
  { key: 'claim', label: 'Claims' },
];

/** Every graded attempt, the latest first. */
export function AttemptTable({ attempts }: { attempts: readonly AttemptEntry[] }) {
  return (
    <DataTable caption="Your graded attempts, the latest first" head={HEAD}>
      {attempts.toReversed().map((attempt) => (
        <tr key={attempt.attemptId} className="align-top">
          <th scope="row" className="font-normal sm:min-w-28">
            <a
              href={`/attempts/${attempt.attemptId}`}
              className="inline-flex min-h-11 items-center font-semibold whitespace-nowrap"
            >
              Attempt {attempt.number}
            </a>
            <span className="block text-sm text-soft">
              <LocalTime iso={attempt.submittedAt.toISOString()} />
            </span>
          </th>
          <LayerCell grade={attempt.layers.hedge} />
          <LayerCell grade={attempt.layers.claim} />
        </tr>
      ))}
    </DataTable>
  );
}

function LayerCell({ grade }: { grade: LayerGrade }) {
  return (
    <td className="sm:min-w-44">
      <p>
        found {grade.found} of {grade.required},{' '}
        <span className="inline-block">
          {grade.outside} of {grade.marks} outside
        </span>
      </p>
      <p className="text-sm text-soft">{Math.round(grade.points)} of 100 points</p>
    </td>
  );
}
