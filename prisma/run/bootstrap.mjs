// Runs before anything is installed: only what Node itself brings.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const NEEDED = [20, 19];
const STAMP = join('node_modules', '.lock-hash');

/** A sentence when this Node is too old, else null. */
export function nodeTooOldSentence(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return null;
  return `Says Who needs Node ${NEEDED.join('.')} or newer and this is ${version}: please install a newer one from https://nodejs.org.`;
}

/** Installs what package-lock.json asks for, when it changed since the last time. */
function installDependencies() {
  const hash = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return;
  console.log('Installing what the app is made of (about a minute the first time) ...');
  const npm = process.env.npm_execpath?.endsWith('.js')
    ? [process.execPath, process.env.npm_execpath]
    : [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
  const args = ['ci', '--include=dev', '--loglevel=error'];
  const made = spawnSync(npm[0], [...npm.slice(1), ...args], {
    stdio: 'inherit',
    shell: npm[0] === 'npm.cmd',
  });
  if (made.status !== 0)
    fail(
      'The packages could not be installed: please see the lines above, check the connection to the npm registry and try again.',
    );
  writeFileSync(STAMP, hash);
}

function fail(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}

/** A `require` that reads TypeScript, and takes `server-only` for what it is on a server: nothing. */
async function loadTypeScript() {
  const { register } = await import('tsx/cjs/api');
  register();
  const load = createRequire(import.meta.url);
  load.cache[load.resolve('server-only')] = { exports: {}, loaded: true };
  return load;
}

/** Installs, then runs a command of prisma/run/commands, which is TypeScript. */
export async function runCommand(name) {
  const tooOld = nodeTooOldSentence(process.version);
  if (tooOld) fail(tooOld);
  process.chdir(ROOT);
  Object.assign(process.env, { NEXT_TELEMETRY_DISABLED: '1', CHECKPOINT_DISABLE: '1' });
  installDependencies();
  if (existsSync('.env')) process.loadEnvFile('.env');
  const load = await loadTypeScript();
  try {
    load('./generate.ts').generateClient();
    await load(`./commands/${name}.ts`).run(process.argv.slice(2));
    process.exit(process.exitCode ?? 0);
  } catch (error) {
    if (error?.name === 'Stop') fail(error.message);
    console.error(error);
    process.exit(1);
  }
}
