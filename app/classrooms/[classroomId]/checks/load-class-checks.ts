import 'server-only';
import { describeOneSided } from '@/components/classroom/course-check-words';
import type { ClassChange } from '@/components/classroom/course-check-words';
import { listCheckRows } from '@/lib/db/class-check-rows';
import { getClassPulse } from '@/lib/db/class-pulse';
import { getClassTests } from '@/lib/db/class-tests';
import { getClassroom } from '@/lib/db/classrooms';
import type { TestOutcome } from '@/lib/grading/course-outcome';
import type { Change } from '@/lib/measurement/change';
import { CLASS_STUDENTS, countOneSided, measureClassChange } from '@/lib/measurement/class-change';
import { describeChange } from '@/lib/measurement/describe-change';
import {
  canReportClassDiscernment,
  measureDiscernment,
  poolDecisions,
} from '@/lib/measurement/signal-detection';
import type { ClassroomTeacher } from '@/lib/policy';

/** Both checks of a class: added up over those who took both, and by name. */
export async function loadClassChecks(teacher: ClassroomTeacher, page: number) {
  // First, so that a change during the other queries is noticed by the next pulse.
  const pulse = await getClassPulse(teacher);
  const [classroom, tests, named] = await Promise.all([
    getClassroom(teacher),
    getClassTests(teacher),
    listCheckRows(teacher, page),
  ]);
  const [before, after] = [
    tests.results.map((result) => result.before),
    tests.results.map((result) => result.after),
  ];
  const change = measureClassChange(
    tests.results.map((result) => ({ before: result.before.layers, after: result.after.layers })),
  );
  const enough = tests.both >= CLASS_STUDENTS;
  return {
    classroom,
    pulse,
    tests,
    named,
    counts: { ...change.pooled, layers: change.layers },
    oneSided: describeOneSided(
      countOneSided(before.map(({ layers }) => layers)),
      countOneSided(after.map(({ layers }) => layers)),
      tests.both,
    ),
    words: describeChange(change.pooled, 'class'),
    enough,
    dPrime: enough && [before, after].every(hasEnoughTexts) ? measureBoth(change.pooled) : null,
  };
}

/** What counts as enough are the texts that were judged, not how often the class judged them. */
function hasEnoughTexts(outcomes: readonly TestOutcome[]): boolean {
  const forms = new Map(outcomes.map((outcome) => [outcome.form, outcome]));
  const texts = [...forms.values()].map(({ layers }) => poolDecisions([layers.hedge, layers.claim]));
  return canReportClassDiscernment(poolDecisions(texts));
}

function measureBoth({ before, after, tellingApart, mayShowDPrime }: Change): ClassChange | null {
  const [first, second] = [measureDiscernment(before), measureDiscernment(after)];
  if (!mayShowDPrime || !first || !second || !tellingApart) return null;
  return { before: first, after: second, change: tellingApart };
}
