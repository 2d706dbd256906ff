import { networkInterfaces } from 'node:os';
import type { DemoSignIns } from '../seed/demo';
import { build, findStaleBuild } from './build';
import { loadEverything } from './content';
import { keepSecret, ensureDataFolder } from './data-folder';
import { startEmbeddedDatabase } from './embedded-database';
import { applyMigrations } from './migrations';
import { becomeOwner, findOwner, resignAsOwner, type Owner } from './owner';
import { requireUsableDatabase } from './own-database';
import { requireFreePort } from './ports';
import type { PostgresServer } from './postgres-server';
import { step } from './progress';
import { readSettings, type Settings } from './settings';
import { listenForStopRequest, type StopRequest } from './signals';
import { Stop } from './stop';
import { keepRemovingGuests } from './unseen-guests';
import { startWeb } from './web-server';

type Database = { readonly url: string; readonly server: PostgresServer | null };
const NEVER = new Promise<void>(() => undefined);

/** `npm start` and `npm run dev`: everything from the database to the web server, until Ctrl-C. */
export async function serve(mode: 'start' | 'dev'): Promise<void> {
  const stopRequest = listenForStopRequest();
  const settings = readSettings(process.env);
  const owner = findOwner();
  await requireFreePort(settings.port, owner);
  ensureDataFolder();
  console.log('Says Who is starting.');
  const database = await openDatabase(settings, owner);
  try {
    await runOn(database, settings, mode, stopRequest);
  } finally {
    await closeDatabase(database);
  }
}

async function openDatabase(settings: Settings, owner: Owner | null): Promise<Database> {
  const { databaseUrl } = settings;
  if (databaseUrl) {
    await step('Connecting to the database in DATABASE_URL', () => requireUsableDatabase(databaseUrl));
    return { url: databaseUrl, server: null };
  }
  if (owner) return { url: owner.databaseUrl, server: null };
  const server = await step('Starting the database', startEmbeddedDatabase);
  becomeOwner({ kind: 'app', address: addressOf(settings.port), databaseUrl: server.url });
  return { url: server.url, server };
}

async function closeDatabase({ server }: Database): Promise<void> {
  if (!server) return;
  await server.stop();
  resignAsOwner();
}

async function runOn(
  database: Database,
  settings: Settings,
  mode: 'start' | 'dev',
  stopRequest: StopRequest,
): Promise<void> {
  const isOurs = settings.databaseUrl === null;
  await step('Bringing the database up to date', () => applyMigrations(database.url));
  const demo = await step('Loading the content', () => loadEverything(database.url, isOurs));
  const distDir = process.env.NEXT_DIST_DIR || '.next';
  const stale = mode === 'start' ? findStaleBuild(distDir) : null;
  if (stale)
    await step('Building the app (a minute or so, once)', () => build(distDir, stale, stopRequest.made));
  // The steps before were short and finished: a database is never left half way.
  if (stopRequest.isMade()) return;
  const env = webEnvironment(database.url, settings);
  const { port } = settings;
  const web = await step('Starting the web server', () => startWeb({ mode, port, env, output: 'inherit' }));
  const stopRemoving = keepRemovingGuests(database.url, settings.guestDays);
  greet(settings.port, demo);
  const ended = await Promise.race([
    stopRequest.made.then(() => null),
    web.ended.then(() => 'The web server ended by itself; please see the lines above and start again.'),
    (database.server?.ended ?? NEVER).then(() => 'The database ended by itself; please start again.'),
  ]);
  if (ended === null) console.log('\nStopping ...');
  await Promise.all([web.stop(), stopRemoving()]);
  if (ended !== null) throw new Stop(ended);
}

function webEnvironment(databaseUrl: string, settings: Settings): Record<string, string> {
  const secret = settings.sessionSecret ?? keepSecret('session-secret');
  const env = {
    ...{ DATABASE_URL: databaseUrl, NEXTAUTH_SECRET: secret, PORT: String(settings.port) },
    GUEST_DAYS: String(settings.guestDays),
  };
  // Without a fixed address the app answers under whatever name a device in the classroom reaches it.
  return process.env.NEXTAUTH_URL ? env : { ...env, AUTH_TRUST_HOST: 'true' };
}

const addressOf = (port: number) => `http://localhost:${port}`;

function greet(port: number, demo: DemoSignIns | null): void {
  console.log(`\nSays Who runs at ${addressOf(port)}`);
  for (const host of listNetworkAddresses()) console.log(`  on the same network: http://${host}:${port}`);
  if (demo) {
    console.log(`\nDemo classroom`);
    console.log(`  teacher: ${demo.teacherEmail}, password ${demo.teacherPassword}`);
    console.log(`  class code for new students: ${demo.classCode}`);
    console.log(`  student: ${demo.studentName}, return code ${demo.studentReturnCode}`);
  }
  console.log('\nCtrl-C stops everything; the data stay.');
}

function listNetworkAddresses(): string[] {
  const all = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  return all.filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => address);
}
