import { readIfThere } from './data-folder';

export type Tally = { readonly passed: number; readonly failed: number };

export function addTallies(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/** Counts in the JSON report of vitest. A run that ended badly without a failed test counts as one failure. */
export function readVitestTally(file: string, exitCode: number | null): Tally {
  const report = readReport<{ numPassedTests: number; numFailedTests: number }>(file);
  return honest({ passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 }, exitCode);
}

/** Counts in the JSON report of Playwright, by the same rule. A test that passed only at a second try has failed. */
export function readPlaywrightTally(file: string, exitCode: number | null): Tally {
  const stats = readReport<{ stats: { expected: number; unexpected: number; flaky: number } }>(file)?.stats;
  return honest(
    { passed: stats?.expected ?? 0, failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0) },
    exitCode,
  );
}

function honest(tally: Tally, exitCode: number | null): Tally {
  return exitCode !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

function readReport<Report>(file: string): Report | null {
  const text = readIfThere(file);
  return text === null ? null : (JSON.parse(text) as Report);
}
