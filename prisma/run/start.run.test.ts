import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { applyMigrations } from './migrations';
import { findFreePort, type PostgresServer } from './postgres-server';
import { isAlive, waitUntilGone } from './processes';
import { makeDataFolder, runStart, startCable, stopAllRuns } from './start-fixture';
import { startThrowAwayPostgres } from './throw-away';

const READY = /Ctrl-C stops everything/;
const SECRET = 'a-secret-of-the-tests-a-secret-of-the-tests';

const postgresPid = (data: string) =>
  Number(readFileSync(join(data, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
const health = async (port: number) => {
  const answer = await fetch(`http://localhost:${port}/api/health`);
  return { status: answer.status, body: (await answer.json()) as unknown };
};

afterEach(stopAllRuns);

describe('npm start with the built-in database', () => {
  const data = makeDataFolder();
  let env: Record<string, string>;
  beforeAll(async () => {
    env = { SAYS_WHO_DATA_DIR: data.path, PORT: String(await findFreePort()) };
  });
  afterAll(data.forget);

  it('serves, tells the demo sign-ins, keeps secrets to its account, and leaves nothing behind at Ctrl-C', async () => {
    const run = runStart(env);
    await run.until(READY);
    expect(await health(Number(env.PORT))).toEqual({ status: 200, body: { status: 'ok', database: 'up' } });
    expect(run.output()).toMatch(/teacher: \S+@\S+, password \S+/);
    expect(run.output()).toContain(`http://localhost:${env.PORT}`);
    for (const secret of ['demo.json', 'postgres-password', 'session-secret', 'run.json']) {
      expect(statSync(join(data.path, secret)).mode & 0o077, secret).toBe(0);
    }
    const database = postgresPid(data.path);
    run.signal('SIGINT');
    expect(await run.ended).toBe(0);
    expect(isAlive(database)).toBe(false);
    await expect(fetch(`http://localhost:${env.PORT}/`)).rejects.toThrow();
    expect(readdirSync(data.path)).not.toContain('run.json');
  });

  it('starts again in less than 5 s with the same demo classroom; a second one says where the first runs', async () => {
    const sentence = /password (\S+)/;
    const startedAt = performance.now();
    const run = runStart(env);
    await run.until(READY);
    expect(performance.now() - startedAt).toBeLessThan(5_000);
    const kept = JSON.parse(readFileSync(join(data.path, 'demo.json'), 'utf8')) as {
      teacherPassword: string;
    };
    expect((await run.until(sentence))[1]).toBe(kept.teacherPassword);
    const second = runStart({ ...env, PORT: String(await findFreePort()) });
    expect(await second.ended).toBe(1);
    expect(second.output()).toContain(`already runs from this folder, at http://localhost:${env.PORT}`);
    expect((await health(Number(env.PORT))).status).toBe(200);
  });

  it('leaves no process when it is killed, and starts after that as if nothing had happened', async () => {
    const run = runStart(env);
    await run.until(READY);
    const database = postgresPid(data.path);
    run.signal('SIGKILL');
    await run.ended;
    expect(await waitUntilGone(database, 10_000)).toBe(true);
    await runStart(env).until(READY);
  });

  it('ends a database that a killed run left behind, then starts', async () => {
    const run = runStart(env);
    await run.until(READY);
    const database = postgresPid(data.path);
    // The database hangs, so that it outlives the run.
    process.kill(database, 'SIGSTOP');
    run.signal('SIGKILL');
    await run.ended;
    setTimeout(() => process.kill(database, 'SIGCONT'), 500);
    await runStart(env).until(READY);
    expect(isAlive(database)).toBe(false);
  });
});

describe('npm start says in one sentence why it cannot, and changes nothing', () => {
  const expectRefusal = async (env: Record<string, string>, sentence: RegExp) => {
    const run = runStart(env);
    expect(await run.ended).toBe(1);
    const said = run.output().trim();
    expect(said).toMatch(sentence);
    expect(said).not.toMatch(/\n\s+at /);
    return said;
  };

  it('when the port is taken: before a data folder is made', async () => {
    const other = createServer();
    const port = await findFreePort();
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
    const data = makeDataFolder();
    const missing = join(data.path, 'not-yet');
    await expectRefusal({ PORT: String(port), SAYS_WHO_DATA_DIR: missing }, /^Port \d+ is taken/);
    expect(readdirSync(data.path)).toEqual([]);
    other.close();
    data.forget();
  });

  it('when the data folder cannot be written', async () => {
    const data = makeDataFolder();
    const file = join(data.path, 'a-file');
    writeFileSync(file, '');
    const env = { PORT: String(await findFreePort()), SAYS_WHO_DATA_DIR: join(file, 'data') };
    await expectRefusal(env, /^The folder .* cannot be written/);
    data.forget();
  });

  it('when the database of DATABASE_URL does not answer; the password is not told', async () => {
    const [port, nobody] = [await findFreePort(), await findFreePort()];
    const DATABASE_URL = `postgresql://somebody:hush@127.0.0.1:${nobody}/says_who`;
    const env = { PORT: String(port), DATABASE_URL, NEXTAUTH_SECRET: SECRET };
    const said = await expectRefusal(
      env,
      /The database at 127\.0\.0\.1:\d+\/says_who cannot be reached \(ECONNREFUSED\)/,
    );
    expect(said).not.toContain('hush');
  });

  it('when DATABASE_URL comes without a session secret', async () => {
    const env = { DATABASE_URL: 'postgresql://somebody@127.0.0.1:1/says_who' };
    await expectRefusal(env, /^DATABASE_URL is set, so NEXTAUTH_SECRET must be set too/);
  });
});

describe('npm start with a PostgreSQL of one’s own', () => {
  let server: PostgresServer;
  let env: Record<string, string>;
  const data = makeDataFolder();
  beforeAll(async () => {
    server = await startThrowAwayPostgres();
    const PORT = String(await findFreePort());
    env = { PORT, DATABASE_URL: server.url, NEXTAUTH_SECRET: SECRET, SAYS_WHO_DATA_DIR: data.path };
  });
  afterAll(async () => {
    await server.stop();
    data.forget();
  });
  const query = async <Row extends pg.QueryResultRow>(sql: string) => {
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    return (await client.query<Row>(sql).finally(() => client.end())).rows;
  };

  it('makes no users, tells no password, and outlives a database that goes away and comes back', async () => {
    const cable = await startCable(Number(new URL(server.url).port));
    const run = runStart({ ...env, DATABASE_URL: server.url.replace(/:\d+\//, `:${cable.port}/`) });
    await run.until(READY);
    expect(run.output()).not.toMatch(/password|Demo/);
    expect(await query('select 1 from "Person"')).toEqual([]);
    expect(await query('select 1 from "AnswerKeyVersion"')).not.toEqual([]);
    await cable.cut();
    const startedAt = performance.now();
    expect(await health(Number(env.PORT))).toEqual({
      status: 503,
      body: { status: 'unavailable', database: 'down' },
    });
    expect(performance.now() - startedAt).toBeLessThan(2_000);
    await cable.mend();
    await expect.poll(() => health(Number(env.PORT)), { timeout: 10_000 }).toMatchObject({ status: 200 });
    run.signal('SIGTERM');
    expect(await run.ended).toBe(0);
    await cable.cut();
  });

  it('refuses when a migration stopped half way, names it, and changes nothing', async () => {
    await applyMigrations(server.url);
    await query(`insert into _prisma_migrations (id, checksum, migration_name, started_at)
      values ('half', repeat('0', 64), '20990101000000_half_way', now())`);
    const before = await query('select * from _prisma_migrations order by id');
    const run = runStart(env);
    expect(await run.ended).toBe(1);
    expect(run.output()).toMatch(/The database change "20990101000000_half_way" stopped half way/);
    expect(await query('select * from _prisma_migrations order by id')).toEqual(before);
  });
});
