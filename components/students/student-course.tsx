import { DataTable } from '@/components/ui/data-table';
import { describeLessonCell } from '@/components/classroom/course-words';
import type { DiscernmentCounts } from '@/lib/grading/types';

type Check = 'not-begun' | 'under-way' | 'handed-in';
type StudentChecks = {
  readonly before: Check;
  readonly after: Check;
  readonly results: { readonly before: DiscernmentCounts; readonly after: DiscernmentCounts } | null;
};
type Lesson = {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly steps: readonly unknown[];
};
type Cell = NonNullable<Parameters<typeof describeLessonCell>[0]>;

const CHECK: Readonly<Record<Check, string>> = {
  'not-begun': 'not begun',
  'under-way': 'under way',
  'handed-in': 'handed in',
};
const HEAD = [
  { key: 'part', label: 'Part' },
  { key: 'state', label: 'How far' },
];

/** How far one student is in every lesson and both checks. */
export function StudentCourse({
  lessons,
  parts,
  checks,
}: {
  lessons: readonly Lesson[];
  parts: ReadonlyMap<string, Cell>;
  checks: StudentChecks | null;
}) {
  return (
    <DataTable caption="The course, part by part" head={HEAD}>
      <tr>
        <th scope="row" className="font-semibold">
          First check
        </th>
        <td>{describeCheck(checks?.before ?? 'not-begun', checks?.results?.before ?? null)}</td>
      </tr>
      {lessons.map(({ id, number, title, steps }) => {
        const state = describeLessonCell(parts.get(id), steps.length);
        return (
          <tr key={id}>
            <th scope="row" className="font-semibold">
              Lesson {number}: {title}
            </th>
            <td className="tabular-nums">{state === '–' ? 'not begun' : state}</td>
          </tr>
        );
      })}
      <tr>
        <th scope="row" className="font-semibold">
          Second check
        </th>
        <td>{describeCheck(checks?.after ?? 'not-begun', checks?.results?.after ?? null)}</td>
      </tr>
    </DataTable>
  );
}

/** Found and false alarms together; told when both checks are handed in. */
function describeCheck(state: Check, counts: DiscernmentCounts | null): string {
  if (!counts) return CHECK[state];
  const { hits, targets, falseAlarms, safe } = counts;
  return `found ${hits} of ${targets}, false alarms ${falseAlarms} of ${safe}`;
}
