import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = import.meta.dirname;
const DATABASE_TESTS = '{app,components,lib,prisma}/**/*.db.test.ts';
// These start whole servers.
const RUN_TESTS = 'prisma/run/**/*.run.test.ts';

export default defineConfig({
  resolve: {
    alias: {
      '@': root,
      // Node would take the variant that throws; Next takes this one on the server.
      'server-only': join(root, 'node_modules/server-only/empty.js'),
    },
  },
  test: {
    setupFiles: ['prisma/run/vitest-properties.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{app,components,lib,prisma}/**/*.test.{ts,tsx}'],
          exclude: [DATABASE_TESTS, RUN_TESTS, 'prisma/generated/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: [DATABASE_TESTS],
          globalSetup: ['prisma/run/vitest-database.ts'],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'run',
          include: [RUN_TESTS],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
