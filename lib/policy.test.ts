import { describe, expect, test } from 'vitest';
import {
  canAcceptInvitation,
  canCreateClassroom,
  canEditAttempt,
  canEditCourseAttempt,
  canFinishCourseAttempt,
  canJoinClassroom,
  canManageClassroom,
  canOpenLesson,
  canOwnClassroom,
  canReadAttempt,
  canReadFeedback,
  canSeeRoster,
  canStartAttempt,
  canSubmitAttempt,
  type AttemptFacts,
  type CourseAttemptFacts,
  type LessonFacts,
  type Subject,
} from './policy';

const classroom = { ownerId: 'teacher-of-class', coTeacherIds: ['co-teacher', 'turned-student'] };
const draftOf = (personId: string, teacherIds: string[]): AttemptFacts => ({
  personId,
  teacherIds,
  submitted: false,
});
const classDraft = draftOf('student', ['teacher-of-class', 'co-teacher', 'turned-student']);
const ownDraft = draftOf('learner', []);
const handedIn = (attempt: AttemptFacts): AttemptFacts => ({ ...attempt, submitted: true });

const courseWork = (finished: boolean): CourseAttemptFacts => ({ personId: 'student', finished });
const lesson = (number: number, finished: number[], inOrder = true): LessonFacts => ({
  number,
  begun: finished.includes(number),
  finished: new Set(finished),
  inOrder,
});

const subjects: Record<string, Subject> = {
  nobody: { role: 'nobody' },
  'the learner': { role: 'learner', personId: 'learner' },
  'another learner': { role: 'learner', personId: 'other-learner' },
  'the student': { role: 'student', personId: 'student', classroomId: 'class' },
  'a classmate': { role: 'student', personId: 'classmate', classroomId: 'class' },
  'a student of another class': { role: 'student', personId: 'far', classroomId: 'other-class' },
  'the owner of the class': { role: 'teacher', personId: 'teacher-of-class' },
  'a co-teacher of the class': { role: 'teacher', personId: 'co-teacher' },
  'a student with the id of a co-teacher': {
    role: 'student',
    personId: 'turned-student',
    classroomId: 'class',
  },
  'a teacher of another class': { role: 'teacher', personId: 'other-teacher' },
};

const everybody = Object.keys(subjects);
const signedIn = everybody.filter((name) => name !== 'nobody');
const teachersOfClass = ['the owner of the class', 'a co-teacher of the class'];
const teachers = [...teachersOfClass, 'a teacher of another class'];

/** Action -> who may. Everybody who is not named may not. */
const table: [string, (subject: Subject) => boolean, string[]][] = [
  ['start an attempt', canStartAttempt, signedIn],
  ['read a student’s draft', (s) => canReadAttempt(s, classDraft), ['the student']],
  [
    'read a student’s handed-in attempt',
    (s) => canReadAttempt(s, handedIn(classDraft)),
    ['the student', ...teachersOfClass],
  ],
  ['see feedback on a student’s draft', (s) => canReadFeedback(s, classDraft), []],
  [
    'see feedback on a student’s handed-in attempt',
    (s) => canReadFeedback(s, handedIn(classDraft)),
    ['the student', ...teachersOfClass],
  ],
  ['edit a student’s draft', (s) => canEditAttempt(s, classDraft), ['the student']],
  ['edit a student’s handed-in attempt', (s) => canEditAttempt(s, handedIn(classDraft)), []],
  ['submit a student’s draft', (s) => canSubmitAttempt(s, classDraft), ['the student']],
  ['submit a student’s attempt again', (s) => canSubmitAttempt(s, handedIn(classDraft)), ['the student']],
  ['read a learner’s draft', (s) => canReadAttempt(s, ownDraft), ['the learner']],
  ['read a learner’s handed-in attempt', (s) => canReadAttempt(s, handedIn(ownDraft)), ['the learner']],
  ['see feedback on a learner’s draft', (s) => canReadFeedback(s, ownDraft), []],
  ['see feedback on a learner’s attempt', (s) => canReadFeedback(s, handedIn(ownDraft)), ['the learner']],
  ['edit a learner’s draft', (s) => canEditAttempt(s, ownDraft), ['the learner']],
  ['submit a learner’s draft', (s) => canSubmitAttempt(s, ownDraft), ['the learner']],
  ['answer a student’s open lesson', (s) => canEditCourseAttempt(s, courseWork(false)), ['the student']],
  ['answer a student’s finished lesson', (s) => canEditCourseAttempt(s, courseWork(true)), []],
  ['finish a student’s lesson', (s) => canFinishCourseAttempt(s, courseWork(false)), ['the student']],
  ['finish a student’s lesson again', (s) => canFinishCourseAttempt(s, courseWork(true)), ['the student']],
  ['open lesson 1', (s) => canOpenLesson(s, lesson(1, [])), signedIn],
  [
    'open lesson 3 before lesson 2',
    (s) => canOpenLesson(s, lesson(3, [1])),
    ['the learner', 'another learner', ...teachers],
  ],
  ['open lesson 3 after 1 and 2', (s) => canOpenLesson(s, lesson(3, [1, 2])), signedIn],
  ['open lesson 3 again, finished before a new lesson 2', (s) => canOpenLesson(s, lesson(3, [3])), signedIn],
  [
    'open lesson 3 begun before the class went in order',
    (s) => canOpenLesson(s, { ...lesson(3, []), begun: true }),
    signedIn,
  ],
  ['open lesson 3 where the class goes freely', (s) => canOpenLesson(s, lesson(3, [], false)), signedIn],
  ['create a classroom', canCreateClassroom, teachers],
  ['manage the classroom', (s) => canManageClassroom(s, classroom), teachersOfClass],
  [
    'archive or delete the classroom and invite to it',
    (s) => canOwnClassroom(s, classroom),
    ['the owner of the class'],
  ],
  [
    'become a co-teacher by invitation',
    (s) => canAcceptInvitation(s, classroom),
    ['a teacher of another class'],
  ],
  ['see the roster', (s) => canSeeRoster(s, classroom), teachersOfClass],
  ['join a classroom', canJoinClassroom, everybody.filter((name) => !teachers.includes(name))],
];

describe.each(table)('who may %s', (_action, can, allowed) => {
  test.each(everybody)('%s', (name) => {
    const subject = subjects[name];
    if (!subject) throw new Error(name);
    expect(can(subject)).toBe(allowed.includes(name));
  });
});

test('a student whose class has no matching teacher id is never read by an id-less teacher', () => {
  const learnerAttempt = handedIn(ownDraft);
  expect(canReadAttempt({ role: 'teacher', personId: '' }, learnerAttempt)).toBe(false);
});
