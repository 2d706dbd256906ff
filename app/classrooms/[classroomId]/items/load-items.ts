import 'server-only';
import { getArticlePart, WHOLE_ARTICLE } from '@/lib/content/catalog';
import type { Exercise } from '@/lib/content/types';
import { getClassItems } from '@/lib/db/class-items';
import { listClassItems } from '@/lib/grading/class-items';
import type { ClassItem } from '@/lib/grading/class-items';
import { analyzeItems } from '@/lib/measurement/item-analysis';
import type { TotalFigures } from '@/lib/measurement/item-analysis';
import { COMPARE_STUDENTS, showFigures } from '@/lib/measurement/item-flags';
import type { ShownFigures } from '@/lib/measurement/item-flags';
import type { ClassroomTeacher } from '@/lib/policy';

/** One item with its figures, hidden and flagged as measurement.md says; a line of the page and of the export. */
export type ItemRow = ClassItem & { readonly quote: string; readonly figures: ShownFigures };

/** The items of a class with their figures, on the page and in the export alike. */
export async function loadItems(teacher: ClassroomTeacher, exercise: Exercise = WHOLE_ARTICLE) {
  const { text, sentences } = getArticlePart(exercise);
  const { key, handedIn, students, olderGrades, cut } = await getClassItems(teacher, exercise);
  const items = listClassItems(
    handedIn.map(({ grade }) => grade),
    key,
    sentences,
    exercise.layers,
  );
  const { items: figures, total } = analyzeItems(items);
  const rows = items.flatMap((item, at): ItemRow[] => {
    const measured = figures[at];
    if (!measured) return [];
    const quote = text.slice(item.span.start, item.span.end);
    return [{ ...item, quote, figures: showFigures(measured, handedIn.length) }];
  });
  return { exercise, students, handedIn: handedIn.length, olderGrades, cut, rows, total: showTotal(total) };
}

/** By the same reason as the figures of an item, the whole is told from so many students on. */
function showTotal(total: TotalFigures): TotalFigures | null {
  return total.students < COMPARE_STUDENTS ? null : total;
}
