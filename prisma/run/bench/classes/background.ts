import pg from 'pg';
import { WHOLE_ARTICLE } from '../../../../lib/content/catalog';
import type { WorkedClass } from './worked-class';

/** What of the classes in the background is smaller than in the class that is measured; printed with the results. */
export const SMALLER =
  'The class measured is of real size. Of the attempts in the background, one in 25 has a whole grade and the others its sums alone; each has 8 marks where a student makes some 45, and a student 4 parts of the course with 3 answers each.';

const ATTEMPTS_EACH = 20;
const STUDENTS_EACH = 40;
const CLASSES_EACH = 5;
const AT_ONCE = 2_500;
const WHOLE_GRADES = 24;

/**
 * Fills the database with classes of 40 until it holds `attempts`, of which `there` are there already: all in SQL,
 * for there are millions of rows. Foreign keys are true by construction and are not checked, which needs a superuser.
 */
export async function addBackground(
  databaseUrl: string,
  { classroomId }: WorkedClass,
  there: number,
  attempts: number,
): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(`SET session_replication_role = replica; SET synchronous_commit = off`);
    await client.query(TEMPLATE);
    await client.query(TEMPLATE_GRADES, [classroomId, WHOLE_GRADES]);
    const [from, to] = [there, attempts].map((count) => Math.ceil(count / ATTEMPTS_EACH));
    for (let at = from ?? 0; at < (to ?? 0); at += AT_ONCE)
      await addStudents(client, at, Math.min(to ?? 0, at + AT_ONCE) - 1);
    // A restarted database knows nothing of what it holds until it has looked.
    await client.query('VACUUM (ANALYZE)');
  } finally {
    await client.end();
  }
}

/** Students number `first` to `last` with their classes and all their work. */
async function addStudents(client: pg.Client, first: number, last: number): Promise<void> {
  await client.query('BEGIN');
  for (const sql of [TEACHERS, CLASSES, ASSIGNMENTS])
    await client.query(sql, [Math.ceil(first / STUDENTS_EACH), Math.floor(last / STUDENTS_EACH)]);
  for (const sql of [STUDENTS, ATTEMPTS, GRADES, MARKS, COURSE, ANSWERS, COMMENTS, DISPUTES, CHANGES])
    await client.query(sql, [first, last]);
  await client.query('COMMIT');
}

/** Ids end in a number, so that SQL can name what belongs together without a look-up. */
const id = (kind: number, number: string) =>
  `('00000000-0000-4000-9${String(kind).padStart(3, '0')}-' || lpad((${number})::text, 12, '0'))::uuid`;
const TEACHER = id(1, `c / ${CLASSES_EACH}`);
const CLASS = id(2, 'c');
const CLASS_OF = id(2, `s / ${STUDENTS_EACH}`);
const STUDENT = id(3, 's');
const ATTEMPT = id(4, `s * ${ATTEMPTS_EACH} + a`);
const COURSE_ATTEMPT = id(5, 's * 10 + a');
const EACH_STUDENT = 'FROM generate_series($1::int, $2::int) s';
const EACH_ATTEMPT = `${EACH_STUDENT} CROSS JOIN generate_series(0, ${ATTEMPTS_EACH - 1}) a`;
const EACH_CLASS = 'FROM generate_series($1::int, $2::int) c';
const AT = `timestamp '2026-09-01 08:00' + (s % 90) * interval '1 day' + a * interval '1 hour'`;

const TEMPLATE = `
  CREATE TEMP TABLE template (n int, "keyVersion" text, "result" jsonb, "hedgePoints" float, "claimPoints" float,
    sums jsonb)`;
const TEMPLATE_GRADES = `
  INSERT INTO template
  SELECT row_number() OVER () - 1 AS n, g."keyVersion", g."result", g."hedgePoints", g."claimPoints",
    jsonb_build_object('keyVersion', g."keyVersion", 'layers', g."result"->'layers', 'marks', '[]'::jsonb,
      'spans', '[]'::jsonb) AS sums
  FROM "Grade" g JOIN "Attempt" a ON a."id" = g."attemptId" JOIN "Person" p ON p."id" = a."personId"
  WHERE p."classroomId" = $1::uuid LIMIT $2`;

const TEACHERS = `
  INSERT INTO "Person" ("id", "role", "name", "email")
  SELECT ${TEACHER}, 'TEACHER', 'Teacher', 'teacher-' || c || '@background.example' ${EACH_CLASS}
  ON CONFLICT DO NOTHING`;
const CLASSES = `
  INSERT INTO "Classroom" ("id", "teacherId", "name", "joinCode")
  SELECT ${CLASS}, ${TEACHER}, 'Class ' || c, 'background-' || c ${EACH_CLASS} ON CONFLICT DO NOTHING`;
