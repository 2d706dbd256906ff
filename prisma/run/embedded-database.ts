import { join } from 'node:path';
import { DATA, ensureDataFolder, keepSecret, POSTGRES_LOG } from './data-folder';
import { findOwner } from './owner';
import { requireUsableDatabase } from './own-database';
import { findPostgresHome } from './postgres-home';
import { startPostgres, type PostgresServer } from './postgres-server';

/** The PostgreSQL that comes with the app; its data stay in the data folder. */
export async function startEmbeddedDatabase(): Promise<PostgresServer> {
  ensureDataFolder();
  return startPostgres(findPostgresHome(join(DATA, 'postgres')), {
    password: keepSecret('postgres-password'),
    database: 'says_who',
    logFile: POSTGRES_LOG,
  });
}

/** For a command beside the app: the database of DATABASE_URL, else ours, started for this if it does not run. */
export async function withAnyDatabase(work: (databaseUrl: string) => Promise<void>): Promise<void> {
  const running = process.env.DATABASE_URL || findOwner()?.databaseUrl;
  if (running) {
    await requireUsableDatabase(running);
    return work(running);
  }
  const server = await startEmbeddedDatabase();
  await work(server.url).finally(() => server.stop());
}
