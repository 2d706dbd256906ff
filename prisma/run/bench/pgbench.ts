import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { FIRST_NUMBER } from './guests';

const LIMIT_S = 30;

export type Direct = { readonly name: string; readonly perSecond: number; readonly meanMs: number };
type Work = { readonly first: number; readonly total: number; readonly clients: number };

/**
 * Runs a script `total` times, on `clients` connections, with :n from `first` on. With pgbench where the computer
 * has one (the built-in PostgreSQL comes without), else with node's driver, and then the name of the result says so.
 */
export async function runPgbench(databaseUrl: string, script: string, work: Work): Promise<Direct> {
  return (await tryPgbench(databaseUrl, script, work)) ?? runWithDriver(databaseUrl, script, work);
}

async function tryPgbench(databaseUrl: string, script: string, work: Work): Promise<Direct | null> {
  const folder = mkdtempSync(join(tmpdir(), 'says-who-bench-'));
  const file = join(folder, 'submit.sql');
  const each = work.total / work.clients;
  const start = FIRST_NUMBER + work.first;
  writeFileSync(file, `\\set i :i + 1\n\\set n ${start} + :client_id * ${each} + :i\n${script}`);
  const args = [
    '-n',
    '-M',
    'extended',
    '-D',
    'i=-1',
    '-c',
    String(work.clients),
    '-j',
    '2',
    '-t',
    String(each),
  ];
  try {
    const { code, output } = await runTool('pgbench', [...args, '-f', file, databaseUrl]);
    if (code === null) return null;
    const perSecond = Number(/^tps = ([\d.]+)/m.exec(output)?.[1]);
    const meanMs = Number(/^latency average = ([\d.]+) ms/m.exec(output)?.[1]);
    if (code !== 0 || !(perSecond > 0)) throw new Error(`pgbench failed:\n${output.slice(0, 2_000)}`);
    return { name: `pgbench, ${nameStatements(script)}`, perSecond, meanMs };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function nameStatements(script: string): string {
  return `the same ${script.trimEnd().split('\n').length} statements`;
}

/** `code` null: there is no such program. */
function runTool(program: string, args: readonly string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], timeout: LIMIT_S * 1000 });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', () => resolve({ code: null, output }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

async function runWithDriver(databaseUrl: string, script: string, work: Work): Promise<Direct> {
  const statements = script.trimEnd().split('\n');
  const clients = Array.from(
    { length: work.clients },
    () => new pg.Client({ connectionString: databaseUrl }),
  );
  await Promise.all(clients.map((client) => client.connect()));
  const started = performance.now();
  let next = work.first;
  const last = work.first + work.total;
  const runClient = async (client: pg.Client) => {
    for (let n = next++; n < last; n = next++)
      for (const sql of statements) await client.query(sql.replace(/(?<!:):n\b/g, String(FIRST_NUMBER + n)));
  };
  try {
    await Promise.all(clients.map(runClient));
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
  const ms = performance.now() - started;
  return {
    name: `no pgbench here; node pg, ${nameStatements(script)}`,
    perSecond: (1000 * work.total) / ms,
    meanMs: (ms * work.clients) / work.total,
  };
}