const ASSIGNMENTS = `
  INSERT INTO "Assignment" ("id", "classroomId", "partId", "timeZone")
  SELECT gen_random_uuid(), ${CLASS}, part, 'Europe/Berlin'
  ${EACH_CLASS} CROSS JOIN unnest(ARRAY['${WHOLE_ARTICLE.id}', 'review-1', 'pre-test']) part`;
const STUDENTS = `
  INSERT INTO "Person" ("id", "role", "name", "nameKey", "classroomId")
  SELECT ${STUDENT}, 'STUDENT', 'Student ' || s, 'student ' || s, ${CLASS_OF} ${EACH_STUDENT}`;
/** Half of them at the whole article, the others at parts and reviews. */
const ATTEMPTS = `
  INSERT INTO "Attempt" ("id", "personId", "exerciseId", "number", "open", "revision", "startedAt", "savedAt",
    "submittedAt")
  SELECT ${ATTEMPT}, ${STUDENT},
    CASE WHEN a < 10 THEN '${WHOLE_ARTICLE.id}' ELSE 'review-' || (a - 9) END,
    CASE WHEN a < 10 THEN a + 1 ELSE 1 END, NULL, 3, ${AT} - interval '20 minutes', ${AT}, ${AT} ${EACH_ATTEMPT}`;
const GRADES = `
  INSERT INTO "Grade" ("attemptId", "keyVersion", "hedgePoints", "claimPoints", "result", "gradedAt")
  SELECT ${ATTEMPT}, t."keyVersion", t."hedgePoints", t."claimPoints",
    CASE WHEN (s * ${ATTEMPTS_EACH} + a) % 25 = 0 THEN t."result" ELSE t.sums END, ${AT}
  ${EACH_ATTEMPT} JOIN template t ON t.n = (s + a) % (SELECT count(*) FROM template)`;
const MARKS = `
  INSERT INTO "Mark" ("attemptId", "id", "layer", "start", "end", "quote", "subType", "editedAt", "editor",
    "revision")
  SELECT ${ATTEMPT}, gen_random_uuid(), CASE WHEN m % 3 = 0 THEN 'CLAIM' ELSE 'HEDGE' END::"Layer",
    400 * m, 400 * m + 14, 'Some observers', NULL, 1788000000000, 'background', m + 1
  ${EACH_ATTEMPT} CROSS JOIN generate_series(0, 7) m`;
const COURSE = `
  INSERT INTO "CourseAttempt" ("id", "personId", "partId", "number", "open", "contentVersion", "revision",
    "startedAt", "savedAt", "finishedAt", "result")
  SELECT ${COURSE_ATTEMPT}, ${STUDENT}, l."partId", 1, NULL, l."contentVersion", 3, ${AT}, ${AT}, ${AT}, l."result"
  ${EACH_STUDENT} CROSS JOIN generate_series(0, 3) a
  JOIN (SELECT row_number() OVER () - 1 AS n, * FROM (
    SELECT DISTINCT ON ("partId") "partId", "contentVersion", "result" FROM "CourseAttempt"
    WHERE "finishedAt" IS NOT NULL LIMIT 4) parts) l ON l.n = a`;
const ANSWERS = `
  INSERT INTO "CourseAnswer" ("courseAttemptId", "itemId", "answer", "editedAt", "editor", "revision")
  SELECT ${COURSE_ATTEMPT}, 'item-' || i, '{"kind": "choose", "chosen": ["a"]}', 1788000000000, 'background', i
  ${EACH_STUDENT} CROSS JOIN generate_series(0, 3) a CROSS JOIN generate_series(1, 3) i`;
const COMMENTS = `
  INSERT INTO "Comment" ("id", "personId", "attemptId", "byName", "text")
  SELECT gen_random_uuid(), ${STUDENT}, ${ATTEMPT}, 'Teacher', 'Look at paragraph 5 again.'
  ${EACH_STUDENT} CROSS JOIN generate_series(0, 1) a`;
const DISPUTES = `
  INSERT INTO "Dispute" ("id", "classroomId", "attemptId", "articleId", "layer", "start", "end", "verdict",
    "keyVersion", "reason")
  SELECT gen_random_uuid(), ${CLASS_OF}, ${ATTEMPT}, 'seoul', 'HEDGE', 0, 14, 'outside', t."keyVersion",
    'The text does not say who these people are.'
  ${EACH_STUDENT} CROSS JOIN generate_series(0, 0) a CROSS JOIN (SELECT * FROM template LIMIT 1) t WHERE s % 4 = 0`;
const CHANGES = `
  INSERT INTO "GradeChange" ("id", "attemptId", "cause", "hedgeBefore", "hedgeAfter", "claimBefore", "claimAfter",
    "what", "why", "byName")
  SELECT gen_random_uuid(), ${ATTEMPT}, 'KEY_CHANGE', 40, 50, 60, 60, 'An entry was added.', 'It was missing.',
    'Teacher' ${EACH_STUDENT} CROSS JOIN generate_series(0, 1) a`;
