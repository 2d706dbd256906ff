import 'server-only';
import { createHash } from 'node:crypto';
import type { ClassroomTeacher } from '../policy';
import { db } from './client';
import { isUniqueViolation } from './errors';
import type { ReadLine } from './roster-columns';
import { planImport } from './roster-lines';
import type { ImportLine, NameStyle } from './roster-lines';

export type ImportPlan = {
  readonly lines: readonly ImportLine[];
  /** Names what would be added, so that nothing else is added than was looked at. */
  readonly token: string;
};
export type ImportResult =
  | { readonly ok: true; readonly added: number }
  /** The class or the list is not as it was looked at. Nothing was written. */
  | { readonly ok: false; readonly plan: ImportPlan };

/** What would come of each line of a list. Writes nothing. */
export async function previewImport(
  { classroomId }: ClassroomTeacher,
  lines: readonly ReadLine[],
  style: NameStyle,
): Promise<ImportPlan> {
  const people = await db.person.findMany({
    where: { classroomId, nameKey: { not: null } },
    select: { nameKey: true },
  });
  const planned = planImport(lines, style, new Set(people.map(({ nameKey }) => nameKey ?? '')));
  return { lines: planned, token: hashPlan(planned) };
}

function hashPlan(lines: readonly ImportLine[]): string {
  const added = lines.filter(({ outcome }) => outcome === 'added').map(({ name }) => name);
  return createHash('sha256').update(JSON.stringify(added)).digest('base64url');
}

/** Adds the students of the plan that `token` names: all of them or none. */
export async function importRoster(
  actor: ClassroomTeacher,
  lines: readonly ReadLine[],
  style: NameStyle,
  token: string,
): Promise<ImportResult> {
  const plan = await previewImport(actor, lines, style);
  if (plan.token !== token) return { ok: false, plan };
  const data = plan.lines
    .filter(({ outcome }) => outcome === 'added')
    .map(({ name, nameKey }) => ({
      ...{ role: 'STUDENT' as const, name, nameKey, classroomId: actor.classroomId },
    }));
  try {
    // One statement: a name that somebody took just now refuses it as a whole.
    const { count } = await db.person.createMany({ data });
    return { ok: true, added: count };
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    return { ok: false, plan: await previewImport(actor, lines, style) };
  }
}
