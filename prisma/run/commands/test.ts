import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { findOrGetBrowser } from '../browser';
import { build, findStaleBuild } from '../build';
import { loadEverything } from '../content';
import { applyMigrations } from '../migrations';
import { findFreePort } from '../postgres-server';
import { endChild } from '../processes';
import { step } from '../progress';
import { listenForStopRequest, type StopRequest } from '../signals';
import { Stop } from '../stop';
import { addTallies, readPlaywrightTally, readVitestTally, type Tally } from '../tallies';
import { startThrowAwayPostgres } from '../throw-away';
import { startWeb } from '../web-server';

const REPORTS = 'test-results';
const STOP_LIMIT_MS = 5_000;
const SECRET = 'only-for-tests-only-for-tests-only-for-tests';
const VITEST = 'node_modules/vitest/vitest.mjs';
const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js';

/**
 * `npm test`: everything. `npm test -- --unit [file]`: unit and database tests. `npm test -- --e2e [file]`: browser
 * tests. `npm test -- --run`: the tests of npm start. The last line counts tests.
 */
export async function run(args: readonly string[]): Promise<void> {
  const stopRequest = listenForStopRequest();
  const [part, ...rest] = args;
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS);
  const tallies: Tally[] = [];
  const wants = (name: string) => part === undefined || part === name;
  if (wants('--unit')) {
    tallies.push(
      await runVitest('unit', ['--project', 'unit', '--project', 'database', ...rest], stopRequest),
    );
  }
  if (wants('--run') || wants('--e2e')) await requireBuild(stopRequest);
  if (wants('--run')) tallies.push(await runVitest('run', ['--project', 'run', ...rest], stopRequest));
  if (wants('--e2e')) tallies.push(await runBrowserTests(rest, stopRequest));
  if (tallies.length === 0)
    throw new Stop('Please use npm test with nothing, or with -- --unit, --run or --e2e.');
  const { passed, failed } = addTallies(tallies);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}

async function requireBuild(stopRequest: StopRequest): Promise<void> {
  const stale = findStaleBuild('.next');
  if (stale) await step('Building the app', () => build('.next', stale, stopRequest.made));
}

async function runVitest(name: string, args: readonly string[], stopRequest: StopRequest): Promise<Tally> {
  const report = `${REPORTS}/${name}.json`;
  const all = ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return readVitestTally(report, await runTool([VITEST, ...all], {}, stopRequest));
}

async function runBrowserTests(files: readonly string[], stopRequest: StopRequest): Promise<Tally> {
  const browser = await step('Finding a browser (or getting one)', findOrGetBrowser);
  const database = await step('Starting a throw-away database', startThrowAwayPostgres);
  try {
    await applyMigrations(database.url);
    await loadEverything(database.url, false);
    const port = await findFreePort();
    const env = { DATABASE_URL: database.url, NEXTAUTH_SECRET: SECRET, AUTH_TRUST_HOST: 'true' };
    const web = await step('Starting the web server', () =>
      startWeb({ mode: 'start', port, env, output: 'inherit' }),
    );
    const tools = { ...env, BASE_URL: `http://localhost:${port}`, SAYS_WHO_CHROMIUM: browser };
    const code = await runTool([PLAYWRIGHT, 'test', ...files], tools, stopRequest);
    await web.stop();
    return readPlaywrightTally(`${REPORTS}/e2e.json`, code);
  } finally {
    await database.stop();
  }
}

/** Runs a tool of node_modules in the terminal and returns its exit code. */
async function runTool(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  stopRequest: StopRequest,
): Promise<number | null> {
  if (stopRequest.isMade()) return null;
  const child = spawn(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  const code = new Promise<number | null>((resolve) => child.once('exit', resolve));
  await Promise.race([code, stopRequest.made.then(() => endChild(child, 'SIGTERM', STOP_LIMIT_MS))]);
  return code;
}
