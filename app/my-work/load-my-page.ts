import { chooseDue } from '@/components/assignments/choose-due';
import type { DueItem } from '@/components/assignments/due-list';
import { chooseNext } from '@/components/my-work/choose-next';
import { addCounts, poolFirstTries } from '@/components/my-work/fresh-attempts';
import { listParts } from '@/components/my-work/part-list';
import { choosePeriods } from '@/components/my-work/periods';
import { canTakeReviews, listReviews } from '@/components/my-work/reviews';
import { groupSkills } from '@/components/my-work/skill-words';
import { areOftenLong } from '@/components/practice/long-marks';
import { EXERCISES, findExercise, REVIEW_EXERCISES, WHOLE_ARTICLE } from '@/lib/content/catalog';
import { listLessons } from '@/lib/content/lessons/lessons';
import { getScheduledBank } from '@/lib/content/practice/scheduled-bank';
import { getCourseProgress } from '@/lib/db/course-attempts';
import { getMyWork } from '@/lib/db/my-work';
import type { MyWork } from '@/lib/db/my-work';
import { getLatestResults, getPracticeHistory } from '@/lib/db/practice-events';
import { findStartProblem, FREE_TERMS } from '@/lib/grading/assignment-terms';
import { describeRefusal } from '@/lib/grading/assignment-words';
import type { MarkResult } from '@/lib/grading/judge-item';
import { canReportStudentDiscernment, measureDiscernment } from '@/lib/measurement/signal-detection';
import type { SignedIn } from '@/lib/policy';
import { adviseNext } from '@/lib/scheduling/advise-next';
import { measureCalibration } from '@/lib/scheduling/calibration';
import { describeSkills } from '@/lib/scheduling/describe-skill';
import type { SkillView } from '@/lib/scheduling/describe-skill';
import type { LearnerState } from '@/lib/scheduling/learner-state';
import { findOneSided } from '@/lib/scheduling/one-sided';
import { replay } from '@/lib/scheduling/replay';
import { countDecisions, listSittings, listWeeks } from '@/lib/scheduling/truth';
import { listDue } from './list-due';
import { findOpenParts } from './open-parts';

export type MyPage = Awaited<ReturnType<typeof loadMyPage>>;

/** All that the page of somebody shows, worked out from what they did. */
export async function loadMyPage(actor: SignedIn, now: number) {
  const [work, history, progress, results] = await Promise.all([
    getMyWork(actor, new Date(now)),
    getPracticeHistory(actor),
    getCourseProgress(actor),
    getLatestResults(actor),
  ]);
  const bank = getScheduledBank();
  const state = replay(history.events, bank, history.ratings);
  const skills = describeSkills(state, bank, now);
  const { course, checks, openCheck } = findOpenParts(progress);
  const reviews = offerReviews(work, skills, course.finished === course.of);
  const due = await listDue(actor, work, new Date(now));
  const asked = openCheck ? null : chooseDue(due, new Date(now));
  const chosen = chooseNext({
    openCheck,
    openAttempt: findLatestOpen(work),
    openLesson: course.open,
    nextLesson: course.finished > 0 ? course.next : null,
    lastAnsweredAt: state.history.at(-1)?.answeredAt ?? null,
    advice: adviseNext(state, bank, now),
    review: reviews?.next ?? null,
  });
  return {
    now,
    name: work.name,
    className: work.className,
    kept: { guest: work.guest, inClass: work.className !== null, hasReturnCode: work.hasReturnCode },
    next: asked ?? chosen,
    due,
    truth: tellTruth(state, work, results),
    practiced: state.history.length > 0,
    skills: groupSkills(skills),
    calibration: measureCalibration(state),
    checks,
    course,
    reviews,
    parts: listParts(EXERCISES, listLessons(), work),
    article: {
      open: work.open.find(({ exerciseId }) => exerciseId === WHOLE_ARTICLE.id) ?? null,
      past: work.past.filter(({ exerciseId }) => exerciseId === WHOLE_ARTICLE.id),
      waiting: work.waiting.filter(({ exerciseId }) => exerciseId === WHOLE_ARTICLE.id).length,
      ...findArticleRules(due, new Date(now)),
    },
  };
}

/** What an assignment says of attempts at the whole article. */
function findArticleRules(due: readonly DueItem[], now: Date) {
  const item = due.find(({ part }) => part.id === WHOLE_ARTICLE.id);
  if (!item) return { limits: FREE_TERMS, refusal: null };
  const { assignment, work } = item;
  // Where nothing was begun, the page of the article says it.
  const problem = work.begun > 0 ? findStartProblem(assignment, work.begun, now) : null;
  return {
    limits: assignment,
    refusal: problem && describeRefusal(problem, assignment),
  };
}

/** Hits and false alarms, and what may be made of them. Without a decision there is nothing to tell. */
function tellTruth(state: LearnerState, work: MyWork, results: readonly MarkResult[]) {
  const { pooled, layers } = countDecisions(state);
  const articles = poolFirstTries(
    work.past.flatMap(({ exerciseId, layers }) => {
      const exercise = findExercise(exerciseId);
      return exercise ? [{ exercise, layers }] : [];
    }),
  );
  const all = addCounts(pooled, articles);
  if (all.targets + all.safe === 0) return null;
  return {
    all,
    practice: { pooled, layers },
    found: state.history.filter(({ fresh, target, correct }) => fresh && target && correct).length,
    longMarks: areOftenLong(results),
    articles,
    discernment: canReportStudentDiscernment(all) ? measureDiscernment(all) : null,
    oneSided: findOneSided(state),
    time: choosePeriods(listWeeks(state), listSittings(state)),
  };
}

/** Attempts at a part of the article belong to a lesson, which says itself where to go on. */
function findLatestOpen({ open }: MyWork) {
  const alone = open.flatMap(({ exerciseId, marks, savedAt, startedAt }) => {
    const exercise = EXERCISES.find(({ id, lessonId }) => id === exerciseId && lessonId === null);
    if (!exercise) return [];
    const name = exercise.id === WHOLE_ARTICLE.id ? 'the article' : exercise.title.toLowerCase();
    return [{ exerciseId, name, marks, touchedAt: (savedAt ?? startedAt).getTime() }];
  });
  return alone.toSorted((a, b) => b.touchedAt - a.touchedAt)[0] ?? null;
}

function offerReviews(
  { open, past, waiting }: MyWork,
  skills: readonly SkillView[],
  courseFinished: boolean,
) {
  const handedIn = [...past, ...waiting];
  const isReview = ({ exerciseId }: { exerciseId: string }) =>
    REVIEW_EXERCISES.some(({ id }) => id === exerciseId);
  const offered = canTakeReviews({
    courseFinished,
    articleHandedIn: handedIn.some(({ exerciseId }) => exerciseId === WHOLE_ARTICLE.id),
    allSkillsMet: skills.every(({ status }) => status !== 'new'),
    anyReview: open.some(isReview) || handedIn.some(isReview),
  });
  return offered ? listReviews(REVIEW_EXERCISES, handedIn) : null;
}
