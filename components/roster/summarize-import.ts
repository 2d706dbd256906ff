import type { PreviewLine } from './import-preview';

const LINES_NAMED = 8;

/** The whole preview in a sentence or two, with the numbers of the lines that cannot be used. */
export function summarizeImport(lines: readonly Pick<PreviewLine, 'line' | 'outcome'>[]): string {
  const of = (outcome: PreviewLine['outcome']) => lines.filter((line) => line.outcome === outcome);
  const [added, there, skipped, rejected] = [of('added'), of('there'), of('skipped'), of('rejected')];
  const others = [
    ...(there.length ? [`${there.length} ${there.length === 1 ? 'is' : 'are'} there already`] : []),
    ...(skipped.length ? [`${skipped.length} ${skipped.length === 1 ? 'is' : 'are'} left out`] : []),
  ];
  const first = [sayAdded(added.length), ...others].join(', ');
  return rejected.length ? `${first}. ${sayRejected(rejected.map(({ line }) => line))}` : `${first}.`;
}

function sayAdded(count: number): string {
  if (count === 0) return 'Nobody will be added';
  return count === 1 ? 'One student will be added' : `${count} students will be added`;
}

function sayRejected(numbers: readonly number[]): string {
  const named = numbers.slice(0, LINES_NAMED).map(String);
  const more = numbers.length - named.length;
  const list = new Intl.ListFormat('en').format(more > 0 ? [...named, `${more} more`] : named);
  return numbers.length === 1
    ? `Line ${list} cannot be used: see why below.`
    : `Lines ${list} cannot be used: see why below.`;
}
