import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Stop } from './stop';

export const DATA = process.env.SAYS_WHO_DATA_DIR || '.data';
export const POSTGRES_LOG = join(DATA, 'postgres.log');

/** Makes sure that we can keep things in the data folder. */
export function ensureDataFolder(folder = DATA): void {
  const probe = join(folder, '.writable');
  try {
    mkdirSync(folder, { recursive: true });
    // As root, PostgreSQL's account passes through to its own folder in here; it cannot look around.
    chmodSync(folder, process.getuid?.() === 0 ? 0o711 : 0o700);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch {
    throw new Stop(
      `The folder ${resolve(folder)}, which keeps the database, cannot be written: please make it (and the folder it is in) writable for you.`,
    );
  }
}

/** A random secret that stays the same from start to start. */
export function keepSecret(name: string): string {
  const file = join(DATA, name);
  const kept = readIfThere(file);
  if (kept !== null) return kept.trim();
  const made = randomBytes(32).toString('hex');
  writePrivate(file, made);
  return made;
}

export function writePrivate(file: string, text: string): void {
  writeFileSync(file, text, { mode: 0o600 });
}

export function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
