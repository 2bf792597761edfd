/**
 * Solves A x = b by Gaussian elimination with partial pivoting.
 * @param matrix square, rows first; left as it is
 * @returns x, or null when A is singular
 */
export function solveLinear(matrix: readonly (readonly number[])[], b: readonly number[]): number[] | null {
  const rows = matrix.map((row, index) => [...row, b[index] ?? 0]);
  const size = rows.length;
  const at = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++) {
      if (Math.abs(at(row, column)) > Math.abs(at(pivot, column))) pivot = row;
    }
    if (Math.abs(at(pivot, column)) < 1e-12) return null;
    const [upper = [], lower = []] = [rows[pivot], rows[column]];
    rows[column] = upper;
    rows[pivot] = lower;
    for (let row = column + 1; row < size; row++) {
      const factor = at(row, column) / at(column, column);
      if (factor === 0) continue;
      rows[row] = (rows[row] ?? []).map((value, index) => value - factor * at(column, index));
    }
  }
  const x = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row--) {
    let rest = at(row, size);
    for (let column = row + 1; column < size; column++) rest -= at(row, column) * (x[column] ?? 0);
    x[row] = rest / at(row, row);
  }
  return x;
}
