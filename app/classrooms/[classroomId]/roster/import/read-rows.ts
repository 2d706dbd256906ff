import { CsvError, parse } from 'csv-parse/sync';
import type { RawRow } from '@/lib/db/roster-columns';

export type Rows =
  { readonly ok: true; readonly rows: RawRow[] } | { readonly ok: false; readonly problem: string };

export const MOST_LINES = 300;
const SEPARATORS = ['\t', ';', ','];

/** A pasted or uploaded list as rows of cells, with the line each of them stands in. */
export function readRows(text: string): Rows {
  try {
    const lines: number[] = [];
    const cells = parse(text, {
      bom: true,
      delimiter: findSeparator(text),
      on_record: (record, context) => {
        lines.push(context.lines);
        return record;
      },
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
    });
    const rows = cells
      .map((row, index) => ({ line: lines[index] ?? 0, cells: row }))
      .filter((row) => row.cells.some((cell) => cell.trim() !== ''));
    return checkCount(rows);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const at = typeof error.lines === 'number' ? `before the end of line ${error.lines}` : 'in the list';
    return {
      ok: false,
      problem: `A quotation mark opens ${at} and is never closed. Take it out, then look again.`,
    };
  }
}

function checkCount(rows: RawRow[]): Rows {
  if (rows.length === 0)
    return { ok: false, problem: 'The list is empty. Paste your names, one in each line, or choose a file.' };
  // One more for a line of headings.
  if (rows.length > MOST_LINES + 1)
    return {
      ok: false,
      problem: `The list has ${rows.length} lines, and ${MOST_LINES} is the most for one class at a time. Leave out those that do not belong to this class.`,
    };
  return { ok: true, rows };
}

/** The one that stands most often in the first line with words, outside quotation marks. */
function findSeparator(text: string): string {
  const first = text.split(/\r\n|\n|\r/).find((line) => line.trim() !== '') ?? '';
  const bare = first.replace(/"[^"]*"/g, '');
  const counts = SEPARATORS.map((separator) => bare.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}
