import { spawnSync } from 'node:child_process';

const STEPS: readonly (readonly [name: string, ...args: string[]])[] = [
  ['types of the routes', 'node_modules/next/dist/bin/next', 'typegen'],
  ['types', 'node_modules/typescript/bin/tsc', '--noEmit'],
  ['lint', 'node_modules/eslint/bin/eslint.js', '.'],
  ['format', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
  ['unit tests', 'node_modules/vitest/vitest.mjs', 'run', '--project', 'unit'],
];

/** `npm run check`: all steps, also after one failed; `-- --static` leaves the tests out. */
export function run(args: readonly string[]): void {
  const steps = args.includes('--static') ? STEPS.slice(0, -1) : STEPS;
  const failed = steps.filter(([name, ...command]) => {
    console.log(`\n${name}`);
    return spawnSync(process.execPath, command, { stdio: 'inherit' }).status !== 0;
  });
  const names = failed.map(([name]) => name).join(', ');
  console.log(failed.length === 0 ? '\nAll is well.' : `\nNot well: ${names}.`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}
