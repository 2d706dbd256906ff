import type { ClassroomTeacher } from '@/lib/policy';
import { writeAnswers, writeComments } from './answers-file';
import { writeContests } from './contests-file';
import { writeGradebook } from './gradebook-file';
import { writeItems } from './items-file';
import { writeKeyChanges } from './key-changes-file';
import { writeMarks } from './marks-file';

type Write = (actor: ClassroomTeacher, now: Date) => AsyncGenerator<string>;

/** The files of a class, each written piece by piece. */
export const FILES: ReadonlyMap<string, Write> = new Map<string, Write>([
  ['gradebook.csv', writeGradebook],
  ['items.csv', writeItems],
  ['marks.csv', writeMarks],
  ['answers.csv', writeAnswers],
  ['comments.csv', writeComments],
  ['contests.csv', writeContests],
  ['key-changes.csv', writeKeyChanges],
]);
