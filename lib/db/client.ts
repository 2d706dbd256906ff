import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '@/prisma/generated/client';

const CONNECTIONS = 12;
// Shorter than a person's patience; the browser keeps unsaved marks and tries again.
const CONNECT_LIMIT_MS = 4_000;
const STATEMENT_LIMIT_MS = 15_000;

function createClient(): PrismaClient {
  const adapter = new PrismaPg({
    // `next build` imports this without a database. Nothing connects before the first query.
    connectionString: process.env.DATABASE_URL ?? 'postgresql://database-url-is-not-set.invalid/',
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_LIMIT_MS,
    statement_timeout: STATEMENT_LIMIT_MS,
    query_timeout: STATEMENT_LIMIT_MS + 1_000,
    keepAlive: true,
    application_name: 'says-who',
  });
  // A whole class saves in the same second: wait for a free connection rather than fail.
  return new PrismaClient({ adapter, transactionOptions: { maxWait: 10_000, timeout: 15_000 } });
}

const kept = globalThis as { saysWhoDb?: PrismaClient };

/** The one connection pool of this process, also across reloads of modules in development. */
export const db: PrismaClient = (kept.saysWhoDb ??= createClient());
