import type { Browser } from '@playwright/test';
import { openPage, weighScripts } from './browser-page';
import { formatTable } from './numbers';
import type { Guest } from './guests';

const BUDGET_KB = { marking: 165, reading: 145 } as const;

/** JavaScript that each page makes a new visitor load. `marking` has an open attempt, `reading` a submitted one. */
export async function measurePages(
  browser: Browser,
  address: string,
  guests: { readonly marking: Guest; readonly reading: Guest },
): Promise<string> {
  const pages = [
    ['a page with nothing on it (404)', '/nothing-is-here', null, null],
    ['marking page', '/read/whole-article', guests.marking, BUDGET_KB.marking],
    ['home', '/', null, BUDGET_KB.reading],
    ['my work', '/my-work', guests.reading, BUDGET_KB.reading],
    ['feedback', `/attempts/${guests.reading.attemptId}`, guests.reading, BUDGET_KB.reading],
  ] as const;
  const rows: string[][] = [];
  let floor = NaN;
  for (const [name, path, guest, budget] of pages) {
    const page = await openPage(browser, address, guest?.cookie ?? null);
    const bytes = await weighScripts(page, path);
    await page.context().close();
    if (rows.length === 0) floor = bytes;
    rows.push([name, kilobytes(bytes), budget?.toFixed(1) ?? '', (bytes / floor).toFixed(2)]);
  }
  return formatTable(['JavaScript loaded, gzipped', 'kB', 'budget kB', 'x the 404 page'], rows);
}

/** One kB is 1000 bytes. */
function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
