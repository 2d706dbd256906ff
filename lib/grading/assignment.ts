/**
 * One-to-one assignment of rows to columns with the greatest total weight, by the Hungarian method with
 * potentials (Kuhn 1955; Jonker & Volgenant 1987), O(rows² · (rows + columns)). Weights are whole numbers
 * >= 0, and 0 means "not allowed": such a pair is never assigned. Returns the column of each row, or -1.
 * Among equally good assignments the order of rows and columns decides: sort them for a stable result.
 */
export function assignMaximum(weights: readonly (readonly number[])[]): number[] {
  const rows = weights.length;
  const columns = weights[0]?.length ?? 0;
  // A spare column per row stands for "unassigned", so that every row finds a place.
  const rowOf = matchRows(rows, columns + rows, (row, column) => -(weights[row]?.[column] ?? 0));
  const columnOf = new Array<number>(rows).fill(-1);
  for (let column = 0; column < columns; column += 1) {
    const row = rowOf[column] ?? -1;
    if (row >= 0 && (weights[row]?.[column] ?? 0) > 0) columnOf[row] = column;
  }
  return columnOf;
}

type Cost = (row: number, column: number) => number;

function matchRows(rows: number, columns: number, cost: Cost): Int32Array {
  const rowOf = new Int32Array(columns).fill(-1);
  const rowPotential = new Float64Array(rows);
  const columnPotential = new Float64Array(columns);
  for (let row = 0; row < rows; row += 1) {
    addRow(row, { rowOf, rowPotential, columnPotential, cost });
  }
  return rowOf;
}

type Matching = {
  readonly rowOf: Int32Array;
  readonly rowPotential: Float64Array;
  readonly columnPotential: Float64Array;
  readonly cost: Cost;
};

/** Extends the matching by one row along the cheapest augmenting path (Dijkstra on reduced costs). */
function addRow(newRow: number, { rowOf, rowPotential, columnPotential, cost }: Matching): void {
  const columns = rowOf.length;
  const slack = new Float64Array(columns).fill(Infinity);
  const cameFrom = new Int32Array(columns).fill(-1);
  const visited: number[] = [];
  const seen = new Uint8Array(columns);
  let row = newRow;
  let column = -1;
  for (;;) {
    const base = rowPotential[row] ?? 0;
    let next = -1;
    for (let j = 0; j < columns; j += 1) {
      if (seen[j]) continue;
      const reduced = cost(row, j) - base - (columnPotential[j] ?? 0);
      if (reduced < (slack[j] ?? 0)) {
        slack[j] = reduced;
        cameFrom[j] = column;
      }
      if (next < 0 || (slack[j] ?? 0) < (slack[next] ?? 0)) next = j;
    }
    const step = slack[next] ?? 0;
    rowPotential[newRow] = (rowPotential[newRow] ?? 0) + step;
    for (const j of visited) {
      const matched = rowOf[j] ?? 0;
      rowPotential[matched] = (rowPotential[matched] ?? 0) + step;
      columnPotential[j] = (columnPotential[j] ?? 0) - step;
    }
    for (let j = 0; j < columns; j += 1) if (!seen[j]) slack[j] = (slack[j] ?? 0) - step;
    column = next;
    seen[column] = 1;
    if ((rowOf[column] ?? -1) < 0) break;
    visited.push(column);
    row = rowOf[column] ?? 0;
  }
  for (let j = column; j >= 0;) {
    const previous = cameFrom[j] ?? -1;
    rowOf[j] = previous >= 0 ? (rowOf[previous] ?? -1) : newRow;
    j = previous;
  }
}
