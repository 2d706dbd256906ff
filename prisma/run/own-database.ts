import pg from 'pg';
import { Stop } from './stop';

const OLDEST_VERSION = 14;
const CONNECT_LIMIT_MS = 8_000;

/** Throws a Stop when the PostgreSQL of DATABASE_URL does not answer, does not let us in, or is too old. */
export async function requireUsableDatabase(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: CONNECT_LIMIT_MS });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ number: number; may_create: boolean }>(
      `select current_setting('server_version_num')::int as number,
              has_schema_privilege(current_schema(), 'create') as may_create`,
    );
    const row = rows[0];
    const sentence = unusableSentence(row?.number ?? 0, row?.may_create ?? false);
    if (sentence) throw new Stop(sentence);
  } catch (error) {
    if (error instanceof Stop) throw error;
    throw new Stop(connectionSentence(error, databaseUrl));
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** `versionNumber` as PostgreSQL's server_version_num, 130011 say. null when the database will do. */
export function unusableSentence(versionNumber: number, mayCreateTables: boolean): string | null {
  const major = Math.floor(versionNumber / 10_000);
  if (major < OLDEST_VERSION) {
    return `The database runs PostgreSQL ${major} and Says Who needs ${OLDEST_VERSION} or newer: please upgrade that server, or leave DATABASE_URL unset to use the built-in one.`;
  }
  if (!mayCreateTables)
    return 'The user in DATABASE_URL may not make tables in that database: please grant it CREATE on the schema.';
  return null;
}

/** Names the server but never the user's password. */
export function connectionSentence(error: unknown, databaseUrl: string): string {
  const { code, message } = toPlainError(error);
  const where = describeServer(databaseUrl);
  if (code === '28P01' || code === '28000')
    return `The database at ${where} does not let us in: please check the user and the password in DATABASE_URL.`;
  if (code === '3D000')
    return `There is no such database at ${where}: please create it, or correct the name in DATABASE_URL.`;
  return `The database at ${where} cannot be reached (${code ?? message}): please check DATABASE_URL and that the server runs.`;
}

function describeServer(databaseUrl: string): string {
  try {
    const { host, pathname } = new URL(databaseUrl);
    return `${host}${pathname}`;
  } catch {
    return 'the address in DATABASE_URL';
  }
}

function toPlainError(error: unknown): { code?: string; message: string } {
  // Node tries IPv4 and IPv6 and reports both failures together.
  const one = error instanceof AggregateError ? (error.errors[0] as unknown) : error;
  return one instanceof Error
    ? { code: (one as NodeJS.ErrnoException).code, message: one.message }
    : { message: String(one) };
}
