import { join } from 'node:path';
import { DATA, keepSecret, writePrivate } from '../data-folder';
import { startEmbeddedDatabase } from '../embedded-database';
import { applyMigrations } from '../migrations';
import { becomeOwner, findOwner, resignAsOwner } from '../owner';
import { listenForStopRequest } from '../signals';
import { Stop } from '../stop';

/** Runs only the built-in database, for development: `npm start` and `npm run dev` share it while it runs. */
export async function run(): Promise<void> {
  const owner = findOwner();
  if (owner) throw new Stop(`The database of this folder already runs (process ${owner.pid}).`);
  const stopRequest = listenForStopRequest();
  const server = await startEmbeddedDatabase();
  becomeOwner({ kind: 'database', address: '', databaseUrl: server.url });
  try {
    await applyMigrations(server.url);
    const lines = { DATABASE_URL: server.url, NEXTAUTH_SECRET: keepSecret('session-secret') };
    const text = Object.entries(lines).map(([name, value]) => `export ${name}=${value}\n`);
    writePrivate(join(DATA, 'dev.env'), text.join(''));
    console.log(`DATABASE_URL=${server.url}\nAlso in ${DATA}/dev.env. Ctrl-C stops it.`);
    await Promise.race([stopRequest.made, server.ended]);
  } finally {
    resignAsOwner();
    await server.stop();
  }
}
