export type Cell = string | number | boolean | Date | null;

/** Spreadsheets take a file without it for their own old encoding. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** What makes a spreadsheet compute a cell instead of showing it, full-width forms included. */
const FORMULA = /^[\s]*[=+\-@＝＋－＠\t\r\n|]/;

/** One line after RFC 4180. A text that a spreadsheet would take for a formula gets an apostrophe before it. */
export function toCsvLine(cells: readonly Cell[]): string {
  return `${cells.map(toCell).join(',')}\r\n`;
}

function toCell(cell: Cell): string {
  if (cell === null) return '';
  if (cell instanceof Date) return cell.toISOString();
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  if (typeof cell === 'number') return String(cell);
  const plain = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n']/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
