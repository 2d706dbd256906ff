const HEARTBEAT_MS = 5_000;

/** Runs one step and tells, on one line, that it runs, that it still runs, and how long it took. */
export async function step<Result>(label: string, work: () => Promise<Result> | Result): Promise<Result> {
  const startedAt = performance.now();
  const seconds = () => ((performance.now() - startedAt) / 1000).toFixed(1);
  process.stdout.write(`  ${label} ...`);
  const heartbeat = setInterval(
    () => process.stdout.write(` ${Math.round(Number(seconds()))} s ...`),
    HEARTBEAT_MS,
  );
  try {
    const result = await work();
    process.stdout.write(` done in ${seconds()} s\n`);
    return result;
  } catch (error) {
    process.stdout.write(' failed\n');
    throw error;
  } finally {
    clearInterval(heartbeat);
  }
}
