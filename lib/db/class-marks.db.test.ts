import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { WHOLE_ARTICLE } from '../content/catalog';
import type { Layer, SubType } from '../grading/types';
import type { ClassroomTeacher, Teacher } from '../policy';
import { listHandedInExercises, listMarksOf } from './class-marks';
import { createClassroom, joinClassroom } from './classrooms';
import { db } from './client';

async function makeClass() {
  const data = { role: 'TEACHER', name: 'Ms Poe', email: `${randomUUID()}@school.test` } as const;
  const { id: personId } = await db.person.create({ data });
  const made = await createClassroom({ personId } as Teacher, 'Period 3');
  return { actor: { personId, classroomId: made.id } as ClassroomTeacher, code: made.joinCode };
}

async function join(code: string, name: string): Promise<string> {
  const joined = await joinClassroom({ code, name }, null);
  if (!joined.ok) throw new Error(joined.problem);
  return joined.person.id;
}

type Made = {
  readonly start: number;
  readonly layer: Layer;
  readonly subType?: SubType;
  readonly removed?: boolean;
};

async function attempt(
  personId: string,
  marks: readonly Made[],
  facts: object = { open: null, submittedAt: new Date() },
) {
  const rows = marks.map(({ start, layer, subType, removed }) => ({
    id: randomUUID(),
    layer: layer === 'hedge' ? ('HEDGE' as const) : ('CLAIM' as const),
    start,
    end: start + 5,
    quote: 'words',
    subType: subType ?? null,
    removed: removed ?? false,
    editedAt: 1n,
    editor: 'test',
    revision: 1,
  }));
  const { id } = await db.attempt.create({
    data: { personId, exerciseId: WHOLE_ARTICLE.id, number: 1, ...facts, marks: { create: rows } },
    select: { id: true },
  });
  return id;
}

describe('the marks of a class', () => {
  it('come by attempt as the students made them, without what was removed', async () => {
    const { actor, code } = await makeClass();
    const [ada, ben] = [await join(code, 'Ada'), await join(code, 'Ben')];
    const first = await attempt(ada, [
      { start: 10, layer: 'hedge', subType: 'maybe' },
      { start: 40, layer: 'claim', removed: true },
    ]);
    const second = await attempt(ben, [{ start: 20, layer: 'claim' }]);
    const marks = await listMarksOf(actor, [first, second]);
    expect(marks.get(first)).toEqual([{ start: 10, end: 15, layer: 'hedge', subType: 'maybe' }]);
    expect(marks.get(second)).toEqual([{ start: 20, end: 25, layer: 'claim', subType: null }]);
  });

  it('hold nothing of an open attempt, of one that was not asked for, or of another class', async () => {
    const { actor, code } = await makeClass();
    const other = await makeClass();
    const marks: Made[] = [{ start: 10, layer: 'hedge' }];
    const open = await attempt(await join(code, 'Ada'), marks, { open: true });
    const unasked = await attempt(await join(code, 'Ben'), marks);
    const foreign = await attempt(await join(other.code, 'Cem'), marks);
    expect([...(await listMarksOf(actor, [open, foreign])).keys()]).toEqual([]);
    expect([...(await listMarksOf(other.actor, [unasked, foreign])).keys()]).toEqual([foreign]);
  });
});

describe('what a class has handed in', () => {
  it('counts students, not attempts, and nothing that is open or of another class', async () => {
    const { actor, code } = await makeClass();
    const other = await makeClass();
    const [ada, ben] = [await join(code, 'Ada'), await join(code, 'Ben')];
    const done = { open: null, submittedAt: new Date() };
    await attempt(ada, []);
    await attempt(ada, [], { ...done, number: 2 });
    await attempt(ben, []);
    await attempt(ben, [], { ...done, exerciseId: 'review-1' });
    await attempt(ada, [], { exerciseId: 'review-2', open: true });
    await attempt(await join(other.code, 'Cem'), [], { ...done, exerciseId: 'review-3' });
    expect(await listHandedInExercises(actor)).toEqual([
      { exerciseId: WHOLE_ARTICLE.id, students: 2 },
      { exerciseId: 'review-1', students: 1 },
    ]);
  });
});
