import type { Browser } from '@playwright/test';
import { sessionCookieName } from '../../../../lib/auth/session';
import { withDatabase } from '../../content';
import { openPage, weighScripts } from '../browser-page';
import { formatTable } from '../numbers';
import { listClassAddresses } from './class-pages';
import { addTalk } from './class-talk';
import { makeCookie } from './class-times';
import { makeWorkedClass } from './worked-class';

/** JavaScript that each page of a class makes its teacher load. A small class will do: scripts do not grow with it. */
export async function measureClassPages(
  browser: Browser,
  address: string,
  databaseUrl: string,
): Promise<string> {
  const { worked, talk } = await withDatabase(databaseUrl, async (db) => {
    const made = await makeWorkedClass(db, { students: 3, attempts: 1 });
    return { worked: made, talk: await addTalk(db, made) };
  });
  const name = sessionCookieName();
  const value = (await makeCookie(worked.teacherId)).slice(name.length + 1);
  const pages = listClassAddresses(worked, talk).filter(({ path }) => !path.startsWith('/api/'));
  const rows: string[][] = [];
  for (const { name: page, path } of pages) {
    const opened = await openPage(browser, address, { name, value });
    const bytes = await weighScripts(opened, path);
    await opened.context().close();
    // One kB is 1000 bytes.
    rows.push([page, (bytes / 1000).toFixed(1)]);
  }
  return formatTable(['JavaScript of the pages of a class, gzipped', 'kB'], rows);
}
