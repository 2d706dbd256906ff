import { expect, test } from 'vitest';
import { verifyPassword } from '@/lib/auth/password';
import { getAnswerKey } from '@/lib/content/answer-keys';
import { ARTICLE } from '@/lib/content/catalog';
import { gradeSchema } from '@/lib/content/grade-schema';
import { isTest } from '@/lib/content/course-part';
import { listLessons } from '@/lib/content/lessons/lessons';
import { getClassCourse } from '@/lib/db/class-course';
import { getClassLesson } from '@/lib/db/class-lesson';
import { findClassroomByCode } from '@/lib/db/classrooms';
import { db } from '@/lib/db/client';
import { findPersonByEmail, findPersonByReturnCode } from '@/lib/db/people';
import { validateMarks } from '@/lib/grading/validate';
import type { ClassroomTeacher } from '@/lib/policy';
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

  const found = await findPersonByEmail(made.teacherEmail);
  const actor = { personId: found?.id, classroomId: classroom?.id } as ClassroomTeacher;
  const { rows } = await getClassCourse(actor, 1);
  for (const { name, course } of DEMO_STUDENTS) {
    const parts = [...(rows.find((row) => row.name === name)?.parts ?? [])];
    const lessons = parts.filter(([id]) => !isTest(id)).map(([, part]) => part);
    expect(lessons.filter(({ finished }) => finished?.outcome?.kind === 'lesson')).toHaveLength(
      course.lessons,
    );
    expect(lessons.filter(({ open }) => open !== null)).toHaveLength(course.questions ? 1 : 0);
    expect(parts.some(([id, { finished }]) => id === 'pre-test' && finished)).toBe(course.firstCheck);
  }
  for (const { id } of listLessons().slice(0, 5))
    expect((await getClassLesson(actor, id))?.steps.length, id).toBeGreaterThan(0);

  const waiting = await db.dispute.findMany({
    where: { classroomId: classroom?.id ?? '', state: 'OPEN' },
    select: { foilId: true, attempt: { select: { personId: true } } },
  });
  expect(new Set(waiting.map(({ attempt }) => attempt.personId)).size, 'two students, one place').toBe(2);
  expect(new Set(waiting.map(({ foilId }) => foilId)).size).toBe(1);
  expect(await db.assignment.count({ where: { classroomId: classroom?.id ?? '' } })).toBe(1);
  expect(await db.comment.count({ where: { person: { classroomId: classroom?.id ?? '' } } })).toBe(1);
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
