import 'server-only';
import { z } from 'zod';
import { findRuleFor } from '../grading/assignment-terms';
import type { ContestedPlace, DisputeState } from '../grading/contest';
import type { Layer, MarkVerdict, SubTypeVerdict } from '../grading/types';
import type { ClassroomTeacher } from '../policy';
import { listRulesOfClass } from './assignment-rows';
import { db } from './client';
import { listCommentsTo } from './comments';
import type { TeachersComment } from './comments';
import { listCountedWork, wantedOf } from './counted-work';
import { stateOfRow } from './dispute-rows';
import { getRosterPage } from './roster-page';
import { getStudentWork } from './student-work';
import type { StudentWriting } from './student-work';
import { layerOfRow } from './layer-rows';

const ATTEMPTS_AT_ONCE = 20;
const CONTESTS_AT_ONCE = 100;

/** One mark of an attempt that was handed in, with what the grade says of it. */
export type ClassMarkRow = {
  readonly name: string;
  readonly exerciseId: string;
  readonly number: number;
  readonly submittedAt: Date;
  /** Whether the attempt is the one that counts. */
  readonly counts: boolean;
  readonly keyVersion: string;
  readonly layer: Layer;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly subType: string | null;
  readonly note: string;
  /** null for a mark that the grade says nothing of: a twin of another one, say. */
  readonly verdict: MarkVerdict | null;
  readonly subTypeVerdict: SubTypeVerdict | null;
  readonly wide: boolean;
  readonly spanId: string | null;
  readonly foilId: string | null;
};
type Person = { readonly id: string; readonly name: string };

/** The class by name. */
async function* listPeople(actor: ClassroomTeacher): AsyncGenerator<Person> {
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const roster = await getRosterPage(actor, page);
    pages = roster.pages;
    yield* roster.people;
  }
}

/** Every mark of everybody’s graded attempts, by name, exercise, attempt and place. Drafts stay with their writers. */
export async function* listClassMarkRows(actor: ClassroomTeacher): AsyncGenerator<ClassMarkRow> {
  const rules = await listRulesOfClass(actor.classroomId);
  for await (const person of listPeople(actor)) {
    const tried = await db.attempt.groupBy({ by: ['exerciseId'], where: { personId: person.id } });
    const work = await listCountedWork(
      tried.map(({ exerciseId }) =>
        wantedOf(person.id, exerciseId, findRuleFor(rules, person.id, exerciseId)),
      ),
    );
    yield* listMarksOf(person, new Set(work.map(({ counted }) => counted?.attemptId ?? '')));
  }
}

async function* listMarksOf(
  { id, name }: Person,
  counted: ReadonlySet<string>,
): AsyncGenerator<ClassMarkRow> {
  let last: string | null = null;
  do {
    const attempts: AttemptRow[] = await listAttempts(id, last);
    const verdicts = await listVerdicts(attempts.map((attempt) => attempt.id));
    for (const { id: attemptId, exerciseId, number, submittedAt, grade, marks } of attempts) {
      if (!submittedAt || !grade) continue;
      const facts = { name, exerciseId, number, submittedAt, keyVersion: grade.keyVersion };
      for (const { id: markId, layer, ...mark } of marks) {
        const said = verdicts.get(`${attemptId} ${markId}`) ?? NOTHING_SAID;
        const counts = counted.has(attemptId);
        yield { ...facts, ...mark, ...said, counts, layer: layerOfRow(layer) };
      }
    }
    last = attempts.length === ATTEMPTS_AT_ONCE ? (attempts.at(-1)?.id ?? null) : null;
  } while (last !== null);
}

type AttemptRow = Awaited<ReturnType<typeof listAttempts>>[number];

async function listAttempts(personId: string, after: string | null) {
  return db.attempt.findMany({
    where: { personId, submittedAt: { not: null }, grade: { isNot: null } },
    orderBy: [{ exerciseId: 'asc' }, { number: 'asc' }],
    take: ATTEMPTS_AT_ONCE,
    ...(after === null ? {} : { skip: 1, cursor: { id: after } }),
    select: {
      id: true,
      exerciseId: true,
      number: true,
      submittedAt: true,
      grade: { select: { keyVersion: true } },
      marks: {
        where: { removed: false },
        orderBy: [{ start: 'asc' }, { end: 'asc' }, { id: 'asc' }],
        select: { id: true, layer: true, start: true, end: true, quote: true, subType: true, note: true },
      },
    },
  });
}

