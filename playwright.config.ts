import { defineConfig, devices } from '@playwright/test';

// Set by npm test, which starts the database, the production build and finds the browser.
const { BASE_URL, SAYS_WHO_CHROMIUM } = process.env;
if (!BASE_URL) throw new Error('Please run the browser tests with: npm test -- --e2e [file]');

const isRoot = process.getuid?.() === 0;
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: BASE_URL,
    locale: 'en-US',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(SAYS_WHO_CHROMIUM ? { executablePath: SAYS_WHO_CHROMIUM } : {}),
      args: isRoot ? ['--no-sandbox', '--disable-gpu', ...QUIET] : QUIET,
    },
  },
});
