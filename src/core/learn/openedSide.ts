/**
 * How large a photo is opened for a net that looks at squares of `side` pixels: twice as much, which leaves room for closer views. The same
 * wherever the net runs, so that it sees the same picture everywhere.
 */
export const openedSide = (side: number): number => Math.max(256, 2 * side);
