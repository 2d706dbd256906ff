import 'server-only';
import type { ClassroomTeacher } from '../policy';
import { byName } from './by-name';
import { db } from './client';

/** More students than this go to a second page, with sums of their own. */
const ROSTER_PAGE_SIZE = 200;

/** One page of a class by name. */
export type RosterPage = {
  /** In the whole class. */
  readonly students: number;
  /** From 1 to `pages`, the nearest to the one asked for. */
  readonly page: number;
  readonly pages: number;
  readonly people: readonly { readonly id: string; readonly name: string }[];
};

/** The students of one page of the roster. Two queries for any number of students. */
export async function getRosterPage({ classroomId }: ClassroomTeacher, page: number): Promise<RosterPage> {
  const where = { classroomId };
  const students = await db.person.count({ where });
  const pages = Math.max(1, Math.ceil(students / ROSTER_PAGE_SIZE));
  const current = Math.min(Math.max(1, page), pages);
  const people = await db.person.findMany({
    where,
    orderBy: [{ nameKey: 'asc' }, { id: 'asc' }],
    skip: (current - 1) * ROSTER_PAGE_SIZE,
    take: ROSTER_PAGE_SIZE,
    select: { id: true, name: true },
  });
  return { students, page: current, pages, people: people.sort(byName) };
}
