import { likeliestOf } from './head.ts';

/** What came of photos that were held back, counted. */
export interface Confusion {
  /** [class that it is][class that it was told to be]: photos. */
  readonly counts: readonly (readonly number[])[];
  readonly photos: number;
  readonly right: number;
  /** Of each class, the part that was told right. */
  readonly recalls: readonly number[];
  /** Where the part of right ones among photos of the same kind lies, with 95 %: [low, high]. */
  readonly range: readonly [number, number];
}

/** Counts which class photos were told to be. `chances` is [photos, classes], `classes` what each is. */
export function confusionOf(
  chances: Float32Array,
  classes: readonly number[],
  labels: readonly string[],
): Confusion {
  const counts = labels.map(() => labels.map(() => 0));
  classes.forEach((k, photo) => {
    counts[k]![toldOf(chances, photo, labels.length)]!++;
  });
  const right = counts.reduce((sum, row, k) => sum + row[k]!, 0);
  const recalls = counts.map((row, k) => row[k]! / Math.max(1, sumOf(row)));
  return { counts, photos: classes.length, right, recalls, range: wilson(right, classes.length) };
}

/** The class that a photo was told to be. */
export const toldOf = (chances: Float32Array, photo: number, classes: number): number =>
  likeliestOf(chances.subarray(photo * classes, (photo + 1) * classes));

const sumOf = (row: readonly number[]): number => row.reduce((sum, count) => sum + count, 0);

/** The interval of a part (Wilson 1927): honest with few, too. */
export function wilson(right: number, of: number): readonly [number, number] {
  if (of === 0) return [0, 1];
  const z = 1.96;
  const part = right / of;
  const middle = part + z ** 2 / (2 * of);
  const reach = z * Math.sqrt((part * (1 - part)) / of + z ** 2 / (4 * of ** 2));
  const scale = 1 + z ** 2 / of;
  return [Math.max(0, (middle - reach) / scale), Math.min(1, (middle + reach) / scale)];
}
