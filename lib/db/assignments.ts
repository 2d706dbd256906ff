import 'server-only';
import type { AssignablePart } from '../content/assignable-parts';
import { findAssignablePart } from '../content/assignable-parts';
import { findExercise } from '../content/catalog';
import type { Standing, Terms } from '../grading/assignment-terms';
import {
  findRuleFor,
  findStanding,
  FREE_TERMS,
  isClosed,
  isFeedbackVisible,
} from '../grading/assignment-terms';
import type { ClassroomTeacher } from '../policy';
import type { AssignmentRow, Reader } from './assignment-rows';
import { listRulesOfClass, listRulesOfPerson } from './assignment-rows';
import { byName } from './by-name';
import { db } from './client';
import type { CountedTry, PartWork } from './counted-work';
import { listCountedWork, wantedOf } from './counted-work';

/** No class is this large; keeps the lists bounded. */
const MOST_STUDENTS = 500;

/** Whose rules are asked for: an actor, or the row of a person. */
export type OfPerson = { readonly personId: string };

/** The assignment of a part whose rules hold for somebody, or null where nothing is assigned to them. One query. */
export async function findAssignmentFor(
  { personId }: OfPerson,
  partId: string,
  reader: Reader = db,
): Promise<AssignmentRow | null> {
  return findRuleFor(await listRulesOfPerson(personId, partId, reader), personId, partId);
}

/** The rules that hold for somebody on a part; where nothing is assigned, the free ones. One query. */
export async function getTermsFor(
  person: OfPerson,
  partId: string,
  reader: Reader = db,
): Promise<Terms & { readonly assignmentId: string | null }> {
  const rule = await findAssignmentFor(person, partId, reader);
  return rule ? { ...rule, assignmentId: rule.id } : { ...FREE_TERMS, assignmentId: null };
}

/**
 * The exercises of which somebody may not see now what came of them: no verdict, no points, no key, whatever was
 * handed in. One query. Every place that shows a student a grade asks this or `getTermsFor`.
 */
export async function listWithheldExercises({ personId }: OfPerson, now: Date): Promise<ReadonlySet<string>> {
  const rules = await listRulesOfPerson(personId);
  const exercises = new Set(rules.map(({ partId }) => partId).filter((id) => findExercise(id) !== null));
  return new Set(
    [...exercises].filter((partId) => {
      const rule = findRuleFor(rules, personId, partId);
      return rule !== null && !isFeedbackVisible(rule, now);
    }),
  );
}

/** The parts that somebody can neither begin nor hand in now: past due, and late work is not taken. One query. */
export async function listClosedParts({ personId }: OfPerson, now: Date): Promise<ReadonlySet<string>> {
  const rules = await listRulesOfPerson(personId);
  const parts = new Set(rules.map(({ partId }) => partId));
  return new Set(
    [...parts].filter((partId) => isClosed(findRuleFor(rules, personId, partId) ?? FREE_TERMS, now)),
  );
}

/** One thing a student is asked to do, with how far they are. */
export type AssignmentOf = {
  readonly part: AssignablePart;
  readonly assignment: AssignmentRow;
  readonly work: Omit<PartWork, 'personId' | 'partId' | 'counted'>;
  readonly standing: Standing;
};

/** What somebody is asked to do, each part once by the rules that hold for them; first what is due first. */
export async function listAssignmentsOf({ personId }: OfPerson, now: Date): Promise<AssignmentOf[]> {
  const rules = await listRulesOfPerson(personId);
  const inForce = [...new Set(rules.map(({ partId }) => partId))].flatMap(
    (partId) => findRuleFor(rules, personId, partId) ?? [],
  );
  const work = await listCountedWork(inForce.map((rule) => wantedOf(personId, rule.partId, rule)));
  const found = inForce.flatMap((assignment): AssignmentOf[] => {
    const part = findAssignablePart(assignment.partId);
    const done = work.find(({ partId }) => partId === assignment.partId) ?? NO_WORK;
    return part ? [{ part, assignment, work: done, standing: standingOf(assignment, done, now) }] : [];
  });
  return found.toSorted((a, b) => timeOf(a.assignment.dueAt) - timeOf(b.assignment.dueAt));
}

/** An assignment as the teacher's pages list it. */
export type ClassAssignment = AssignmentRow & { readonly part: AssignablePart };

