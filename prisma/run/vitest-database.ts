import { applyMigrations } from './migrations';
import { startThrowAwayPostgres } from './throw-away';

/** Database tests share one throw-away PostgreSQL; each test makes persons and classes of its own in it. */
export async function setup(): Promise<() => Promise<void>> {
  const server = await startThrowAwayPostgres();
  await applyMigrations(server.url);
  process.env.DATABASE_URL = server.url;
  process.env.NEXTAUTH_SECRET = 'only-for-tests-only-for-tests-only-for-tests';
  return () => server.stop();
}
