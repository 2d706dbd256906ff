import { describe, expect, it } from 'vitest';
import { findCourseNeed, findNeed } from './needs';
import type { Need } from './needs';
import { describeNeeds } from './needs-words';

const counts = (found: number, alarms: number) => ({ found, entries: 40, alarms, safe: 40 });

describe('what a student needs at an exercise', () => {
  const cases: [string, ReturnType<typeof counts> | null, boolean, Need][] = [
    ['nothing begun', null, false, 'not-begun'],
    ['an open attempt', null, true, 'at-it'],
    ['handed in without a mark', counts(0, 0), false, 'finds-little'],
    ['much found, and safe places marked', counts(36, 12), false, 'false-alarms'],
    ['nearly everything marked', counts(39, 38), false, 'far-off'],
    ['much found, safe places left alone', counts(30, 2), false, 'on-track'],
    ['trying again after handing in', counts(30, 2), true, 'on-track'],
  ];
  it.each(cases)('%s', (_, given, isOpen, need) => {
    expect(findNeed(given, isOpen)).toBe(need);
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
