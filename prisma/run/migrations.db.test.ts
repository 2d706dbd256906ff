import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { PrismaClient } from '@/prisma/generated/client';
import { PrismaPg } from '@prisma/adapter-pg';
import { applyMigrations, diffToSchema, isEmptyScript, retryMigration } from './migrations';

const url = process.env.DATABASE_URL ?? '';

describe('migrations', () => {
  it('lead exactly to schema.prisma', async () => {
    const script = await diffToSchema(url);
    expect(isEmptyScript(script), script).toBe(true);
  });

  it('apply once: a second run has nothing to do', async () => {
    expect(await applyMigrations(url)).toEqual([]);
  });

  it('are recorded as finished, as prisma migrate deploy records them', async () => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query(
      'select migration_name, length(checksum) as checksum, finished_at is not null as finished, rolled_back_at, applied_steps_count from _prisma_migrations',
    );
    await client.end();
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row).toMatchObject({
        checksum: 64,
        finished: true,
        rolled_back_at: null,
        applied_steps_count: 1,
      });
    }
  });

  it('make a database that the generated client reads', async () => {
    const db = new PrismaClient({ adapter: new PrismaPg({ connectionString: url }) });
    expect(await db.person.count()).toBeGreaterThanOrEqual(0);
    await db.$disconnect();
  });

  it('that break leave nothing of themselves, and stop every later start until somebody asks for a retry', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'says-who-migrations-'));
    cpSync('prisma/migrations', folder, { recursive: true });
    mkdirSync(join(folder, '20990101000000_broken'));
    const script = 'create table "Half" (id int);\nselect no_such_function();\n';
    writeFileSync(join(folder, '20990101000000_broken', 'migration.sql'), script);
    const name = 'broken_migration_test';
    const own = url.replace(/[^/]*$/, name);
    const admin = new pg.Client({ connectionString: url });
    await admin.connect();
    await admin.query(`create database ${name}`);
    await expect(applyMigrations(own, folder)).rejects.toThrow('could not be brought up to date');
    await expect(applyMigrations(own, folder)).rejects.toThrow('"20990101000000_broken" stopped half way');
    const client = new pg.Client({ connectionString: own });
    await client.connect();
    const { rows } = await client.query(
      `select to_regclass('"Half"') as half, to_regclass('"Person"') as person`,
    );
    expect(rows).toEqual([{ half: null, person: '"Person"' }]);
    await client.end();
    writeFileSync(join(folder, '20990101000000_broken', 'migration.sql'), 'create table "Half" (id int);');
    await retryMigration(own, '20990101000000_broken');
    expect(await applyMigrations(own, folder)).toEqual(['20990101000000_broken']);
    await admin.query(`drop database ${name}`);
    await admin.end();
    rmSync(folder, { recursive: true });
  });
});
