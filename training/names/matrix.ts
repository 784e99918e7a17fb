/** Weights for each of some outputs, one row an output, at `from` in a longer list of numbers. */
export interface Rows {
  readonly from: number;
  readonly columns: number;
}

/** The product of row `row` with `traits`. */
export function timesRow(
  at: Float64Array,
  { from, columns }: Rows,
  row: number,
  traits: readonly number[],
): number {
  let sum = 0;
  for (let i = 0, w = from + row * columns; i < columns; i++, w++) sum += at[w]! * traits[i]!;
  return sum;
}

/** Adds `times * traits` to row `row`. */
export function addToRow(
  to: Float64Array,
  { from, columns }: Rows,
  row: number,
  traits: readonly number[],
  times: number,
): void {
  for (let i = 0, w = from + row * columns; i < columns; i++, w++) to[w]! += times * traits[i]!;
}

/** Row `row` as numbers of three decimals. */
export const rowOf = (at: Float64Array, { from, columns }: Rows, row: number): number[] =>
  [...at.subarray(from + row * columns, from + (row + 1) * columns)].map(rounded);

/** To three decimals; -0 becomes 0. */
export const rounded = (value: number): number => Number(value.toFixed(3)) + 0;

/** Adds `strength` times the square of each number from `from` to `to` to the value, and its slope to the gradient. */
export function pull(
  at: Float64Array,
  gradient: Float64Array,
  [from, to]: readonly [number, number],
  strength: number,
): number {
  let sum = 0;
  for (let i = from; i < to; i++) {
    sum += strength * at[i]! ** 2;
    gradient[i]! += 2 * strength * at[i]!;
  }
  return sum;
}