/** Every assignment of a class, newest first; parts that the course no longer has are left out. */
export async function listClassAssignments(actor: ClassroomTeacher): Promise<ClassAssignment[]> {
  const rules = await listRulesOfClass(actor.classroomId);
  return rules.flatMap((rule) => {
    const part = findAssignablePart(rule.partId);
    return part ? [{ ...rule, part }] : [];
  });
}

/** An assignment of the class with this id, or null. */
export async function findClassAssignment(
  actor: ClassroomTeacher,
  assignmentId: string,
): Promise<ClassAssignment | null> {
  return (await listClassAssignments(actor)).find(({ id }) => id === assignmentId) ?? null;
}

/** Everybody in the class by name. */
export async function listStudentNames({
  classroomId,
}: ClassroomTeacher): Promise<{ readonly id: string; readonly name: string }[]> {
  const people = await db.person.findMany({
    where: { classroomId },
    orderBy: [{ nameKey: 'asc' }, { id: 'asc' }],
    take: MOST_STUDENTS,
    select: { id: true, name: true },
  });
  return people.sort(byName);
}

/** What one student did of one assignment they were given. */
export type CountedAttempt = {
  readonly assignmentId: string;
  readonly personId: string;
  readonly name: string;
  /** The assignment whose rules hold for this student: another one where a later one names them, say. */
  readonly inForceId: string;
  readonly dueAt: Date | null;
  readonly standing: Standing;
  /** Attempts begun and handed in. */
  readonly begun: number;
  readonly handedIn: number;
  /** Of those handed in, brought from studying alone and handed in there when the class took none: they do not count. */
  readonly tooLate: number;
  /** Of the others, more than are allowed: they do not count. */
  readonly beyond: number;
  /** When the work that counts was handed in; of a lesson or test, when the first one was finished. */
  readonly doneAt: Date | null;
  /** When that one was brought from studying alone; null: it was not. */
  readonly broughtAt: Date | null;
  /** Of an exercise: the attempt that counts, with the points that count. */
  readonly counted: CountedTry | null;
};

/**
 * What every student did of these assignments of the class, by assignment in the order given, then by name. The
 * attempt that counts is chosen by the rules that hold for each student. Five queries for any number.
 */
export async function listCountedAttempts(
  actor: ClassroomTeacher,
  assignments: readonly { readonly id: string; readonly partId: string }[],
  now: Date,
): Promise<CountedAttempt[]> {
  const partIds = [...new Set(assignments.map(({ partId }) => partId))];
  const [rules, people] = await Promise.all([
    listRulesOfClass(actor.classroomId, partIds),
    listStudentNames(actor),
  ]);
  const given = people.flatMap((person) =>
    partIds.flatMap((partId) => {
      const rule = findRuleFor(rules, person.id, partId);
      return rule ? [{ person, partId, rule }] : [];
    }),
  );
  const work = await listCountedWork(
    given.map(({ person, partId, rule }) => wantedOf(person.id, partId, rule)),
  );
  const workOf = new Map(work.map((row) => [`${row.personId} ${row.partId}`, row]));
  return assignments.flatMap(({ id, partId }) => {
    const own = rules.find((rule) => rule.id === id);
    return given.flatMap(({ person, rule, ...each }): CountedAttempt[] => {
      if (!own || each.partId !== partId) return [];
      if (!own.toEveryone && !own.named.includes(person.id)) return [];
      const { personId: _, partId: __, ...work } = workOf.get(`${person.id} ${partId}`) ?? NO_WORK;
      const facts = { inForceId: rule.id, dueAt: rule.dueAt, standing: standingOf(rule, work, now) };
      return [{ assignmentId: id, personId: person.id, name: person.name, ...facts, ...work }];
    });
  });
}

const NO_WORK = {
  ...{ personId: '', partId: '', begun: 0, handedIn: 0, tooLate: 0, beyond: 0 },
  ...{ doneAt: null, broughtAt: null, counted: null },
} as const;

function standingOf(terms: Terms, work: Pick<PartWork, 'begun' | 'doneAt'>, now: Date): Standing {
  return findStanding(terms, { doneAt: work.doneAt, begun: work.begun > 0 }, now);
}

function timeOf(dueAt: Date | null): number {
  return dueAt?.getTime() ?? Number.MAX_SAFE_INTEGER;
}
