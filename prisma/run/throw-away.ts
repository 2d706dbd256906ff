import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPostgresHome } from './postgres-home';
import { startPostgres, type PostgresServer } from './postgres-server';

/** A PostgreSQL that forgets everything when it stops: for tests and for writing migrations. */
export async function startThrowAwayPostgres(): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'says-who-'));
  // The account of PostgreSQL must be able to enter when we are root.
  chmodSync(folder, 0o711);
  const home = findPostgresHome(join(folder, 'postgres'));
  const forget = () => rmSync(folder, { recursive: true, force: true });
  try {
    const server = await startPostgres(home, {
      password: 'throw-away',
      database: 'says_who',
      logFile: join(folder, 'postgres.log'),
      throwAway: true,
    });
    return { ...server, stop: () => server.stop().finally(forget) };
  } catch (error) {
    forget();
    throw error;
  }
}
