import 'server-only';
import { describeWhatNext } from '@/components/assignments/class-words';
import type { ClassDiscernment } from '@/components/classroom/hits-and-alarms';
import { ENOUGH_SUBMISSIONS, findLead } from '@/components/classroom/talk-next';
import type { ClassProgress } from '@/components/classroom/talk-next';
import { describeHabits } from '@/components/telling-apart/apart-words';
import { ARTICLE, WHOLE_ARTICLE } from '@/lib/content/catalog';
import { getClassPulse } from '@/lib/db/class-pulse';
import { getClassResults } from '@/lib/db/class-results';
import type { ClassResults } from '@/lib/db/class-results';
import { listClassItems } from '@/lib/grading/class-items';
import { countPlaces } from '@/lib/grading/class-places';
import { summarizeClass } from '@/lib/grading/class-summary';
import type { ClassGrade, ClassSummary } from '@/lib/grading/class-summary';
import { LAYERS } from '@/lib/grading/types';
import {
  canReportClassDiscernment,
  measureDiscernment,
  poolDecisions,
} from '@/lib/measurement/signal-detection';
import type { ClassroomTeacher } from '@/lib/policy';
import { loadAssignments } from './assignments/load-assignments';
import { loadCourse } from './lessons/load-course';

/** Everything the class page shows, summed up. */
export async function loadClass(teacher: ClassroomTeacher, page: number, now: Date) {
  // First, so that a change during the other queries is noticed by the next pulse.
  const pulse = await getClassPulse(teacher);
  const [results, course, { classroom, assignments }] = await Promise.all([
    getClassResults(teacher, WHOLE_ARTICLE, page),
    loadCourse(teacher, page),
    loadAssignments(teacher, now),
  ]);
  const grades = results.rows.flatMap((row) => (row.latest ? [row.latest.grade] : []));
  const current = grades.filter((grade) => grade.keyVersion === results.key.version);
  const summary = summarizeClass(current, results.key, ARTICLE.sentences);
  const progress = countProgress(results);
  return {
    classroom,
    pulse,
    results,
    course,
    waiting: {
      contests: classroom.openContests,
      due: assignments.length > 0 ? describeWhatNext(assignments, now) : null,
    },
    summary,
    /** How the students read, in a sentence; '' before anybody handed in. */
    habits: describeHabits(
      countPlaces(listClassItems(current, results.key, ARTICLE.sentences), current.length),
    ),
    progress,
    lead: findLead(progress, course.begun),
    /** Graded by an older key: in the roster, but not in the sums. */
    olderGrades: grades.length - current.length,
    discernment: measureClass(summary, current),
  };
}

function countProgress({ rows }: ClassResults): ClassProgress {
  return {
    students: rows.length,
    handedIn: rows.filter((row) => row.latest).length,
    working: rows.filter((row) => !row.latest && row.open).length,
  };
}

/** What counts as enough are the sentences of the text, not the students who judged them. */
function measureClass(summary: ClassSummary, grades: readonly ClassGrade[]): ClassDiscernment | null {
  const [any] = grades;
  if (!any || grades.length < ENOUGH_SUBMISSIONS) return null;
  const units = poolDecisions(LAYERS.map((layer) => any.layers[layer].discernment));
  if (!canReportClassDiscernment(units)) return null;
  return measureDiscernment(poolDecisions(LAYERS.map((layer) => summary.layers[layer].discernment)));
}
