import { describe, expect, test } from 'vitest';
import type { AssignmentValues } from '@/components/assignments/form-state';
import { readAssignment, readValues } from './read-assignment';
import { NEW_VALUES, toValues } from './to-values';

const ARTICLE = {
  id: 'whole-article',
  kind: 'exercise',
  title: 'The article',
  href: '/read/whole-article',
} as const;
const LESSON = { id: 'how-sure', kind: 'lesson', title: 'Lesson 3', href: '/lessons/how-sure' } as const;
const ADA = '0197a0c0-0000-7000-8000-000000000001';
const NOW = new Date('2026-11-27T12:00:00Z');
const all: AssignmentValues = {
  ...NEW_VALUES,
  whom: 'some',
  students: [ADA],
  dueDate: '2026-11-28',
  dueTime: '10:00',
  timeZone: 'Europe/Berlin',
  late: 'no',
  attempts: '2',
  counts: 'BEST',
  feedback: 'WHEN_RELEASED',
  note: 'Read it once.',
};

describe('the fields of an assignment', () => {
  test('become its rules, and its rules the same fields again', () => {
    const read = readAssignment(all, ARTICLE, NOW);
    expect(read).toEqual({
      ok: true,
      draft: {
        toEveryone: false,
        named: [ADA],
        dueAt: new Date('2026-11-28T09:00:59.999Z'),
        timeZone: 'Europe/Berlin',
        lateAllowed: false,
        attemptsAllowed: 2,
        feedback: 'WHEN_RELEASED',
        counts: 'BEST',
        note: 'Read it once.',
      },
    });
    if (!read.ok) throw new Error('refused');
    const row = {
      ...read.draft,
      id: 'x',
      partId: 'whole-article',
      releasedAt: null,
      createdAt: NOW,
      changedAt: null,
      changeNote: '',
    };
    expect(toValues(row)).toEqual(all);
  });

  test('of a lesson say nothing of attempts and feedback, whatever was sent', () => {
    expect(readAssignment({ ...all, attempts: 'many' }, LESSON, NOW)).toMatchObject({
      ok: true,
      draft: { attemptsAllowed: null, feedback: 'AT_ONCE', counts: 'LAST' },
    });
  });

  test('for everyone name nobody', () => {
    expect(readAssignment({ ...all, whom: 'everyone' }, ARTICLE, NOW)).toMatchObject({
      ok: true,
      draft: { toEveryone: true, named: [] },
    });
  });

  test.each<[keyof AssignmentValues, Partial<AssignmentValues>, string]>([
    ['students', { students: [] }, 'at least one student'],
    ['dueDate', { dueDate: '' }, 'Choose a day'],
    ['dueDate', { dueDate: '2026-11-20' }, 'has passed already'],
    ['dueTime', { dueTime: 'ten' }, 'hours and minutes'],
    ['timeZone', { timeZone: 'Berlin town' }, 'time zone'],
    ['attempts', { attempts: '0' }, 'whole number'],
    ['attempts', { attempts: '2.5' }, 'whole number'],
    ['attempts', { attempts: '51' }, 'whole number'],
    ['feedback', { feedback: 'AFTER_DUE', dueDate: '', dueTime: '' }, 'needs a due date'],
    ['note', { note: 'x'.repeat(501) }, '500 characters'],
  ])('are refused in words at %s', (field, more, words) => {
    const read = readAssignment({ ...all, ...more }, ARTICLE, NOW);
    expect(read.ok ? '' : read.errors[field]).toContain(words);
  });

  test('a part that is not there is refused; a passed due date may be set where it closes something', () => {
    expect(readAssignment(all, null, NOW)).toMatchObject({
      ok: false,
      errors: { partId: expect.any(String) as string },
    });
    expect(readAssignment({ ...all, dueDate: '2026-11-20' }, ARTICLE, null).ok).toBe(true);
  });

  test('anything else that is sent counts as nothing', () => {
    const form = new FormData();
    form.append('students', 'not an id');
    form.append('students', ADA);
    form.append('note', new File(['x'], 'x.txt'));
    form.append('partId', '  whole-article ');
    expect(readValues(form)).toMatchObject({ students: [ADA], note: '', partId: 'whole-article', whom: '' });
  });
});
