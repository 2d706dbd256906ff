import { expect, test } from 'vitest';
import { verifyPassword } from '@/lib/auth/password';
import { getAnswerKey } from '@/lib/content/answer-keys';
import { ARTICLE } from '@/lib/content/catalog';
import { gradeSchema } from '@/lib/content/grade-schema';
import { findClassroomByCode } from '@/lib/db/classrooms';
import { db } from '@/lib/db/client';
import { findPersonByEmail, findPersonByReturnCode } from '@/lib/db/people';
import { validateMarks } from '@/lib/grading/validate';
import { loadContent } from './content';
import { createDemo } from './demo';
import { inventMarks } from './demo-marks';
import { DEMO_STUDENTS } from './demo-students';

test('the demo can be signed in to, has every state a student can be in, and is made once', async () => {
  await loadContent(db);
  const made = await createDemo(db);
  if (!made) throw new Error('not made');
  expect(await createDemo(db)).toBeNull();

  const teacher = await findPersonByEmail(made.teacherEmail);
  expect(await verifyPassword(teacher?.passwordHash ?? null, made.teacherPassword)).toBe(true);
  expect(await findPersonByReturnCode(made.studentReturnCode)).toMatchObject({ isGuest: false });

  const classroom = await findClassroomByCode(made.classCode);
  const students = await db.person.findMany({
    where: { classroomId: classroom?.id ?? '' },
    select: { attempts: { select: { open: true, submittedAt: true, grade: { select: { result: true } } } } },
  });
  const attempts = students.flatMap((student) => student.attempts);
  expect(students).toHaveLength(DEMO_STUDENTS.length);
  expect(students.some((student) => student.attempts.length === 0)).toBe(true);
  expect(attempts.some((attempt) => attempt.open && !attempt.submittedAt && !attempt.grade)).toBe(true);
  const graded = attempts.flatMap((attempt) =>
    attempt.grade ? [gradeSchema.parse(attempt.grade.result)] : [],
  );
  expect(graded).toHaveLength(attempts.length - 1);
  expect(graded.every((grade) => grade.keyVersion === getAnswerKey(ARTICLE.id).version)).toBe(true);
});

test('the demo’s marks are valid and the same each time', () => {
  const key = getAnswerKey(ARTICLE.id);
  for (const [index, habit] of DEMO_STUDENTS.flatMap((student) => student.attempts).entries()) {
    const marks = inventMarks(habit, key, ARTICLE, index);
    expect(marks).toEqual(inventMarks(habit, key, ARTICLE, index));
    const sent = marks.map((mark, number) => ({ ...mark, id: String(number) }));
    expect(validateMarks(sent, ARTICLE.text.length).rejected).toEqual([]);
  }
});
