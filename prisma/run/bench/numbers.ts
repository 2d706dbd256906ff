/** The middle and the slow end of a list of measurements, in their unit. */
export type Spread = { readonly median: number; readonly p95: number; readonly count: number };

/**
 * The smallest measurement that at least `share` (0..1) of all are at or below: nearest rank, so always one that
 * was really measured. NaN for none.
 */
export function percentile(measurements: readonly number[], share: number): number {
  const sorted = [...measurements].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

export function spreadOf(measurements: readonly number[]): Spread {
  return {
    median: percentile(measurements, 0.5),
    p95: percentile(measurements, 0.95),
    count: measurements.length,
  };
}

/** Rows under a heading, columns aligned: the first to the left, the others to the right. */
export function formatTable(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [heading, ...rows];
  const widths = heading.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]) =>
    widths
      .map((width, column) => (column ? (row[column] ?? '').padStart(width) : (row[0] ?? '').padEnd(width)))
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [line(heading), rule, ...rows.map(line)].join('\n');
}
