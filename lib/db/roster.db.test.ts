import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import type { ClassroomTeacher, Teacher } from '../policy';
import { findSessionPerson } from './access';
import { createClassroom, getClassroom, joinClassroom, renewJoinCode } from './classrooms';
import { db } from './client';
import { findPersonByReturnCode } from './people';
import { importRoster, previewImport } from './roster-import';
import { readColumns } from './roster-columns';
import {
  findStudentEntry,
  getRoster,
  listForSlips,
  makeReturnCodes,
  removeStudent,
  renameStudent,
} from './roster';

afterAll(() => db.$disconnect());

async function makeClass() {
  const teacher = await db.person.create({ data: { role: 'TEACHER', name: 'Ms Poe' } });
  const classroom = await createClassroom({ personId: teacher.id } as Teacher, '10b');
  const actor = { personId: teacher.id, classroomId: classroom.id } as ClassroomTeacher;
  return { actor, code: classroom.joinCode };
}
async function join(code: string, name: string) {
  const joined = await joinClassroom({ code, name }, null);
  if (!joined.ok) throw new Error(joined.problem);
  return { ...joined.person, returnCode: joined.returnCode };
}
const linesOf = (...names: string[]) =>
  readColumns(names.map((name, index) => ({ line: index + 1, cells: [name] }))).lines;
async function add(actor: ClassroomTeacher, ...names: string[]) {
  const { token } = await previewImport(actor, linesOf(...names), 'full');
  return importRoster(actor, linesOf(...names), 'full', token);
}
const namesIn = async (actor: ClassroomTeacher) =>
  (await getRoster(actor, 1)).entries.map(({ name }) => name);

test('a list is previewed without writing, then added as it was looked at', async () => {
  const { actor, code } = await makeClass();
  await join(code, 'Ada K.');
  const lines = linesOf('Ben Lee', 'Ada Kent', '…');
  const plan = await previewImport(actor, lines, 'short');
  expect(plan.lines.map(({ outcome }) => outcome)).toEqual(['added', 'there', 'rejected']);
  expect(await namesIn(actor)).toEqual(['Ada K.']);
  expect(await importRoster(actor, lines, 'short', plan.token)).toEqual({ ok: true, added: 1 });
  expect(await namesIn(actor)).toEqual(['Ada K.', 'Ben L.']);
});

test('a list is not added when a student has taken one of its names since the preview', async () => {
  const { actor, code } = await makeClass();
  const lines = linesOf('Ben', 'Cem');
  const { token } = await previewImport(actor, lines, 'full');
  await join(code, 'ben');
  const refused = await importRoster(actor, lines, 'full', token);
  expect(refused).toMatchObject({
    ok: false,
    plan: { lines: [{ outcome: 'there' }, { outcome: 'added' }] },
  });
  expect(await namesIn(actor)).toEqual(['ben']);
});

test('the same list sent twice at once is added once', async () => {
  const { actor } = await makeClass();
  const lines = linesOf('Ben', 'Cem', 'Dora');
  const { token } = await previewImport(actor, lines, 'full');
  const all = await Promise.all([1, 2, 3, 4].map(() => importRoster(actor, lines, 'full', token)));
  expect(all.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await namesIn(actor)).toEqual(['Ben', 'Cem', 'Dora']);
});

test('who was added comes in by slip only: joining under that name is refused, the slip works', async () => {
  const { actor, code } = await makeClass();
  await add(actor, 'Ben', 'Cem');
  expect(await joinClassroom({ code, name: 'BEN' }, null)).toEqual({ ok: false, problem: 'name-taken' });
  expect(await getRoster(actor, 1)).toMatchObject({ students: 2, withoutWayIn: 2 });
  const chosen = await listForSlips(actor, 'without-way-in');
  const [ben, cem] = await makeReturnCodes(actor, chosen, false);
  expect([ben?.name, cem?.name]).toEqual(['Ben', 'Cem']);
  const [entry] = (await getRoster(actor, 1)).entries;
  expect((await findPersonByReturnCode(ben?.code ?? ''))?.id).toBe(entry?.id);
  expect(await getRoster(actor, 1)).toMatchObject({ withoutWayIn: 0 });
  expect(await listForSlips(actor, 'without-way-in')).toEqual([]);
});

test('who is on the list has never been here until the first visit, which is noted at once', async () => {
  const { actor } = await makeClass();
  await add(actor, 'Ann', 'Ben');
  const [ann] = await listForSlips(actor, 'all');
  const [slip] = await makeReturnCodes(actor, ann ? [ann] : [], false);
  const seen = async () => (await getRoster(actor, 1)).entries.map(({ lastSeenAt }) => lastSeenAt !== null);
  expect(await seen()).toEqual([false, false]);
  const facts = await findPersonByReturnCode(slip?.code ?? '');
  await findSessionPerson(facts?.id ?? '', facts?.sessionEpoch ?? 0);
  expect(await seen()).toEqual([true, false]);
  expect((await findStudentEntry(actor, ann?.id ?? ''))?.lastSeenAt).toBeInstanceOf(Date);
});

