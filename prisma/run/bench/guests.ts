import { encodeSession, sessionCookieName, SESSION_DAYS } from '../../../lib/auth/session';
import { ARTICLE, WHOLE_ARTICLE } from '../../../lib/content/catalog';
import { listContentVersions } from '../../../lib/content/course-part';
import { listLessons } from '../../../lib/content/lessons/lessons';
import { rowOfRecord } from '../../../lib/db/mark-records';
import type { PrismaClient } from '../../generated/client';
import { inventAttempt } from './attempts';

/** Somebody without an account who has an open attempt with saved marks. */
export type Guest = {
  readonly personId: string;
  readonly attemptId: string;
  readonly cookie: { readonly name: string; readonly value: string };
};

export const MARKS_EACH = 20;
/** Ids end in a number, so that SQL can name the next one without a look-up. */
export const ID_START = { person: '00000000-0000-4000-8000-', attempt: '00000000-0000-4000-8001-' } as const;
export const FIRST_NUMBER = 100_000_000_000;
/** Times marks times columns, this stays below what one statement may carry. */
const INSERTED_AT_ONCE = 50;
const EDITOR = '00000000-0000-4000-8002-000000000000';

/** Makes guests number `from` to `from + count - 1` straight in the database, and the sessions of their browsers. */
export async function makeGuests(db: PrismaClient, from: number, count: number): Promise<Guest[]> {
  const marks = inventAttempt(MARKS_EACH).map((mark) =>
    rowOfRecord({ ...mark, note: '', removed: false, editedAt: 1, editor: EDITOR }, ARTICLE.text, 1),
  );
  const numbers = Array.from({ length: count }, (_, i) => FIRST_NUMBER + from + i);
  const ids = numbers.map((n) => ({ personId: ID_START.person + n, attemptId: ID_START.attempt + n }));
  await db.person.createMany({
    data: ids.map(({ personId }) => ({ id: personId, role: 'LEARNER', name: 'Reader' })),
  });
  await db.attempt.createMany({
    data: ids.map(({ personId, attemptId }) => ({
      id: attemptId,
      personId,
      exerciseId: WHOLE_ARTICLE.id,
      number: 1,
      revision: 1,
    })),
  });
  for (let i = 0; i < count; i += INSERTED_AT_ONCE) {
    const some = ids.slice(i, i + INSERTED_AT_ONCE);
    await db.mark.createMany({
      data: some.flatMap(({ attemptId }) => marks.map((mark) => ({ attemptId, ...mark }))),
    });
  }
  const name = sessionCookieName();
  return Promise.all(
    ids.map(async ({ personId, attemptId }) => {
      const value = await encodeSession({ personId, epoch: 0, days: SESSION_DAYS.guest });
      return { personId, attemptId, cookie: { name, value } };
    }),
  );
}

/** Begins every lesson and the first check, so that their pages can be opened. */
export async function beginCourse(db: PrismaClient, { personId }: Guest): Promise<void> {
  const versions = listContentVersions();
  const versionOf = (id: string) => versions.find(({ contentId }) => contentId === id)?.version ?? '';
  const lessons = listLessons().map(({ id, version }) => ({ partId: id, contentVersion: version }));
  const check = { partId: 'pre-test', form: 'A' as const, contentVersion: versionOf('form-A') };
  await db.courseAttempt.createMany({
    data: [...lessons, check].map((part) => ({ personId, number: 1, ...part })),
  });
}
