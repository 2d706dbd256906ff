import { DataTable } from '@/components/ui/data-table';
import { LocalTime } from '@/components/ui/local-time';
import { BroughtLine } from '@/components/assignments/brought-along';
import type { Limits } from '@/lib/grading/assignment-terms';
import { describeUncounted } from '@/lib/grading/assignment-words';
import { canShowPoints } from '@/lib/grading/room-for-points';
import { LAYERS } from '@/lib/grading/types';
import type { Grade } from '@/lib/grading/types';
import { LayerCell } from './layer-cell';

export type AttemptEntry = {
  readonly attemptId: string;
  readonly number: number;
  readonly submittedAt: Date;
  /** When it came into a class from studying alone; null: it did not. */
  readonly broughtAt: Date | null;
  readonly layers: Grade['layers'];
};

const HEAD = [
  { key: 'number', label: 'Attempt' },
  { key: 'hedge', label: 'Hedges' },
  { key: 'claim', label: 'Claims' },
];

/** Every graded attempt, the latest first; with those that do not count, and why. */
export function AttemptTable({
  attempts,
  limits,
}: {
  attempts: readonly AttemptEntry[];
  /** By an assignment, else the free ones. */
  limits: Limits;
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
            <BroughtLine at={attempt.broughtAt} />
            <span className="block text-sm">{describeUncounted(limits, attempt)}</span>
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
