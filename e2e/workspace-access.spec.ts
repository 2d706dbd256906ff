import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import { tell } from './fixtures/ask';
import { createClass, test, type Visitor } from './fixtures/people';
import { knock, listDoorNames, type Door } from './fixtures/workspace-doors';
import { CLASS, DOORS } from './fixtures/workspace-table';
import { addCoTeacher, describeWorkspace, makeWorkspace, removeCoTeacher } from './fixtures/workspace';
import type { WorkspaceIds } from './fixtures/workspace';

/** The same as nobody has it: what must not be told from what is there. */
const nothing = (ids: WorkspaceIds): WorkspaceIds => ({
  ...ids,
  classroomId: randomUUID(),
  attemptId: randomUUID(),
});
const isAction = ({ args }: Door) => args !== undefined;
const isApi = ({ name }: Door) => name.includes(' /api/');
/** The work was done, or what was sent was looked at and found wanting. */
const LET_IN = [200, 303, 400, 409, 422];

test.describe('access to the workspace of a class', () => {
  test('every page, export, route and action of a class stands in the table', () => {
    expect([...new Set(DOORS.map(({ name }) => name))].sort()).toEqual(listDoorNames());
  });

  test('those who do not run the class find nothing there', async ({ people, baseURL }) => {
    test.setTimeout(300_000);
    const origin = new URL(baseURL ?? '').origin;
    const { student, classmate, ids } = await makeWorkspace(people);
    const removed = await people.teacher();
    const stranger = await people.teacher();
    await createClass(stranger);
    await addCoTeacher(ids, removed.email);
    const classPage = { name: `GET ${CLASS}` };
    expect((await knock(removed.context, classPage, ids, origin)).status()).toBe(200);
    await removeCoTeacher(ids, removed.email);
    const others: [string, Visitor][] = [
      ['a teacher of another class', stranger],
      ['a co-teacher who was removed', removed],
      ['a student whose work it is', student],
      ['a classmate', classmate],
      ['a guest', await people.guest()],
    ];
    const ask = async ({ context }: Visitor, door: Door, of: WorkspaceIds) => {
      const told = await tell(await knock(context, door, of, origin), of.classroomId);
      return { ...told, body: told.body.replaceAll(of.attemptId, 'ID') };
    };
    const before = await describeWorkspace(ids);
    for (const [who, visitor] of others)
      await test.step(who, async () => {
        const doors = DOORS.filter(
          (door) => visitor !== student || !(door.student === true || door.only === 'student'),
        );
        for (const door of doors) {
          const told = await ask(visitor, door, ids);
          expect.soft(told.status, `${who}: ${door.name}`).toBe(404);
          // The answer of an action carries the page around it, which differs from one time to the next.
          if (isAction(door)) continue;
          const missing = await ask(visitor, door, nothing(ids));
          expect.soft(missing, `${who}: ${door.name}, of a class that is not there`).toEqual(told);
        }
      });
    const nobody = await people.visitor();
    await test.step('nobody', async () => {
      for (const door of DOORS) {
        const told = await knock(nobody.context, door, ids, origin);
        const leads = told.headers().location ?? told.headers()['x-action-redirect'];
        // An action leads elsewhere with an answer that its page is to read.
        const status = isApi(door) ? 401 : isAction(door) ? told.status() : 307;
        expect.soft(told.status(), `nobody: ${door.name}`).toBe(status);
        if (!isApi(door)) expect.soft(leads, `nobody: ${door.name}`).toMatch(/^\/sign-in\?next=/);
      }
    });
    expect(await describeWorkspace(ids)).toEqual(before);
  });

  for (const who of ['the owner', 'a co-teacher', 'a student whose work it is'] as const)
    test(`${who} finds what is for them`, async ({ people, baseURL }) => {
      test.setTimeout(180_000);
      const origin = new URL(baseURL ?? '').origin;
      const { teacher, student, ids } = await makeWorkspace(people);
      const co = await people.teacher();
      await addCoTeacher(ids, co.email);
      const visitor = { 'the owner': teacher, 'a co-teacher': co, 'a student whose work it is': student }[
        who
      ];
      const isFor = ({ only, student: too }: Door) =>
        who === 'the owner'
          ? only !== 'student'
          : who === 'a co-teacher'
            ? only === undefined
            : only === 'student' || too === true;
      for (const door of DOORS) {
        if (who === 'a student whose work it is' && !isFor(door)) continue;
        const answer = await knock(visitor.context, door, ids, origin);
        const leads = answer.headers()['x-action-redirect'] ?? '';
        expect.soft(leads, door.name).not.toMatch(/^\/sign-in/);
        if (isFor(door)) expect.soft(LET_IN, `${door.name}: ${answer.status()}`).toContain(answer.status());
        else expect.soft(answer.status(), door.name).toBe(404);
      }
    });
});
