/**
 * For 1, 2, 3 and so on wrong tags in a hundred accepted: the confidence to accept from, null where so few cannot be promised,
 * and the part of photos accepted.
 */
export const acceptances: readonly (readonly [from: number | null, accepted: number])[] = [
  [null, 0],
  [0.95, 0.2],
  [0.93, 0.28],
  [0.9, 0.36],
  [0.87, 0.42],
  [0.83, 0.47],
  [0.79, 0.51],
  [0.75, 0.54],
  [0.72, 0.58],
  [0.69, 0.61],
  [0.66, 0.64],
  [0.63, 0.67],
  [0.6, 0.7],
  [0.57, 0.73],
  [0.54, 0.76],
  [0.51, 0.79],
  [0.49, 0.82],
  [0.47, 0.85],
  [0.45, 0.88],
  [0.42, 0.91],
];
