import { describe, expect, it } from 'vitest';
import type { LessonOutcome } from '@/lib/grading/course-outcome';
import type { StepResult } from '@/lib/grading/steps';
import { describeLesson } from './how-it-went';

const outcome: LessonOutcome = {
  kind: 'lesson',
  checkOut: { right: 2, of: 3 },
  practice: { credit: 1.05, of: 5 },
};
type Place = { readonly spanId: string | null; readonly wide: boolean };
const step = (credit: number, ...marks: Place[]) => {
  return { credit, result: { kind: 'mark', credit, marks } as unknown as StepResult };
};
const fine = { spanId: 'a', wide: false };
const alarm = { spanId: null, wide: false };
const wide = { spanId: 'a', wide: true };
const rightAtTheEnd = [step(1), step(1)];

describe('how a lesson went', () => {
  it('counts a step as right only with all of it right, whatever the parts of credit add up to', () => {
    const said = describeLesson(outcome, [...rightAtTheEnd, step(0.5), step(0.4), step(0.15)]);
    expect(said).toEqual([
      'You got 2 of 3 check-out questions right.',
      'In the practice before, 0 of 5 answers were all right.',
    ]);
  });

  it.each([
    [[fine], 'You marked words in one place, and it was no false alarm.'],
    [[alarm], 'You marked words in one place, and it was a false alarm.'],
    [[wide], 'You marked words in one place, and it reached far beyond the words that matter.'],
    [[fine, fine], 'You marked words in 2 places: none was a false alarm.'],
    [[fine, alarm], 'You marked words in 2 places: 1 was a false alarm.'],
    [
      [fine, alarm, alarm, wide],
      'You marked words in 4 places: 2 were false alarms, and 1 reached far beyond the words that matter.',
    ],
  ])('tells the false alarms beside: %j', (marks, sentence) => {
    expect(describeLesson(outcome, [...rightAtTheEnd, step(1, ...marks)]).at(-1)).toBe(sentence);
  });
});
