import type { Tag } from '../../src/core/tags/tag.ts';
import type { Judged } from './judged.ts';

/** Which of two ways. */
export type Way = Exclude<keyof Judged, 'named'>;

/** How tags agree with lists of all colours. */
export interface ListScores {
  readonly photos: number;
  /** Of all families of all photos together. */
  readonly f1: number;
  /** The share of photos with exactly the list. */
  readonly exact: number;
  /** The share of photos whose main colour is on the list. */
  readonly dominant: number;
  /** By how many the number of colours is wrong, on average. */
  readonly numberError: number;
}

/** The scores of one way on photos whose lists are complete. */
export function listScores(judged: readonly Judged[], way: Way): ListScores {
  const rows = judged.map(({ named, ...ways }) => {
    const { colours, primary } = ways[way];
    const hits = colours.filter((family) => named.includes(family)).length;
    return {
      hits,
      found: colours.length,
      true: named.length,
      isIn: primary && named.includes(primary),
    };
  });
  const sum = (of: (row: (typeof rows)[number]) => number) =>
    rows.reduce((total, row) => total + of(row), 0);
  const hits = sum((row) => row.hits);
  return {
    photos: rows.length,
    f1: (2 * hits) / (sum((row) => row.found) + sum((row) => row.true)),
    exact: sum((row) => Number(row.hits === row.found && row.hits === row.true)) / rows.length,
    dominant: sum((row) => Number(row.isIn)) / rows.length,
    numberError: sum((row) => Math.abs(row.found - row.true)) / rows.length,
  };
}

/** How tags agree with one word: the share of photos whose first colour, or one of whose first two, is meant by it. */
export function wordScores(judged: readonly Judged[], way: Way) {
  const share = (isRight: (tag: Tag, named: Judged['named']) => boolean) =>
    judged.filter((one) => isRight(one[way], one.named)).length / judged.length;
  return {
    photos: judged.length,
    first: share(({ primary }, named) => primary !== null && named.includes(primary)),
    firstTwo: share(({ colours }, named) =>
      colours.slice(0, 2).some((family) => named.includes(family)),
    ),
  };
}
