import { DataTable } from '@/components/ui/data-table';
import { LocalTime } from '@/components/ui/local-time';
import { describeBeyond } from '@/lib/grading/assignment-words';
import { canShowPoints } from '@/lib/grading/room-for-points';
import { LAYERS } from '@/lib/grading/types';
import type { Grade } from '@/lib/grading/types';
import { LayerCell } from './layer-cell';

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

/** Every graded attempt, the latest first; with those that are too many to count by what is allowed, if anything is. */
export function AttemptTable({
  attempts,
  attemptsAllowed,
}: {
  attempts: readonly AttemptEntry[];
  /** null: any number. */
  attemptsAllowed: number | null;
}) {
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
            <span className="block text-sm">{describeBeyond({ attemptsAllowed }, attempt.number)}</span>
          </th>
          {LAYERS.map((layer) => (
            <LayerCell
              key={layer}
              grade={attempt.layers[layer]}
              withPoints={canShowPoints(attempt.layers, LAYERS)}
            />
          ))}
        </tr>
      ))}
    </DataTable>
  );
}
