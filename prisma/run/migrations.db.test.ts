import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { PrismaClient } from '@/prisma/generated/client';
import { PrismaPg } from '@prisma/adapter-pg';
import { applyMigrations, diffToSchema, isEmptyScript } from './migrations';

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
});
