import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MarkTally } from '@/lib/grading/step-tally';
import type { StepKey } from '@/lib/grading/steps';
import { describeChecks, describeDPrime, describeForms, describeOneSided } from './course-check-words';
import { NO_TALLY } from './course-view';
import type { LessonProgress, StepView } from './course-view';
import {
  describeCheckCell,
  describeCourse,
  describeLesson,
  describeLessonCell,
  describeMarked,
  describeStudentCourse,
  describeTalk,
  findLessonToDiscuss,
  listHardestFirst,
} from './course-words';

const lessons = (...counts: readonly (readonly [finished: number, underWay: number])[]): LessonProgress[] =>
  counts.map(([finished, underWay], at) => {
    return { id: `l${at + 1}`, number: at + 1, title: `Lesson ${at + 1}`, steps: 16, finished, underWay };
  });

describe('where a class is in the course', () => {
  it.each([
    [0, lessons([0, 0], [0, 0]), '2 lessons and two checks wait for your class.'],
    [28, lessons([0, 0], [0, 0]), 'Nobody has begun a lesson yet.'],
    [28, lessons([0, 9], [0, 1]), 'Nobody has finished a lesson yet; 9 of 28 are in lesson 1.'],
    [28, lessons([0, 1]), 'Nobody has finished a lesson yet; 1 of 28 is in lesson 1.'],
    [28, lessons([25, 2], [12, 4], [1, 9]), '12 of 28 have finished lesson 2. 9 of 28 are in lesson 3.'],
    [28, lessons([1, 5], [0, 0]), '1 of 28 has finished lesson 1. 5 of 28 are still in it.'],
    [28, lessons([28, 0], [0, 0]), 'All 28 have finished lesson 1.'],
    [2, lessons([2, 0], [0, 1]), 'Both have finished lesson 1. 1 of 2 is in lesson 2.'],
  ])('%i students', (students, progress, sentence) => {
    expect(describeCourse(students, progress)).toBe(sentence);
  });
  it('is about the lesson that a third has finished, not about the few who are ahead', () => {
    expect(findLessonToDiscuss(27, lessons([27, 0], [9, 0], [8, 0], [1, 0]))?.number).toBe(2);
    expect(findLessonToDiscuss(27, lessons([3, 0], [1, 0]))?.number).toBe(1);
    expect(findLessonToDiscuss(27, lessons([0, 20]))).toBeNull();
  });
  it('tells of one lesson all three: finished, in it, not started', () => {
    const [lesson] = lessons([12, 1]);
    expect(lesson && describeLesson(28, lesson)).toBe(
      '12 of 28 have finished it, 1 is in it, 15 not started.',
    );
  });
});

const option = (id: string, right: boolean) => ({ id, right, why: '' });
function choose(
  title: string,
  right: number,
  answered: number,
  chosen: Record<string, number> = {},
): StepView {
  const common = { id: title, title, intro: null, prompt: 'Which?' };
  const options = ['right', 'one', 'two'].map((id) => ({ id, text: `Option ${id}.` }));
  return {
    step: { kind: 'choose', part: 'check-out', ...common, many: false, options },
    key: { kind: 'choose', many: false, options: options.map(({ id }) => option(id, id === 'right')) },
    place: 1,
    answered,
    right,
    tally: { ...NO_TALLY, chosen: new Map(Object.entries(chosen)) },
  };
}
const NOBODY = { exact: 0, tooMuch: 0, falseAlarms: 0, long: 0, inPart: 0, missed: 0 };
const UNITS = { text: '', paragraphs: [], sentences: [] };
function mark(safe: string | null, right: number, marked: MarkTally): StepView {
  const key: StepKey = {
    kind: 'mark',
    layer: 'hedge',
    units: UNITS,
    key: { articleId: 'x', version: 'x', spans: [], foils: [] },
    safe,
  };
  const common = { id: 'm', title: 'Books', intro: null, prompt: 'Is there a hedge?' };
  const step = { kind: 'mark', part: 'check-out', ...common, layer: 'hedge', text: '' } as const;
  return { step, key, place: 2, answered: 12, right, tally: { ...NO_TALLY, marked } };
}
const practice = (view: StepView): StepView => ({ ...view, step: { ...view.step, part: 'practice' } });

