import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { DATA, readIfThere, writePrivate } from './data-folder';
import { commandOf, isAlive } from './processes';

/** The one process that runs the database of this folder. `database` means that others may share it. */
export type Owner = {
  readonly pid: number;
  readonly kind: 'app' | 'database';
  readonly address: string;
  readonly databaseUrl: string;
};

const FILE = join(DATA, 'run.json');

/** null when nobody runs here, or when the one who did was killed. */
export function findOwner(): Owner | null {
  const text = readIfThere(FILE);
  if (text === null) return null;
  try {
    const owner = JSON.parse(text) as Owner;
    const runs = isAlive(owner.pid) && owner.pid !== process.pid;
    return runs && /node|says-who/.test(commandOf(owner.pid)) ? owner : null;
  } catch {
    return null;
  }
}

export function becomeOwner(owner: Omit<Owner, 'pid'>): void {
  writePrivate(FILE, JSON.stringify({ pid: process.pid, ...owner }));
}

export function resignAsOwner(): void {
  rmSync(FILE, { force: true });
}
