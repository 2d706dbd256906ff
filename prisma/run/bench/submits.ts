import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { withDatabase } from '../content';
import { Stop } from '../stop';
import { ID_START, makeGuests, MARKS_EACH, type Guest } from './guests';
import { formatTable } from './numbers';
import { runPgbench } from './pgbench';
import { readStatements, toPgbenchScript } from './statement-log';

const AT_ONCE = 8;
const WARM_UP = 40;
const SUBMITS = 400;
const LONGEST_MS = 30_000;

/** Hands one attempt in as a browser does. */
export async function submit(address: string, { attemptId, cookie }: Guest): Promise<void> {
  const response = await fetch(`${address}/api/attempts/${attemptId}/submit`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      origin: address,
      cookie: `${cookie.name}=${cookie.value}`,
    },
    body: JSON.stringify({ since: 1, changes: [] }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`Handing in answered ${response.status}: ${text}`);
}

type Rate = { readonly perSecond: number; readonly meanMs: number; readonly done: number };

/** AT_ONCE guests hand in at a time; whoever is done makes room for the next one. */
async function submitAll(address: string, guests: readonly Guest[]): Promise<Rate> {
  const started = performance.now();
  let next = 0;
  let done = 0;
  const worker = async () => {
    for (let guest = guests[next++]; guest; guest = guests[next++]) {
      if (performance.now() - started > LONGEST_MS) return;
      await submit(address, guest);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const ms = performance.now() - started;
  return { perSecond: (1000 * done) / ms, meanMs: (ms * AT_ONCE) / done, done };
}

/** Submits through the web server, and pgbench with the very statements that one of them sent. */
export async function measureSubmits(address: string, databaseUrl: string): Promise<string> {
  const make = (from: number, count: number) =>
    withDatabase(databaseUrl, (db) => makeGuests(db, from, count));
  const [model] = await make(1_000, 1);
  if (!model) throw new Error('No guest was made.');
  const script = await captureScript(databaseUrl, model, () => submit(address, model));
  await submitAll(address, await make(2_000, WARM_UP));
  const viaHttp = await submitAll(address, await make(3_000, SUBMITS));
  await make(10_000, SUBMITS);
  const direct = await runPgbench(databaseUrl, script, { first: 10_000, total: SUBMITS, clients: AT_ONCE });
  await requireGrades(databaseUrl, 1 + WARM_UP + viaHttp.done + SUBMITS);
  const rate = (name: string, perSecond: number, meanMs: number) => {
    const ratio = (viaHttp.perSecond / perSecond).toFixed(2);
    return [name, perSecond.toFixed(0), meanMs.toFixed(1), ratio];
  };
  const rows = [
    rate('through the web server, graded', viaHttp.perSecond, viaHttp.meanMs),
    rate(direct.name, direct.perSecond, direct.meanMs),
  ];
  const what = `Submits, ${AT_ONCE} at once, ${MARKS_EACH} marks each, fsync off`;
  return formatTable([what, 'per second', 'mean ms', 'web : this'], rows);
}

/** What the server did for one submit, session look-up included, as it logged it. */
async function captureScript(
  databaseUrl: string,
  { personId, attemptId }: Guest,
  work: () => Promise<unknown>,
): Promise<string> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ folder: string }>(
      `select current_setting('data_directory') as folder`,
    );
    const log = join(dirname(rows[0]?.folder ?? ''), 'postgres.log');
    const before = readFileSync(log, 'utf8').length;
    await setLogging(client, 'all');
    await work();
    await setLogging(client, 'none');
    const statements = readStatements(readFileSync(log, 'utf8').slice(before));
    const own = statements.filter(({ sql }) => !/log_statement|pg_reload_conf/.test(sql));
    if (!own.some(({ sql }) => sql.includes('"Grade"'))) throw new Error('The log does not show a submit.');
    return toPgbenchScript(own, { person: personId, attempt: attemptId }, ID_START);
  } finally {
    await client.end();
  }
}

/** Reaches the server's open connections a moment later. */
async function setLogging(client: pg.Client, what: 'all' | 'none'): Promise<void> {
  await client.query(`alter system set log_statement = '${what}'`);
  await client.query('select pg_reload_conf()');
  await new Promise((done) => setTimeout(done, 300));
}

/** Both ways must have done the whole work, or their rates say nothing. */
async function requireGrades(databaseUrl: string, expected: number): Promise<void> {
  const made = await withDatabase(databaseUrl, (db) =>
    db.grade.count({
      where: {
        attempt: {
          submittedAt: { not: null },
          id: { gte: `${ID_START.attempt}100000001000`, lte: `${ID_START.attempt}199999999999` },
        },
      },
    }),
  );
  if (made !== expected)
    throw new Stop(`${expected} attempts were handed in and ${made} are graded: the rates are void.`);
}