test('new slips end the old codes of those chosen and nobody else’s', async () => {
  const { actor, code } = await makeClass();
  const [ada, ben] = [await join(code, 'Ada'), await join(code, 'Ben')];
  const slips = await makeReturnCodes(actor, await listForSlips(actor, [ada.id, 'no-id']), false);
  expect(slips.map(({ name }) => name)).toEqual(['Ada']);
  expect(await findPersonByReturnCode(ada.returnCode)).toBeNull();
  expect((await findPersonByReturnCode(slips[0]?.code ?? ''))?.id).toBe(ada.id);
  expect((await findPersonByReturnCode(ben.returnCode))?.id).toBe(ben.id);
  expect(await findSessionPerson(ada.id, ada.sessionEpoch)).not.toBeNull();
  await makeReturnCodes(actor, await listForSlips(actor, [ada.id]), true);
  expect(await findSessionPerson(ada.id, ada.sessionEpoch)).toBeNull();
  expect(await findSessionPerson(ben.id, ben.sessionEpoch)).not.toBeNull();
});

test('a teacher of another class finds, renames, removes and gives codes to nobody here', async () => {
  const { actor, code } = await makeClass();
  const ada = await join(code, 'Ada');
  const foreign = (await makeClass()).actor;
  expect(await findStudentEntry(foreign, ada.id)).toBeNull();
  expect(await renameStudent(foreign, ada.id, 'Eve')).toBe('not-there');
  expect(await removeStudent(foreign, ada.id)).toBe(false);
  expect(await listForSlips(foreign, [ada.id])).toEqual([]);
  const sneaked = [{ id: ada.id, name: 'Ada', hasCode: true }];
  expect(await makeReturnCodes(foreign, sneaked, true)).toEqual([]);
  expect((await findPersonByReturnCode(ada.returnCode))?.id).toBe(ada.id);
  expect(await namesIn(actor)).toEqual(['Ada']);
});

test('the teacher of a class is no entry of it', async () => {
  const { actor } = await makeClass();
  expect(await removeStudent(actor, actor.personId)).toBe(false);
  expect(await renameStudent(actor, 'no-id', 'Eve')).toBe('not-there');
});

test('a student is renamed to what is free, in another spelling of the own name too', async () => {
  const { actor, code } = await makeClass();
  const ada = await join(code, 'ada');
  await join(code, 'Ben');
  expect(await renameStudent(actor, ada.id, ' ben ')).toBe('name-taken');
  expect(await renameStudent(actor, ada.id, '…')).toBe('name-unusable');
  expect(await renameStudent(actor, ada.id, 'Ada')).toBe('done');
  expect(await namesIn(actor)).toEqual(['Ada', 'Ben']);
});

test('a student in two classes is two persons: what is done in one leaves the other as it is', async () => {
  const [first, second] = [await makeClass(), await makeClass()];
  const [here, there] = [await join(first.code, 'Ada'), await join(second.code, 'Ada')];
  for (const { id } of [here, there])
    await db.attempt.create({ data: { personId: id, exerciseId: 'whole-article', number: 1 } });
  await renameStudent(first.actor, here.id, 'Ada K.');
  await makeReturnCodes(first.actor, await listForSlips(first.actor, 'all'), true);
  expect(await findStudentEntry(second.actor, there.id)).toMatchObject({ name: 'Ada', open: 1 });
  expect((await findPersonByReturnCode(there.returnCode))?.id).toBe(there.id);
  await removeStudent(first.actor, here.id);
  expect(await namesIn(first.actor)).toEqual([]);
  expect(await getRoster(second.actor, 1)).toMatchObject({ entries: [{ name: 'Ada', work: 1 }] });
  expect(await findSessionPerson(there.id, there.sessionEpoch)).not.toBeNull();
});

test('a removed student is gone with all work, and the name is free again', async () => {
  const { actor, code } = await makeClass();
  const ada = await join(code, 'Ada');
  await db.attempt.create({
    data: {
      ...{ personId: ada.id, exerciseId: 'whole-article', number: 1 },
      marks: {
        create: {
          ...{ id: randomUUID(), layer: 'HEDGE', start: 0, end: 4, quote: 'Some' },
          ...{ editedAt: 1, editor: 'tab', revision: 1 },
        },
      },
    },
  });
  await db.comment.create({ data: { personId: ada.id, byName: 'Ms Poe', text: 'Well read.' } });
  expect(await removeStudent(actor, ada.id)).toBe(true);
  expect(await db.mark.count({ where: { attempt: { personId: ada.id } } })).toBe(0);
  expect(await db.comment.count({ where: { personId: ada.id } })).toBe(0);
  expect(await findPersonByReturnCode(ada.returnCode)).toBeNull();
  expect((await join(code, 'Ada')).id).not.toBe(ada.id);
});

test('a new class code lets students in and the old one no more', async () => {
  const { actor, code } = await makeClass();
  await join(code, 'Ada');
  await renewJoinCode(actor);
  const { joinCode } = await getClassroom(actor);
  expect(await joinClassroom({ code, name: 'Ben' }, null)).toEqual({ ok: false, problem: 'no-such-class' });
  await join(joinCode, 'Ben');
  expect(await namesIn(actor)).toEqual(['Ada', 'Ben']);
});
