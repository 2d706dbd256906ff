import { availableParallelism, loadavg } from 'node:os';
import type { Browser } from '@playwright/test';
import { launchBrowser } from '../bench/browser-page';
import { measureClasses } from '../bench/classes/class-scale';
import { measureClassPages } from '../bench/classes/class-weight';
import { measureRegrading } from '../bench/classes/regrading';
import { measureGrading } from '../bench/grading';
import { beginCourse, makeGuests } from '../bench/guests';
import { measurePages } from '../bench/page-weight';
import { measurePainting } from '../bench/painting';
import { measureSubmits, submit } from '../bench/submits';
import { build, findStaleBuild } from '../build';
import { loadEverything, withDatabase } from '../content';
import { applyMigrations } from '../migrations';
import { findFreePort } from '../postgres-server';
import { step } from '../progress';
import { listenForStopRequest } from '../signals';
import { Stop } from '../stop';
import { startThrowAwayPostgres } from '../throw-away';
import { startWeb } from '../web-server';

const SECRET = 'only-for-measuring-only-for-measuring';

type Cleanup = () => Promise<unknown>;

/**
 * `npm run bench`: measures, prints and judges nothing. It fails only when something broke. `npm run bench -- classes`
 * measures the pages of a class alone, `npm run bench -- no-classes` all the rest, which takes a third of the time.
 */
export async function run([part]: readonly string[]): Promise<void> {
  if (part !== undefined && part !== 'classes' && part !== 'no-classes')
    throw new Stop('Please use npm run bench with nothing, or with -- classes or -- no-classes.');
  const stopRequest = listenForStopRequest();
  const distDir = process.env.NEXT_DIST_DIR || '.next';
  const stale = findStaleBuild(distDir);
  if (stale) await step('Building the app', () => build(distDir, stale, stopRequest.made));
  if (stopRequest.isMade()) throw new Stop('Stopped.');
  const cleanups: Cleanup[] = [];
  try {
    const stopped = stopRequest.made.then(() => {
      throw new Stop('Stopped.');
    });
    await Promise.race([measure(cleanups, part), stopped]);
  } finally {
    for (const cleanup of cleanups.reverse()) await cleanup();
  }
}

async function measure(cleanups: Cleanup[], part: 'classes' | 'no-classes' | undefined): Promise<void> {
  const tables: string[] = [];
  try {
    if (part !== 'classes') tables.push(await step('Grading', measureGrading));
    const { address, databaseUrl } = await startServers(cleanups);
    if (part !== 'classes') await measureRest(tables, cleanups, address, databaseUrl);
    // Last: it leaves a large database behind.
    if (part !== 'no-classes') {
      tables.push(await measureClasses(address, databaseUrl));
      const regrade = () => measureRegrading(address, databaseUrl);
      tables.push(await step('Grading 1,000 attempts anew', regrade));
    }
  } finally {
    // What was measured before something broke took minutes.
    const busy = (loadavg()[0] ?? 0).toFixed(1);
    tables.push(
      `Node ${process.version}, ${availableParallelism()} cores, load ${busy}: on a busy computer only the ratios mean something.`,
    );
    console.log(`\n${tables.join('\n\n')}\n`);
  }
}

async function startServers(cleanups: Cleanup[]): Promise<{ address: string; databaseUrl: string }> {
  const database = await step('Starting a throw-away database', startThrowAwayPostgres);
  cleanups.push(() => database.stop());
  await applyMigrations(database.url);
  await loadEverything(database.url, false);
  const port = await findFreePort();
  const env = { DATABASE_URL: database.url, NEXTAUTH_SECRET: SECRET, SAYS_WHO_BENCH: '1' };
  Object.assign(process.env, env);
  const web = await step('Starting the web server', () =>
    startWeb({ mode: 'start', port, env, output: 'inherit' }),
  );
  cleanups.push(() => web.stop());
  return { address: `http://localhost:${port}`, databaseUrl: database.url };
}

async function measureRest(
  tables: string[],
  cleanups: Cleanup[],
  address: string,
  databaseUrl: string,
): Promise<void> {
  const browser = await step('Starting a browser', launchBrowser);
  cleanups.push(() => browser.close());
  tables.push(await step('Weighing pages', () => weighPages(browser, address, databaseUrl)));
  const weighClass = () => measureClassPages(browser, address, databaseUrl);
  tables.push(await step('Weighing the pages of a class', weighClass));
  tables.push(await step('Painting marks', () => measurePainting(browser, address)));
  await browser.close();
  tables.push(await step('Handing in', () => measureSubmits(address, databaseUrl)));
}

async function weighPages(browser: Browser, address: string, databaseUrl: string): Promise<string> {
  const [marking, reading] = await withDatabase(databaseUrl, (db) => makeGuests(db, 0, 2));
  if (!marking || !reading) throw new Error('No guests were made.');
  await submit(address, reading);
  await withDatabase(databaseUrl, (db) => beginCourse(db, reading));
  return measurePages(browser, address, { marking, reading });
}
