import type { Browser } from '@playwright/test';
import { listLessons } from '../../../lib/content/lessons/lessons';
import { openPage, weighScripts } from './browser-page';
import { formatTable } from './numbers';
import type { Guest } from './guests';

const BUDGET_KB = { marking: 165, reading: 145 } as const;

/** Kinds of lesson steps that are only read. */
const READ: ReadonlySet<string> = new Set(['read', 'example', 'exercise']);

/**
 * JavaScript that each page makes a new visitor load. `marking` has an open attempt, `reading` a submitted one and
 * every lesson and the first check begun.
 */
export async function measurePages(
  browser: Browser,
  address: string,
  guests: { readonly marking: Guest; readonly reading: Guest },
): Promise<string> {
  const { marking, reading } = guests;
  const read = (name: string, path: string, guest: Guest | null) =>
    [name, path, guest, BUDGET_KB.reading] as const;
  // Where text is marked and answers are saved, the budget is that of the marking page.
  const work = (name: string, path: string) => [name, path, reading, BUDGET_KB.marking] as const;
  const pages = [
    ['a page with nothing on it (404)', '/nothing-is-here', null, null] as const,
    ['marking page', '/read/whole-article', marking, BUDGET_KB.marking] as const,
    read('home', '/', null),
    read('my work', '/my-work', reading),
    read('feedback', `/attempts/${reading.attemptId}`, reading),
    read('course', '/course', reading),
    ...listKindsOfStep().map(({ kind, path }) =>
      READ.has(kind) ? read(`lesson step: ${kind}`, path, reading) : work(`lesson step: ${kind}`, path),
    ),
    work('first check', '/checks/first/take'),
    work('practice', '/practice'),
    read('a skill of practice', '/practice/skills/maybe', null),
    read('account', '/account', reading),
  ];
  const rows: string[][] = [];
  let floor = NaN;
  for (const [name, path, guest, budget] of pages) {
    const page = await openPage(browser, address, guest?.cookie ?? null);
    const bytes = await weighScripts(page, path);
    if (new URL(page.url()).pathname !== path) throw new Error(`${path} leads to ${page.url()}`);
    await page.context().close();
    if (rows.length === 0) floor = bytes;
    rows.push([name, kilobytes(bytes), budget?.toFixed(1) ?? '', (bytes / floor).toFixed(2)]);
  }
  return formatTable(['JavaScript loaded, gzipped', 'kB', 'budget kB', 'x the 404 page'], rows);
}

/** The first step of each kind in the course, and its address. */
function listKindsOfStep(): { kind: string; path: string }[] {
  const steps = listLessons().flatMap((lesson) =>
    lesson.steps.map(({ kind }, at) => ({ kind, path: `/lessons/${lesson.id}/${at + 1}` })),
  );
  return [...new Map(steps.reverse().map((step) => [step.kind, step])).values()];
}

/** One kB is 1000 bytes. */
function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
