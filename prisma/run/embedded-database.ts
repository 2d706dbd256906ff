import { join } from 'node:path';
import { DATA, ensureDataFolder, keepSecret, POSTGRES_LOG } from './data-folder';
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