describe('what to talk about next', () => {
  it('is the check-out question that the fewest got right, with the mistake that most made', () => {
    const views = [
      practice(choose('Easy to miss', 1, 12)),
      choose('A number alone', 4, 12, { right: 4, one: 3, two: 5 }),
      choose('Two doctors', 9, 12),
    ];
    expect(describeTalk(2, views)).toBe(
      'Talk next about the check-out question “A number alone”: 4 of 12 got it all right. 5 chose “Option two.”',
    );
  });
  it('is a question of the lesson where everybody got the check-out right', () => {
    expect(describeTalk(2, [practice(choose('Sort', 0, 12)), choose('Out', 12, 12)])).toBe(
      'Talk next about the question “Sort”: none of 12 got it all right.',
    );
  });
  it('never tells what was found without the false alarms', () => {
    const tally = { ...NOBODY, exact: 3, long: 2, tooMuch: 3, falseAlarms: 2, inPart: 1, missed: 1 };
    expect(describeTalk(1, [mark(null, 3, tally)])).toBe(
      'Talk next about the check-out question “Books”: 3 of 12 got it all right. ' +
        'Of 12: 5 found it, 2 of them with some words too many; 3 marked far too much; ' +
        '2 had a false alarm (a mark on words that are safe); 1 found a part of it; 1 missed it.',
    );
    expect(describeTalk(1, [mark(null, 0, { ...NOBODY, missed: 12 })])).toContain(
      'Of 12: nobody found it; nobody marked far too much; nobody had a false alarm',
    );
    expect(describeTalk(1, [mark('A duty.', 8, { ...NOBODY, exact: 8, falseAlarms: 4 })])).toBe(
      'Talk next about the check-out question “Books”: 8 of 12 got it all right. ' +
        'There is nothing to mark: 8 of 12 left it alone, 4 had a false alarm (a mark on words that are safe).',
    );
  });
  it('tells of every student once, so that it adds up when read aloud', () => {
    const students = fc.array(fc.constantFrom(...Object.keys(NOBODY)), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(students, (kinds) => {
        const tally = { ...NOBODY };
        for (const kind of kinds) tally[kind as keyof MarkTally] += 1;
        const words = describeMarked({ ...mark(null, tally.exact, tally), answered: kinds.length });
        const told =
          words
            .split(': ')[1]
            ?.split('; ')
            .map((part) => parseInt(part, 10) || 0) ?? [];
        expect(told.reduce((sum, count) => sum + count, 0)).toBe(kinds.length);
      }),
    );
  });
  it('waits until enough have answered, and says when nothing is left', () => {
    expect(describeTalk(2, [choose('Out', 0, 2)])).toBe(
      'Too few have answered the questions of lesson 2 to say what to talk about. Wait for 3.',
    );
    expect(describeTalk(2, [choose('Out', 3, 3)])).toBe(
      'Everybody who answered got every question of lesson 2 right.',
    );
  });
  it('lists the hardest first and leaves out what nobody answered', () => {
    const views = [choose('a', 3, 4), choose('b', 1, 4), choose('c', 0, 0), mark(null, 3, NO_TALLY.marked)];
    expect(listHardestFirst(views).map(({ step }) => step.title)).toEqual(['b', 'Books', 'a']);
  });
});

describe('the cells of the table', () => {
  const done = { outcome: { checkOut: { right: 2, of: 3 } }, falseAlarms: 0 };
  it.each([
    [undefined, '–'],
    [{ open: { position: 4 }, finished: null }, 'step 4 of 16'],
    [{ open: { position: 99 }, finished: null }, 'step 16 of 16'],
    [{ open: { position: 2 }, finished: done }, 'done 2/3'],
    [{ open: null, finished: { ...done, falseAlarms: 1 } }, 'done 2/3, 1 false alarm'],
  ])('%o is %s', (cell, words) => {
    expect(describeLessonCell(cell, 16)).toBe(words);
  });
  it('a student in all lessons', () => {
    const all = lessons([0, 0], [0, 0], [0, 0]);
    const of = (...entries: [string, { open: object | null; finished: object | null }][]) =>
      describeStudentCourse(new Map(entries), all);
    expect(of()).toBe('No lesson begun');
    expect(of(['l1', { open: {}, finished: null }])).toBe('In lesson 1');
    expect(of(['l1', { open: {}, finished: {} }], ['l2', { open: {}, finished: null }])).toBe(
      '1 of 3 lessons finished, in lesson 2',
    );
  });
  it('a check tells how many texts are answered, never how many are right', () => {
    expect(describeCheckCell({ open: { answers: 12 }, finished: null }, 32)).toBe('12 of 32');
    expect(describeCheckCell({ open: null, finished: done }, 32)).toBe('done');
  });
});

describe('both checks of a class', () => {
  it.each([
    [28, 0, 0, 'Nobody has handed in the first check yet.'],
    [28, 1, 0, '1 of 28 has handed in the first check, nobody the second yet.'],
    [28, 20, 14, '20 of 28 have handed in the first check, 14 both.'],
  ])('%i students, %i first, %i both', (students, before, both, sentence) => {
    expect(describeChecks(students, before, both)).toBe(sentence);
  });
  it('gives every d′ with its standard error, and what it does not say', () => {
    const [numbers, limits] = describeDPrime({
      before: { dPrime: 0.9, standardError: 0.15 },
      after: { dPrime: 0.6, standardError: 0.16 },
      change: { value: -0.3, standardError: 0.219 },
    });
    expect(numbers).toContain('0.90 in the first check (standard error 0.15) and 0.60 in the second (0.16)');
    expect(numbers).toContain('a change of −0.30 (0.22)');
    expect(limits).toContain('does not say that every student changed');
  });
  it('always tells who flags nearly everything and nearly nothing, before and after', () => {
    expect(describeOneSided({ everything: 0, nothing: 1 }, { everything: 1, nothing: 0 }, 3)).toEqual([
      'Of the 3 students, these flagged nearly everything (at least 7 in 8 texts): nobody in the first check, 1 in the second.',
      'These flagged nearly nothing (at most 1 in 8 texts): 1 in the first check, nobody in the second.',
    ]);
  });
  it('says who took which form first, once somebody did', () => {
    expect(describeForms({ A: 0, B: 0 })).toBe('');
    expect(describeForms({ A: 8, B: 7 })).toContain('8 took form A first and 7 form B first');
  });
});
