import { getSubTypeName } from '@/lib/grading/sub-types';
import type { ClassroomTeacher } from '@/lib/policy';
import { loadItems } from '../../../../classrooms/[classroomId]/items/load-items';
import type { ItemRow } from '../../../../classrooms/[classroomId]/items/load-items';
import { BYTE_ORDER_MARK, toCsvLine } from '../../../csv';
import type { Cell } from '../../../csv';

const KINDS = { entry: 'key entry', 'safe-phrase': 'safe phrase', 'safe-sentence': 'safe sentence' } as const;

/** One line a place of the whole article, with the figures that its page shows; what is hidden there is empty here. */
export async function* writeItems(actor: ClassroomTeacher): AsyncGenerator<string> {
  const { rows, handedIn } = await loadItems(actor);
  yield BYTE_ORDER_MARK;
  yield toCsvLine([
    ...['place', 'what', 'layer', 'kind', 'start', 'end', 'words', 'students', 'all right', 'in part', 'not'],
    ...['facility (0 to 100)', 'discrimination (-100 to 100)', 'efficiency (up to 100)'],
    ...['effective weight (0 to 100)', 'strongest third: students', 'strongest third: against the key'],
    ...['look at the key again'],
  ]);
  for (const row of rows) yield toCsvLine(toCells(row, handedIn));
}

function toCells(row: ItemRow, students: number): Cell[] {
  const { facility, discrimination, efficiency, effectiveWeight, strongest, flags } = row.figures;
  const right = row.credits.filter((credit) => credit === 1).length;
  const none = row.credits.filter((credit) => credit === 0).length;
  return [
    ...[row.id, KINDS[row.kind], row.layer],
    row.kind === 'entry' ? getSubTypeName(row.entry.subType).name : null,
    ...[row.span.start, row.span.end, row.quote, students, right, row.credits.length - right - none, none],
    ...(students > 0 ? [round(facility)] : [null]),
    ...[round(discrimination), round(efficiency), round(effectiveWeight)],
    ...[strongest?.students ?? null, strongest?.disagree ?? null, flags.review],
  ];
}

function round(value: number | null): number | null {
  return value === null ? null : Math.round(10 * value) / 10;
}
