/** The place of the largest number, the first of equals; of at least one. */
export const indexOfMost = (values: readonly number[]): number =>
  values.indexOf(Math.max(...values));