const saidSchema = z.object({
  verdict: z.enum(['found', 'in-part', 'close', 'other-layer', 'other-sub-type', 'foil', 'outside']),
  subTypeVerdict: z.enum(['right', 'accepted', 'other', 'none']).nullable(),
  wide: z.boolean(),
  spanId: z.string().nullable(),
  foilId: z.string().nullable(),
});
type Said = z.infer<typeof saidSchema>;
const NOTHING_SAID = { verdict: null, subTypeVerdict: null, wide: false, spanId: null, foilId: null };

/** What the grades say of every mark, without the explanations, which are nearly all of a grade. */
async function listVerdicts(attemptIds: string[]): Promise<ReadonlyMap<string, Said>> {
  const rows = await db.$queryRaw<{ attemptId: string; markId: string; said: unknown }[]>`
    SELECT g."attemptId", m->>'markId' AS "markId", jsonb_build_object('verdict', m->'verdict',
      'subTypeVerdict', m->'subType', 'wide', m->'wide', 'spanId', m->'spanId', 'foilId', m->'foilId') AS "said"
    FROM "Grade" g, jsonb_array_elements(g."result"->'marks') m
    WHERE g."attemptId" = ANY(${attemptIds}::uuid[])`;
  return new Map(
    rows.map(({ attemptId, markId, said }) => [`${attemptId} ${markId}`, saidSchema.parse(said)]),
  );
}

/** What everybody wrote in the lessons and asked to compare, by name. */
export async function* listClassWritings(
  actor: ClassroomTeacher,
): AsyncGenerator<StudentWriting & { readonly name: string }> {
  for await (const { id, name } of listPeople(actor))
    for (const writing of (await getStudentWork(actor, id)).writings) yield { ...writing, name };
}

/** All comments to students of the class, by name of the student. */
export async function* listClassComments(
  actor: ClassroomTeacher,
): AsyncGenerator<TeachersComment & { readonly name: string }> {
  for await (const { id, name } of listPeople(actor))
    for (const comment of await listCommentsTo(actor, id)) yield { ...comment, name };
}

/** One verdict that a student contested, and what came of it. */
type ContestRow = Omit<ContestedPlace, 'markId'> & {
  readonly name: string;
  readonly articleId: string;
  readonly exerciseId: string;
  /** Of the attempt. */
  readonly number: number;
  readonly keyVersion: string;
  readonly reason: string;
  readonly state: DisputeState;
  readonly reply: string;
  readonly decidedByName: string | null;
  readonly createdAt: Date;
  readonly decidedAt: Date | null;
  readonly seenAt: Date | null;
  /** Number of the change of the key that answered it. */
  readonly changeNumber: number | null;
};

/** All contests of the class, those taken back too, by name, exercise, attempt and place. */
export async function* listClassContests(actor: ClassroomTeacher): AsyncGenerator<ContestRow> {
  for await (const { id, name } of listPeople(actor)) {
    let last: string | null = null;
    do {
      const rows: Awaited<ReturnType<typeof listContestsOf>> = await listContestsOf(actor, id, last);
      for (const { id: _, attempt, layer, state, verdict, keyChange, ...row } of rows)
        yield {
          ...row,
          ...attempt,
          name,
          layer: layerOfRow(layer),
          state: stateOfRow(state),
          // Stored from the same type.
          verdict: verdict as ContestRow['verdict'],
          changeNumber: keyChange?.number ?? null,
        };
      last = rows.length === CONTESTS_AT_ONCE ? (rows.at(-1)?.id ?? null) : null;
    } while (last !== null);
  }
}

async function listContestsOf({ classroomId }: ClassroomTeacher, personId: string, after: string | null) {
  return db.dispute.findMany({
    where: { classroomId, attempt: { personId } },
    orderBy: [
      ...[{ attempt: { exerciseId: 'asc' } } as const, { attempt: { number: 'asc' } } as const],
      ...[{ start: 'asc' } as const, { end: 'asc' } as const, { id: 'asc' } as const],
    ],
    take: CONTESTS_AT_ONCE,
    ...(after === null ? {} : { skip: 1, cursor: { id: after } }),
    select: {
      ...{ id: true, articleId: true, layer: true, start: true, end: true, spanId: true, foilId: true },
      ...{ verdict: true, keyVersion: true, reason: true, state: true, reply: true, decidedByName: true },
      ...{ createdAt: true, decidedAt: true, seenAt: true },
      attempt: { select: { exerciseId: true, number: true } },
      keyChange: { select: { number: true } },
    },
  });
}
