import { findExercise } from '@/lib/content/catalog';
import type { Exercise } from '@/lib/content/types';
import { listLessons } from '@/lib/content/lessons/lessons';
import type { PartCell } from '@/lib/db/class-course';
import { listGradebook, listGradebookExercises } from '@/lib/db/gradebook';
import type { GradebookCell, GradebookStudent } from '@/lib/db/gradebook';
import { findStanding } from '@/lib/grading/assignment-terms';
import { LAYER_NOUNS } from '@/lib/grading/phrases';
import { canShowPoints } from '@/lib/grading/room-for-points';
import type { Layer } from '@/lib/grading/types';
import type { ClassroomTeacher } from '@/lib/policy';
import { BYTE_ORDER_MARK, toCsvLine } from '../../../csv';
import type { Cell } from '../../../csv';
import { inUtc } from './utc';

const TESTS = [
  { id: 'pre-test', name: 'first check' },
  { id: 'post-test', name: 'second check' },
] as const;
const EMPTY: GradebookCell = { attempts: 0, rule: null, work: null, result: null };

/** One line a student. Found and outside of a layer always stand side by side. */
export async function* writeGradebook(actor: ClassroomTeacher, now: Date): AsyncGenerator<string> {
  const ids = await listGradebookExercises(actor);
  const exercises = ids.flatMap((id) => findExercise(id) ?? []);
  yield BYTE_ORDER_MARK;
  yield toCsvLine([
    ...['student', 'lessons finished'],
    ...TESTS.map(({ name }) => name),
    ...listLessons().flatMap(({ number }) =>
      ['', ' check-out: all right', ' check-out: questions', ' check-out: false alarms'].map(
        (what) => `lesson ${number}${what}`,
      ),
    ),
    ...exercises.flatMap(headOf),
    // Added later, so behind all that stood there before.
    ...exercises.flatMap(({ title, layers }) =>
      layers.map((layer) => `${title}: ${LAYER_NOUNS[layer]}, credited`),
    ),
    ...exercises.map(({ title }) => `${title}: brought along`),
  ]);
  for await (const student of listGradebook(actor, ids))
    yield toCsvLine([
      ...toCourseCells(student),
      ...exercises.flatMap((exercise) =>
        toExerciseCells(exercise, student.exercises.get(exercise.id) ?? EMPTY, now),
      ),
      ...exercises.flatMap(({ id, layers }) =>
        layers.map((layer) => countCredited(student.exercises.get(id), layer)),
      ),
      ...exercises.map(({ id }) => sayBrought(student.exercises.get(id))),
    ]);
}

function headOf({ title, layers }: Exercise): string[] {
  const columns = [
    ...['attempts handed in', 'attempt that counts', 'handed in (UTC)', 'due (UTC)', 'standing'],
    ...layers.flatMap((layer) =>
      [
        'found',
        'to find',
        'marks',
        'outside the key',
        'far too long',
        'points of 100',
        'points set by hand',
      ].map((what) => `${LAYER_NOUNS[layer]}, ${what}`),
    ),
  ];
  return columns.map((column) => `${title}: ${column}`);
}

function toCourseCells({ name, parts }: GradebookStudent): Cell[] {
  const lessons = listLessons();
  return [
    name,
    lessons.filter(({ id }) => parts.get(id)?.finished).length,
    ...TESTS.map(({ id }) => sayState(parts.get(id), 'handed in')),
    ...lessons.flatMap(({ id }) => {
      const finished = parts.get(id)?.finished;
      const checkOut = finished?.outcome?.checkOut;
      return [
        sayState(parts.get(id), 'finished'),
        checkOut?.right ?? null,
        checkOut?.of ?? null,
        finished ? finished.falseAlarms : null,
      ];
    }),
  ];
}

function sayState(cell: PartCell | undefined, done: string): string {
  if (cell?.finished) return done;
  return cell?.open ? 'under way' : 'not begun';
}

/** Of the attempt that counts: whether it was brought from studying alone. */
function sayBrought(cell: GradebookCell | undefined): boolean | null {
  return cell?.work?.counted ? cell.work.broughtAt !== null : null;
}

/** Places to find that count without being found; they are not in the column "found". */
function countCredited(cell: GradebookCell | undefined, layer: Layer): number | null {
  return cell?.result ? (cell.result.layers[layer].credited ?? 0) : null;
}

function toExerciseCells({ layers: asked }: Exercise, cell: GradebookCell, now: Date): Cell[] {
  const { attempts, rule, work, result } = cell;
  const standing = rule && findStanding(rule, { doneAt: work?.doneAt ?? null, begun: work !== null }, now);
  return [
    attempts,
    work?.counted?.number ?? null,
    inUtc(work?.counted?.submittedAt ?? null),
    inUtc(rule?.dueAt ?? null),
    standing?.replace('-', ' ') ?? null,
    ...asked.flatMap((layer): Cell[] => {
      if (!result) return [null, null, null, null, null, null, null];
      const { found, required, marks, outside, points } = result.layers[layer];
      const shown = canShowPoints(result.layers, asked) ? Math.round(points) : null;
      return [
        found,
        required,
        marks,
        outside,
        result.wide[layer],
        shown,
        result.byHand.includes(layer) ? 'yes' : null,
      ];
    }),
  ];
}
