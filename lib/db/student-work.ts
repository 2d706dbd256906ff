import 'server-only';
import { layersSchema } from '../content/grade-schema';
import { courseAnswerSchema } from '../content/lessons/answer-schema';
import { listLessons } from '../content/lessons/lessons';
import type { AnswerOf } from '../grading/steps';
import type { Grade, Layer } from '../grading/types';
import type { ClassroomTeacher } from '../policy';
import { listPartCells } from './class-course';
import type { PartCell } from './class-course';
import { db } from './client';
import { listOpenAttempts } from './open-attempts';
import type { OpenAttempt } from './open-attempts';

/** Over all exercises; the latest count where somebody has more. */
const MOST_ATTEMPTS = 200;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An attempt that was handed in. */
type StudentAttempt = {
  readonly attemptId: string;
  readonly exerciseId: string;
  /** 1, 2, 3 ... per exercise. */
  readonly number: number;
  readonly submittedAt: Date;
  /** When it came into the class from studying alone; null: it was begun in the class. */
  readonly broughtAt: Date | null;
  readonly layers: Grade['layers'];
  /** Marks that reach far beyond the key; the same place marked twice counts once. */
  readonly wide: Readonly<Record<Layer, number>>;
};
/** What a student wrote in a lesson and asked to compare. */
export type StudentWriting = {
  readonly courseAttemptId: string;
  readonly lessonId: string;
  readonly stepId: string;
  readonly checkedAt: Date;
  readonly fields: AnswerOf<'write'>['fields'];
  /** How the student rated it, by criterion; may not be complete. */
  readonly ratings: AnswerOf<'write'>['ratings'];
};
export type StudentWork = {
  /** In the order they were handed in. */
  readonly past: readonly StudentAttempt[];
  /** Of their marks only how many there are, for a draft is the student’s own. */
  readonly open: readonly OpenAttempt[];
  /** By id of the lesson or test; a part not begun is not in it. */
  readonly parts: ReadonlyMap<string, PartCell>;
  /** In the order of the lessons; of each open question the latest answer. */
  readonly writings: readonly StudentWriting[];
};

/** A student of the class, or null: of another class, gone, or no id at all. */
export async function findStudent(
  { classroomId }: ClassroomTeacher,
  personId: string,
): Promise<{ readonly id: string; readonly name: string } | null> {
  if (!UUID.test(personId)) return null;
  return db.person.findFirst({ where: { id: personId, classroomId }, select: { id: true, name: true } });
}

/** All work of one student of the class; of anybody else, none. Seven queries. */
export async function getStudentWork(actor: ClassroomTeacher, personId: string): Promise<StudentWork> {
  const student = await findStudent(actor, personId);
  if (!student) return { past: [], open: [], parts: new Map(), writings: [] };
  const [past, open, cells, writings] = await Promise.all([
    listPast(personId),
    listOpenAttempts(personId),
    listPartCells([personId]),
    listWritings(personId),
  ]);
  return { past, open, parts: cells.get(personId) ?? new Map<string, PartCell>(), writings };
}

type PastRow = Omit<StudentAttempt, 'layers' | 'wide'> & {
  readonly layers: unknown;
  readonly wideHedge: number;
  readonly wideClaim: number;
};

async function listPast(personId: string): Promise<StudentAttempt[]> {
  const rows = await db.$queryRaw<PastRow[]>`
    SELECT a."id" AS "attemptId", a."exerciseId", a."number", a."submittedAt", a."broughtAt",
      g."result"->'layers' AS "layers", w."wideHedge", w."wideClaim"
    FROM "Attempt" a JOIN "Grade" g ON g."attemptId" = a."id", LATERAL (
      SELECT (count(DISTINCT m->>'start' || ':' || (m->>'end')) FILTER (WHERE m->>'layer' = 'hedge'))::int AS "wideHedge",
        (count(DISTINCT m->>'start' || ':' || (m->>'end')) FILTER (WHERE m->>'layer' = 'claim'))::int AS "wideClaim"
      FROM jsonb_path_query(g."result", '$.marks[*] ? (@.wide == true)') m) w
    WHERE a."personId" = ${personId}::uuid AND a."submittedAt" IS NOT NULL
    ORDER BY a."submittedAt" DESC, a."number" DESC
    LIMIT ${MOST_ATTEMPTS}`;
  return rows
    .map(({ layers, wideHedge, wideClaim, ...row }) => ({
      ...row,
      layers: layersSchema.parse(layers),
      wide: { hedge: wideHedge, claim: wideClaim },
    }))
    .reverse();
}

type WrittenRow = {
  readonly courseAttemptId: string;
  readonly partId: string;
  readonly itemId: string;
  readonly checkedAt: Date;
  readonly answer: unknown;
};

/** A draft is the student's own until they ask to compare it. */
async function listWritings(personId: string): Promise<StudentWriting[]> {
  const asked = listLessons().flatMap(({ id, steps }) =>
    steps.flatMap((step) => (step.kind === 'write' ? [{ partId: id, itemId: step.id }] : [])),
  );
  const rows = await db.$queryRaw<WrittenRow[]>`
    SELECT DISTINCT ON (a."partId", r."itemId") a."id" AS "courseAttemptId", a."partId", r."itemId", r."checkedAt",
      r."answer"
    FROM "CourseAttempt" a
    JOIN "CourseAnswer" r ON r."courseAttemptId" = a."id"
    JOIN jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) AS o("partId" text, "itemId" text)
      ON o."partId" = a."partId" AND o."itemId" = r."itemId"
    WHERE a."personId" = ${personId}::uuid AND r."checkedAt" IS NOT NULL
    ORDER BY a."partId", r."itemId", r."checkedAt" DESC, a."number" DESC`;
  return asked.flatMap(({ partId, itemId }) => {
    const row = rows.find((each) => each.partId === partId && each.itemId === itemId);
    const answer = row ? courseAnswerSchema.parse(row.answer) : null;
    if (!row || answer?.kind !== 'write') return [];
    const { fields, ratings } = answer;
    const { courseAttemptId, checkedAt } = row;
    return [{ courseAttemptId, lessonId: partId, stepId: itemId, checkedAt, fields, ratings }];
  });
}
