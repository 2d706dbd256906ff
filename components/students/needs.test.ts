import { describe, expect, it } from 'vitest';
import { LAYERS } from '@/lib/grading/types';
import type { Layer, LayerGrade } from '@/lib/grading/types';
import { findCourseNeed, findNeed } from './needs';
import type { Need } from './needs';
import { describeNeeds } from './needs-words';

type Counts = Partial<Pick<LayerGrade, 'found' | 'required' | 'outside' | 'marks'>>;

function layer(counts: Counts): LayerGrade {
  return {
    ...{ points: 0, precision: 0, recall: 0, f: 0, blindF: 0, inPart: 0, missed: 0, acceptedFound: 0 },
    ...{ required: 0, found: 0, marks: 0, outside: 0 },
    subTypes: { found: 0, named: 0, right: 0 },
    discernment: { targets: 0, safe: 0, hits: 0, falseAlarms: 0 },
    ...counts,
  };
}
const result = (hedge: Counts, claim: Counts, wide: Partial<Record<Layer, number>> = {}) => ({
  layers: { hedge: layer(hedge), claim: layer(claim) },
  wide: { hedge: 0, claim: 0, ...wide },
});

describe('what a student needs at an exercise', () => {
  const cases: [string, ReturnType<typeof result> | null, boolean, readonly Layer[], Need][] = [
    ['nothing begun', null, false, LAYERS, 'not-begun'],
    ['an open attempt', null, true, LAYERS, 'at-it'],
    ['handed in without a mark', result({ required: 9 }, { required: 9 }), false, LAYERS, 'finds-little'],
    [
      'a third of the marks outside, over both layers',
      result({ required: 9, found: 9, marks: 9, outside: 1 }, { required: 9, marks: 3, outside: 3 }),
      false,
      LAYERS,
      'false-alarms',
    ],
    [
      'far too long marks count with those outside',
      result({ required: 3, found: 3, marks: 6, outside: 1 }, {}, { hedge: 1 }),
      false,
      LAYERS,
      'false-alarms',
    ],
    [
      'one slip of three marks is none',
      result({ required: 3, found: 1, marks: 3, outside: 2 }, {}),
      false,
      LAYERS,
      'on-track',
    ],
    [
      'a mark less than a third outside',
      result({ required: 9, found: 9, marks: 10, outside: 3 }, {}),
      false,
      LAYERS,
      'on-track',
    ],
    [
      'little found and most marks outside',
      result({ required: 9, found: 1, marks: 8, outside: 7 }, {}),
      false,
      LAYERS,
      'far-off',
    ],
    [
      'just below a third found',
      result({ required: 10, found: 3, marks: 3 }, {}),
      false,
      LAYERS,
      'finds-little',
    ],
    ['a third found', result({ required: 9, found: 3, marks: 3 }, {}), false, LAYERS, 'on-track'],
    [
      'a layer that was not asked does not count',
      result({ required: 9, found: 9, marks: 9 }, { required: 90, marks: 90, outside: 90 }),
      false,
      ['hedge'],
      'on-track',
    ],
    ['trying again after handing in', result({ required: 9, found: 9 }, {}), true, LAYERS, 'on-track'],
  ];
  it.each(cases)('%s', (_, given, isOpen, asked, need) => {
    expect(findNeed(given, isOpen, asked)).toBe(need);
  });
});

describe('what a student needs in the course', () => {
  const done = (right: number, of: number, falseAlarms = 0) => ({
    open: null,
    finished: { outcome: { checkOut: { right, of } }, falseAlarms },
  });
  const open = { open: {}, finished: null };
  const cases: [string, Parameters<typeof findCourseNeed>[0], Need][] = [
    ['nothing', [], 'not-begun'],
    ['a lesson begun', [open], 'at-it'],
    ['half of the questions right', [done(1, 2), open], 'on-track'],
    ['less than half', [done(0, 2), done(1, 2)], 'finds-little'],
    ['little right, with false alarms in two texts', [done(0, 2, 2)], 'far-off'],
    ['all right with false alarms in two texts', [done(2, 2, 1), done(2, 2, 1)], 'false-alarms'],
  ];
  it.each(cases)('%s', (_, parts, need) => {
    expect(findCourseNeed(parts)).toBe(need);
  });
});

describe('the sentence above the table', () => {
  const rows = (needs: Partial<Record<Need, string[]>>) =>
    Object.entries(needs).flatMap(([need, names]) => names.map((name) => ({ name, need: need as Need })));
  const say = (needs: Partial<Record<Need, string[]>>) => describeNeeds(rows(needs), 'lesson 1');

  it('says who needs what, and the same without a name', () => {
    expect(say({ 'not-begun': ['Ana', 'Ben'], 'false-alarms': ['Cem'], 'finds-little': ['Dora'] })).toEqual({
      named:
        'Get Ana and Ben started, go through the false alarms with Cem, and look for what was missed with Dora.',
      counted:
        'Get 2 students started, go through the false alarms with 1 student, and look for what was missed with 1 student.',
    });
  });

  it('ends in one dot, also after a name with a dot of its own', () => {
    expect(say({ 'finds-little': ['Fay K.'] }).named).toBe('Look for what was missed with Fay K.');
  });

  it('asks to begin again with whoever is far off', () => {
    expect(say({ 'far-off': ['Ana'], 'finds-little': ['Ben'] }).named).toBe(
      'Begin again with Ana and look for what was missed with Ben.',
    );
  });

  it('names no more than four, and counts the others', () => {
    const four = ['A', 'B', 'C', 'D'];
    expect(say({ 'false-alarms': four }).named).toBe('Go through the false alarms with A, B, C and D.');
    expect(say({ 'false-alarms': [...four, 'E'] }).named).toBe(
      'Go through the false alarms with A, B, C and 2 more.',
    );
  });

  it.each([
    [{}, 'Nobody has joined the class yet. Show the code, or add a list of names.'],
    [{ 'not-begun': ['Ana'] }, 'Nobody has begun lesson 1 yet.'],
    [{ 'at-it': ['Ana', 'Ben'] }, 'All 2 are at it.'],
    [
      { 'at-it': ['Ana'], 'on-track': ['Ben'] },
      'Nobody needs a push now: 1 of 2 is on track, the others are at it.',
    ],
    [{ 'on-track': ['Ana', 'Ben'] }, 'Nobody needs a push now: all 2 are on track.'],
  ])('where nobody is in need: %j', (needs, sentence) => {
    expect(say(needs)).toEqual({ named: sentence, counted: sentence });
  });
});
