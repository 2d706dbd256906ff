import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { hashFiles } from './hashes';
import { Stop } from './stop';

const STAMP = 'prisma/generated/schema.hash';

/** Writes the Prisma client when the schema (or Prisma itself) changed since the last time. Returns whether it did. */
export function generateClient(): boolean {
  const hash = hashFiles(['prisma/schema.prisma', 'node_modules/prisma/package.json']);
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return false;
  const made = spawnSync(process.execPath, ['node_modules/prisma/build/index.js', 'generate', '--no-hints'], {
    encoding: 'utf8',
    // generate asks for a native engine that it never runs; any file that exists will do.
    env: {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      CHECKPOINT_DISABLE: '1',
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
    },
  });
  if (made.status !== 0)
    throw new Stop(
      `The Prisma client could not be made from prisma/schema.prisma:\n${made.stdout}${made.stderr}`,
    );
  writeFileSync(STAMP, hash);
  return true;
}
