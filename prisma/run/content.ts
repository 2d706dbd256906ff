import { join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '../generated/client';
import { loadContent } from '../seed/content';
import { createDemo, type DemoSignIns } from '../seed/demo';
import { DATA, readIfThere, writePrivate } from './data-folder';

const DEMO_FILE = join(DATA, 'demo.json');

/** A Prisma client for one piece of work, outside of the web server. */
export async function withDatabase<Result>(
  databaseUrl: string,
  work: (db: PrismaClient) => Promise<Result>,
): Promise<Result> {
  const db = new PrismaClient({ adapter: new PrismaPg({ connectionString: databaseUrl, max: 2 }) });
  try {
    return await work(db);
  } finally {
    await db.$disconnect();
  }
}

/** Loads the content and, if wanted, makes the demo classroom when there is none. Returns its sign-ins. */
export function loadEverything(databaseUrl: string, withDemo: boolean): Promise<DemoSignIns | null> {
  return withDatabase(databaseUrl, async (db) => {
    await loadContent(db);
    return withDemo ? keepDemo(db) : null;
  });
}

/** null when the demo classroom is there but its passwords, which were told once, are not. */
async function keepDemo(db: PrismaClient): Promise<DemoSignIns | null> {
  const kept = readIfThere(DEMO_FILE);
  if (kept !== null) return JSON.parse(kept) as DemoSignIns;
  const made = await createDemo(db, new Date());
  if (made) writePrivate(DEMO_FILE, JSON.stringify(made));
  return made;
}
