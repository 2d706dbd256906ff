import { runCommand } from './bootstrap.mjs';

await runCommand('dev-database');
