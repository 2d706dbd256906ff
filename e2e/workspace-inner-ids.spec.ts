import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import { tell } from './fixtures/ask';
import { INNER, NO_INNER, type InnerDoor, type InnerId, type InnerIds } from './fixtures/inner-doors';
import { test } from './fixtures/people';
import { addCoTeacher, describeWorkspace, makeWorkspace, runSql } from './fixtures/workspace';
import { knock } from './fixtures/workspace-doors';
import { DOORS } from './fixtures/workspace-table';

/** What stands in brackets behind the class or the attempt that an address is about. */
const listInner = (name: string) => [...name.matchAll(/\[(\w+)\]/g)].slice(1).map(([, id]) => id);
const isAction = ({ args }: { args?: unknown }) => args !== undefined;

test.describe('what is inside a class', () => {
  test('has a line for everything that an address names, and for every action', () => {
    const lines = new Map<string, InnerId[]>();
    for (const { name, foreign } of INNER) lines.set(name, [...(lines.get(name) ?? []), ...foreign]);
    for (const door of DOORS) {
      const told = lines.get(door.name) ?? [];
      if (isAction(door)) expect(told.length > 0, door.name).toBe(!NO_INNER.includes(door.name));
      else expect(told, door.name).toEqual(expect.arrayContaining(listInner(door.name)));
    }
    const names = DOORS.map(({ name }) => name);
    for (const name of NO_INNER) expect(names).toContain(name);
  });

  test('is not there under the address of another class, and cannot be changed from there', async ({
    people,
    baseURL,
  }) => {
    test.setTimeout(300_000);
    const origin = new URL(baseURL ?? '').origin;
    const { teacher, student, ids: own } = await makeWorkspace(people);
    const { ids: others } = await makeWorkspace(people);
    const co = await people.teacher();
    await addCoTeacher(others, co.email);
    const [coTeacher] = await runSql<{ id: string }>(`SELECT "id" FROM "Person" WHERE "email" = $1`, [
      co.email,
    ]);
    const [mark] = await runSql<{ id: string }>(`SELECT "id" FROM "Mark" WHERE "attemptId" = $1`, [
      others.attemptId,
    ]);
    const named = { coTeacherId: coTeacher?.id ?? '', noteId: `m-${mark?.id}` };
    const theirs = { ...others, ...named, lessonId: 'no-such-lesson', file: 'no-such.csv' };
    const nobodys = Object.fromEntries(Object.keys(theirs).map((id) => [id, randomUUID()])) as typeof theirs;

    /** The own ids, but for those that the door takes from elsewhere. */
    const mix = ({ foreign }: InnerDoor, from: typeof theirs): InnerIds => ({
      ...{ coTeacherId: '', lessonId: 'what-did-we-read', noteId: 'k-p1-h-many-capitals', file: 'marks.csv' },
      ...own,
      ...Object.fromEntries(foreign.map((id) => [id, from[id]])),
    });
    const ask = async (door: InnerDoor, from: typeof theirs) => {
      const { context } = door.only === 'student' ? student : teacher;
      const ids = mix(door, from);
      const answer = await knock(context, { ...door, file: ids.file }, ids, origin);
      const leads = answer.headers()['x-action-redirect'] ?? '';
      const told = await tell(answer, own.classroomId);
      // Which id was asked for may stand in the answer.
      const plain = (text: string) =>
        door.foreign.reduce(
          (all, id) => all.replaceAll(ids[id], 'ID'),
          text.replaceAll(own.classroomId, 'ID'),
        );
      return { status: told.status, leads: plain(leads), body: plain(told.body) };
    };
    const before = [await describeWorkspace(own), await describeWorkspace(others)];
    for (const door of INNER) {
      const what = `${door.name} with another's ${door.foreign.join(', ')}`;
      await test.step(what, async () => {
        const told = await ask(door, theirs);
        const missing = await ask(door, nobodys);
        expect.soft(told.status, what).toBe(door.status);
        if (door.says) expect.soft(`${told.leads} ${told.body}`, what).toMatch(door.says);
        // The answer of an action carries the page around it, which differs from one time to the next.
        const same = isAction(door) ? { ...missing, body: told.body } : missing;
        expect.soft(told, `${what}, and one that nobody has`).toEqual(same);
        expect.soft([await describeWorkspace(own), await describeWorkspace(others)], what).toEqual(before);
      });
    }
  });
});
