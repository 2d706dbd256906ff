import { describe, expect, it } from 'vitest';
import { EXERCISES, findExercise } from '@/lib/content/catalog';
import type { Grade, LayerGrade } from '@/lib/grading/types';
import { describeCourse, offerCheck } from './check-offer';
import { poolFirstTries } from './fresh-attempts';
import { listParts } from './part-list';
import { choosePeriods, nameWeek, shareToDraw } from './periods';
import { canTakeReviews, listReviews } from './reviews';

function layersWith(targets: number): Grade['layers'] {
  const discernment = { targets, safe: 1, hits: 1, falseAlarms: 0 };
  const layer = { discernment } as LayerGrade;
  return { hedge: layer, claim: layer };
}
function attempt(exerciseId: string, targets: number) {
  const exercise = findExercise(exerciseId);
  if (!exercise) throw new Error(`no exercise ${exerciseId}`);
  return { exercise, layers: layersWith(targets) };
}

describe('decisions on articles', () => {
  it.each([
    ['a second try counts nowhere', ['whole-article', 'whole-article'], 2, 2],
    ['only the layers that were asked count', ['article-5-claims'], 1, 1],
    ['parts that do not overlap all count', ['article-4', 'article-5-claims', 'article-6-hedges'], 4, 4],
    ['the whole is not new after a part of it', ['article-4', 'whole-article'], 2, 2],
    ['a layer is new where only the other was asked before', ['article-5-claims', 'whole-article'], 2, 2],
    ['a review is an article of its own', ['whole-article', 'review-1'], 4, 4],
  ])('%s', (_, ids, targets, safe) => {
    expect(poolFirstTries(ids.map((id) => attempt(id, 1)))).toMatchObject({ targets, safe });
  });
});

describe('stretches of time', () => {
  const pooled = { targets: 5, safe: 5, hits: 4, falseAlarms: 1 };
  const list = (n: number) => Array.from({ length: n }, (_, at) => ({ from: at, pooled }));
  it('are sittings before there are three weeks, then weeks; the latest eight', () => {
    expect(choosePeriods(list(2), list(5))).toMatchObject({ kind: 'sitting', of: 5 });
    const weeks = choosePeriods(list(12), list(30));
    expect(weeks).toMatchObject({ kind: 'week', of: 12 });
    expect(weeks.periods.map(({ number }) => number)).toEqual([5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it('are named by their Monday', () => {
    for (const day of [5, 7, 11]) expect(nameWeek(Date.UTC(2026, 0, day, 23))).toBe('5 Jan');
    expect(nameWeek(Date.UTC(2026, 0, 12))).toBe('12 Jan');
  });

  it('have no bar for fewer than four texts', () => {
    expect([shareToDraw(3, 3), shareToDraw(3, 4), shareToDraw(0, 0)]).toEqual([null, 0.75, null]);
  });
});

describe('mixed reviews', () => {
  const reviews = [1, 2, 3].map((n) => ({ id: `review-${n}`, title: `Mixed review ${n}` }));
  it('list those handed in with the latest attempt, and the first that is not', () => {
    const past = [
      { exerciseId: 'review-1', attemptId: 'a' },
      { exerciseId: 'whole-article', attemptId: 'b' },
      { exerciseId: 'review-1', attemptId: 'c' },
    ];
    const { done, next, left } = listReviews(reviews, past);
    expect([done.map(({ id, attemptId }) => [id, attemptId]), next?.id, left]).toEqual([
      [['review-1', 'c']],
      'review-2',
      2,
    ]);
    expect(listReviews(reviews, []).next?.id).toBe('review-1');
  });

  it('are offered to whoever has been through everything in one way', () => {
    const no = { courseFinished: false, articleHandedIn: false, allSkillsMet: false, anyReview: false };
    expect(canTakeReviews(no)).toBe(false);
    for (const way of Object.keys(no)) expect(canTakeReviews({ ...no, [way]: true })).toBe(true);
  });
});

describe('parts of the article', () => {
  const lessons = [
    { id: 'what-did-we-read', number: 1 },
    { id: 'who-says-so', number: 2 },
  ];
  const handIn = (exerciseId: string, number: number) => ({
    exerciseId,
    attemptId: `${exerciseId}#${number}`,
    number,
    submittedAt: new Date(number),
    layers: layersWith(1),
  });
  it('are listed lesson by lesson once they were begun, the latest attempt first; the whole article is not', () => {
    const past = [handIn('article-5-claims', 1), handIn('article-5-claims', 2), handIn('whole-article', 1)];
    const open = [{ exerciseId: 'article-4', marks: 3 }];
    const parts = listParts(EXERCISES, lessons, { past, open });
    expect(
      parts.map(({ exercise, lessonNumber, past, open }) => [
        exercise.id,
        lessonNumber,
        past.map(({ number }) => number),
        open,
      ]),
    ).toEqual([
      ['article-4', 1, [], 3],
      ['article-5-claims', 2, [2, 1], null],
    ]);
    expect(listParts(EXERCISES, lessons, { past: [], open: [] })).toEqual([]);
  });
});

describe('course and checks', () => {
  it.each([
    ['new', 'new', '/checks/first', 'Take the first check'],
    ['open', 'new', '/checks/first', 'Go on with the first check'],
    ['done', 'new', '/checks/second', 'Take the second check'],
    ['done', 'open', '/checks/second', 'Go on with the second check'],
    ['done', 'done', '/checks/second/result', 'See what changed'],
  ] as const)('first check %s, second %s', (first, second, href, label) => {
    expect(offerCheck({ first, second }).action).toEqual({ href, label });
  });

  it('says that the first check is free, unless a teacher asks for it', () => {
    const fresh = { first: 'new', second: 'new' } as const;
    expect(offerCheck(fresh).text).toContain('You need not take them.');
    expect(offerCheck(fresh, true).text).not.toContain('need not');
  });

  it('says how far the course is in one line', () => {
    const open = { number: 2, position: 3, steps: 11 };
    expect(describeCourse({ finished: 0, of: 6, open: null })).toBe(
      'You have not begun the 6 lessons of the course.',
    );
    expect(describeCourse({ finished: 1, of: 6, open })).toBe(
      'You have finished 1 of 6 lessons. You are at step 3 of 11 in lesson 2.',
    );
    expect(describeCourse({ finished: 6, of: 6, open: null })).toBe('You have finished all 6 lessons.');
  });
});
