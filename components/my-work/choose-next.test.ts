import { describe, expect, it } from 'vitest';
import { chooseNext } from './choose-next';
import type { NextFacts } from './choose-next';

const NOTHING: NextFacts = {
  openCheck: null,
  openAttempt: null,
  openLesson: null,
  nextLesson: null,
  lastAnsweredAt: null,
  advice: { kind: 'start', sentence: 'Begin.' },
  review: null,
};
const ARTICLE = { exerciseId: 'whole-article', name: 'the article', marks: 3, touchedAt: 100 };
const LESSON = { id: 'how-sure', number: 3, title: 'How sure?' };
const OPEN_LESSON = { ...LESSON, position: 4, steps: 12 };
const REVIEW = { id: 'review-1', title: 'Mixed review 1' };
const advise = (kind: NextFacts['advice']['kind']) => ({ kind, sentence: 'Said by the schedule.' });

describe('what to do next', () => {
  it.each<[string, Partial<NextFacts>, string, string]>([
    ['a newcomer begins with practice', {}, '/practice', 'Start practicing'],
    [
      'a check that was begun is finished before all else',
      {
        openCheck: 'second',
        openAttempt: ARTICLE,
        openLesson: OPEN_LESSON,
        advice: advise('always-nothing'),
      },
      '/checks/second',
      'Go on with the second check',
    ],
    [
      'an article in the middle of which one is goes on',
      { openAttempt: ARTICLE, openLesson: OPEN_LESSON, lastAnsweredAt: 99, advice: advise('due') },
      '/read/whole-article',
      'Continue',
    ],
    [
      'an article left for practice since waits',
      { openAttempt: ARTICLE, lastAnsweredAt: 101, advice: advise('due') },
      '/practice',
      'Practice',
    ],
    [
      'an article without a mark waits for somebody who practices',
      { openAttempt: { ...ARTICLE, marks: 0 }, lastAnsweredAt: 99, advice: advise('weak') },
      '/practice',
      'Practice',
    ],
    [
      'one answer to everything is said before a lesson under way',
      { openLesson: OPEN_LESSON, lastAnsweredAt: 1, advice: advise('always-marks') },
      '/practice',
      'Practice',
    ],
    [
      'a lesson under way goes on before practice that is due',
      { openLesson: OPEN_LESSON, lastAnsweredAt: 1, advice: advise('due') },
      '/lessons/how-sure',
      'Go on with lesson 3',
    ],
    [
      'practice that is due comes before a new lesson',
      { nextLesson: LESSON, lastAnsweredAt: 1, advice: advise('due') },
      '/practice',
      'Practice',
    ],
    [
      'with nothing due the course goes on',
      { nextLesson: LESSON, lastAnsweredAt: 1, advice: advise('next-skill'), review: REVIEW },
      '/lessons/how-sure',
      'Go to lesson 3',
    ],
    [
      'with nothing due and no lesson left, a mixed review',
      { lastAnsweredAt: 1, advice: advise('rest'), review: REVIEW },
      '/read/review-1',
      'Start mixed review 1',
    ],
    ['else a rest', { lastAnsweredAt: 1, advice: advise('rest') }, '/practice', 'Practice all the same'],
  ])('%s', (_, facts, href, label) => {
    expect(chooseNext({ ...NOTHING, ...facts })).toMatchObject({ href, label });
  });

  it('says what the schedule says where practice is next, and the marks where an article is', () => {
    expect(chooseNext({ ...NOTHING, advice: advise('due') }).sentence).toBe('Said by the schedule.');
    expect(chooseNext({ ...NOTHING, openAttempt: { ...ARTICLE, marks: 1 } }).sentence).toBe(
      'You are in the middle of the article, with 1 mark so far.',
    );
  });
});
