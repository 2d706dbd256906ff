import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashFiles } from './hashes';
import { endChild } from './processes';
import { Stop } from './stop';

const STOP_LIMIT_MS = 3_000;

// next writes tsconfig.json itself now and then; its types do not change what runs.
const SOURCES = [
  'app',
  'components',
  'lib',
  'public',
  'proxy.ts',
  'instrumentation.ts',
  'prisma/schema.prisma',
];
const CONFIGS = ['next.config.js', 'postcss.config.mjs', 'package-lock.json'];

/** null when the build in `distDir` is of these very sources; else what to pass to `build`. */
export function findStaleBuild(distDir: string): string | null {
  const hash = hashFiles([...SOURCES, ...CONFIGS]);
  const stamp = join(distDir, 'source.hash');
  const current =
    existsSync(join(distDir, 'BUILD_ID')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
  return current ? null : hash;
}

/** Production build, given up when `asked` to. What next says is shown only when it fails. */
export async function build(distDir: string, hash: string, asked: Promise<void>): Promise<void> {
  const stamp = join(distDir, 'source.hash');
  rmSync(stamp, { force: true });
  const args = ['node_modules/next/dist/bin/next', 'build'];
  const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_DIST_DIR: distDir };
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve));
  const code = await Promise.race([closed, asked.then(() => 'asked' as const)]);
  if (code === 'asked') return endChild(child, 'SIGTERM', STOP_LIMIT_MS);
  if (code !== 0) throw new Stop(`The production build failed; nothing else was changed. It said:\n${said}`);
  writeFileSync(stamp, hash);
}
