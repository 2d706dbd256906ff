import { canTakeReviews, listReviews } from '@/components/my-work/reviews';
import type { WhatNext } from '@/components/practice/practice-types';
import { REVIEW_EXERCISES, WHOLE_ARTICLE } from '@/lib/content/catalog';
import { listLessons } from '@/lib/content/lessons/lessons';
import { getScheduledBank } from '@/lib/content/practice/scheduled-bank';
import { getCourseProgress } from '@/lib/db/course-attempts';
import { getMyWork } from '@/lib/db/my-work';
import { getPracticeHistory } from '@/lib/db/practice-events';
import type { SignedIn } from '@/lib/policy';
import { adviseNext } from '@/lib/scheduling/advise-next';
import { describeSkills } from '@/lib/scheduling/describe-skill';
import { PRACTICE_RULES } from '../api/practice/practice-rules';

/** The one thing to do next, and the next mixed review where it is time for one. */
export async function findWhatNext(actor: SignedIn, now: number): Promise<WhatNext> {
  const [{ events, ratings }, { past }, { parts }] = await Promise.all([
    getPracticeHistory(actor),
    getMyWork(actor),
    getCourseProgress(actor),
  ]);
  const bank = getScheduledBank();
  const state = PRACTICE_RULES.replay(events, ratings);
  const { done, next } = listReviews(REVIEW_EXERCISES, past);
  const offered = canTakeReviews({
    courseFinished: listLessons().every(({ id }) => parts.get(id)?.finished),
    articleHandedIn: past.some(({ exerciseId }) => exerciseId === WHOLE_ARTICLE.id),
    allSkillsMet: describeSkills(state, bank, now).every(({ status }) => status !== 'new'),
    anyReview: done.length > 0,
  });
  const { kind, sentence } = adviseNext(state, bank, now);
  return {
    advice: sentence,
    oneSided: kind === 'always-nothing' || kind === 'always-marks',
    reviewHref: next && offered ? `/read/${next.id}` : null,
  };
}
