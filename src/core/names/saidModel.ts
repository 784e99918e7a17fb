import type { Triple } from '../palette/palette.ts';
import type { Family } from '../tags/family.ts';

/** For each name that people were counted saying, below its family: its log-odds, a weight for each of `saidTraits`. */
export type SaidModel = Readonly<
  Partial<Record<Family, Readonly<Record<string, readonly number[]>>>>
>;

/** What the finer name of a colour (Lab65) is told by, 10 numbers: 1; L*, a*, b*; all products of two of them. */
export function saidTraits([l, a, b]: Triple): number[] {
  const plain = [l / 50 - 1, a / 60, b / 60];
  return [1, ...plain, ...plain.flatMap((one, i) => plain.slice(i).map((other) => one * other))];
}
