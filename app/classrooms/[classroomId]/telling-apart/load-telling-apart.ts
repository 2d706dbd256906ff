import 'server-only';
import { getArticlePart } from '@/lib/content/catalog';
import type { Exercise } from '@/lib/content/types';
import { listCheckRows } from '@/lib/db/class-check-rows';
import { getClassItems } from '@/lib/db/class-items';
import { getClassTests } from '@/lib/db/class-tests';
import { listClassItems } from '@/lib/grading/class-items';
import { countPlaces, sumPlaces } from '@/lib/grading/class-places';
import type { DiscernmentCounts } from '@/lib/grading/types';
import { CLASS_STUDENTS, measureClassChange } from '@/lib/measurement/class-change';
import { describeChange } from '@/lib/measurement/describe-change';
import {
  canReportClassDiscernment,
  CLASS_SAFE_UNITS,
  measureDiscernment,
  poolDecisions,
} from '@/lib/measurement/signal-detection';
import type { ClassroomTeacher } from '@/lib/policy';

/** Fewest who handed in for any number about the class. */
const ENOUGH = 3;

/** Hits and false alarms of a class in one text, by student and together, and from the first check to the second. */
export async function loadTellingApart(teacher: ClassroomTeacher, exercise: Exercise) {
  const [place, checks] = await Promise.all([loadPlaces(teacher, exercise), loadChecks(teacher)]);
  return { exercise, ...place, checks };
}

async function loadPlaces(teacher: ClassroomTeacher, exercise: Exercise) {
  const { key, handedIn, students, olderGrades, cut } = await getClassItems(teacher, exercise);
  const { sentences } = getArticlePart(exercise);
  const grades = handedIn.map(({ grade }) => grade);
  const counts = countPlaces(listClassItems(grades, key, sentences, exercise.layers), grades.length);
  const people = handedIn.flatMap(({ personId, name, attemptId, grade }, at) => {
    const own = counts[at];
    const decisions = poolDecisions(exercise.layers.map((layer) => grade.layers[layer].discernment));
    return own ? [{ personId, name, attemptId, counts: own, decisions }] : [];
  });
  const decisions = people.map((person) => person.decisions);
  return {
    students,
    olderGrades,
    cut,
    people,
    counts,
    sum: sumPlaces(counts),
    ...measureDecisions(decisions),
  };
}

/** What counts as enough are the sentences of the text, not how often the class judged them. */
function measureDecisions(decisions: readonly DiscernmentCounts[]) {
  const units = decisions[0] ?? poolDecisions([]);
  const sum = poolDecisions(decisions);
  const measured =
    decisions.length >= ENOUGH && canReportClassDiscernment(units) ? measureDiscernment(sum) : null;
  return { decisions: sum, units, measured, needed: CLASS_SAFE_UNITS };
}

/** Both checks of those who took both: added up over all, by name on the first page of the names. */
async function loadChecks(teacher: ClassroomTeacher) {
  const [tests, { rows }] = await Promise.all([getClassTests(teacher), listCheckRows(teacher)]);
  const change = measureClassChange(
    tests.results.map(({ before, after }) => ({ before: before.layers, after: after.layers })),
  );
  const named = rows.filter(({ results }) => results !== null);
  const { before, after } = change.pooled;
  return {
    taken: tests.before,
    both: tests.both,
    named,
    people: named.flatMap(({ personId, name, results }) => (results ? [{ personId, name, ...results }] : [])),
    sum: { before, after },
    words: describeChange(change.pooled, 'class'),
    enough: tests.both >= CLASS_STUDENTS,
    least: CLASS_STUDENTS,
  };
}
