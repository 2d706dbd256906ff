import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, closeSync, existsSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { commandOf, endChild, endWithUs, isAlive, waitUntilGone } from './processes';
import type { PostgresHome } from './postgres-home';
import { Stop } from './stop';

const STOP_LIMIT_MS = 20_000;
const START_LIMIT_MS = 60_000;

export type PostgresServer = {
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
  /** Resolves when the server ends, wanted or not. */
  readonly ended: Promise<void>;
};

export type ServerOptions = {
  readonly password: string;
  readonly database: string;
  readonly logFile: string;
  /** Faster and not safe against power cuts: for data that is thrown away. */
  readonly throwAway?: boolean;
};

/** Makes the data folder when it is new, ends a server left over from a killed run, and starts PostgreSQL. */
export async function startPostgres(home: PostgresHome, options: ServerOptions): Promise<PostgresServer> {
  if (!existsSync(join(home.dataDir, 'PG_VERSION'))) initialise(home, options);
  await stopLeftover(home.dataDir);
  const port = await findFreePort();
  const child = launch(home, port, options);
  const forget = child.pid ? endWithUs(child.pid) : () => undefined;
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      forget();
      resolve();
    });
  });
  await waitUntilReady(home, child, options);
  await ensureDatabase(serverUrl(port, options.password, 'postgres'), options.database);
  return {
    url: serverUrl(port, options.password, options.database),
    pid: child.pid ?? 0,
    stop: () => endChild(child, 'SIGINT', STOP_LIMIT_MS),
    ended,
  };
}

function initialise(home: PostgresHome, options: ServerOptions): void {
  // initdb reads the password as its own account, from a file that nobody else may read.
  const passwordFile = join(tmpdir(), `says-who-${randomBytes(8).toString('hex')}`);
  writeFileSync(passwordFile, `${options.password}\n`, { mode: 0o600 });
  if (home.account) chownSync(passwordFile, home.account.uid, home.account.gid);
  const args = [
    `--pgdata=${home.dataDir}`,
    '--username=says_who',
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
  ];
  args.push('--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8');
  if (options.throwAway) args.push('--no-sync');
  try {
    execFileSync(join(home.programs, 'initdb'), args, { ...home.account, cwd: '/', stdio: 'pipe' });
  } catch (error) {
    const reason = (error as { stderr?: Buffer }).stderr?.toString().trim() || String(error);
    throw new Stop(
      `PostgreSQL could not set up its data folder ${home.dataDir}: ${reason.replaceAll('\n', ' ')}`,
    );
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function launch(home: PostgresHome, port: number, options: ServerOptions): ChildProcess {
  const args = ['-D', home.dataDir, '-p', String(port), '-c', 'listen_addresses=127.0.0.1'];
  args.push('-c', 'unix_socket_directories=', '-c', 'logging_collector=off');
  if (options.throwAway) args.push('-F', '-c', 'full_page_writes=off');
  const log = openSync(options.logFile, 'w', 0o600);
  // In a process group of its own: Ctrl-C reaches the web server first, and the database after it.
  const child = spawn(join(home.programs, 'postgres'), args, {
    ...home.account,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
  });
  child.on('error', () => undefined);
  closeSync(log);
  return child;
}

async function waitUntilReady(
  home: PostgresHome,
  child: ChildProcess,
  options: ServerOptions,
): Promise<void> {
  const deadline = Date.now() + START_LIMIT_MS;
  while (readPidFile(home.dataDir)?.state !== 'ready') {
    if (
      child.exitCode !== null ||
      child.signalCode !== null ||
      child.pid === undefined ||
      Date.now() > deadline
    ) {
      await endChild(child, 'SIGINT', STOP_LIMIT_MS);
      throw new Stop(
        `The built-in PostgreSQL did not start; the end of ${options.logFile} says: ${lastLine(options.logFile)}`,
      );
    }
    await sleep(15);
  }
}

/**
 * Ends a server that a killed run left on this data folder. Only when its command line names the folder: the
 * process id may belong to something else by now.
 */
async function stopLeftover(dataDir: string): Promise<void> {
  const pidFile = readPidFile(dataDir);
  if (!pidFile) return;
  const ours = isAlive(pidFile.pid) && commandOf(pidFile.pid).includes(dataDir);
  if (!ours) return rmSync(join(dataDir, 'postmaster.pid'), { force: true });
  process.kill(pidFile.pid, 'SIGINT');
  if (await waitUntilGone(pidFile.pid, STOP_LIMIT_MS)) return;
  throw new Stop(
    `An earlier PostgreSQL (process ${pidFile.pid}) still uses ${dataDir} and does not stop: please end it and start again.`,
  );
}

/** First line: process id. Eighth: starting, ready, stopping. Absent when no server runs. */
function readPidFile(dataDir: string): { pid: number; state: string } | null {
  try {
    const lines = readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), state: (lines[7] ?? '').trim() };
  } catch {
    return null;
  }
}

async function ensureDatabase(adminUrl: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (found.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

function serverUrl(port: number, password: string, database: string): string {
  return `postgresql://says_who:${password}@127.0.0.1:${port}/${database}`;
}

function lastLine(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim().split('\n').at(-1) ?? '';
  } catch {
    return '(nothing)';
  }
}

export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
