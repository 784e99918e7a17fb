import { seededRandom } from '../random.ts';
import { featuresAsIs, type HeadExamples } from './headExamples.ts';

/** So near to each other, of the mean squared distance between photos, are pictures of one scene: they are held back together. */
const ALIKE = 0.02;

/**
 * Deals photos out into folds, every class evenly: each photo's fold, from 0. Photos that are nearly the same stay
 * together: else the same thing would be learned from and judged. Same seed, same folds.
 */
export function foldsOf(examples: HeadExamples, folds: number, seed: number): number[] {
  const random = seededRandom(seed);
  const groups = shuffled(groupsAlike(examples), random);
  const dealt = examples.labels.map(() => new Array<number>(folds).fill(0));
  const foldOf = examples.classes.map(() => 0);
  for (const group of groups) {
    const sizes = dealt[examples.classes[group[0]!]!]!;
    const fold = sizes.indexOf(Math.min(...sizes));
    sizes[fold]! += group.length;
    for (const photo of group) foldOf[photo] = fold;
  }
  return foldOf;
}

/** Photos in groups that look nearly the same; most are alone. */
function groupsAlike(examples: HeadExamples): number[][] {
  const photos = examples.classes.map((_, photo) => featuresAsIs(examples, photo));
  const near = ALIKE * meanDistance(photos);
  const groupOf = new Map<number, number[]>();
  photos.forEach((features, photo) => {
    const like = photos.findIndex(
      (other, earlier) => earlier < photo && distance(features, other) <= near,
    );
    const group = groupOf.get(like) ?? [];
    group.push(photo);
    groupOf.set(photo, group);
  });
  return [...new Set(groupOf.values())];
}

/** The mean squared distance of any two photos: twice their variance. */
function meanDistance(photos: readonly Float32Array[]): number {
  const width = photos[0]?.length ?? 0;
  let sum = 0;
  for (let i = 0; i < width; i++) {
    const values = photos.map((features) => features[i]!);
    const mean = values.reduce((total, value) => total + value, 0) / values.length;
    sum += values.reduce((total, value) => total + (value - mean) ** 2, 0) / values.length;
  }
  return 2 * sum;
}

function distance(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i]! - b[i]!) ** 2;
  return sum;
}

/** Fisher and Yates. */
function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const list = [...items];
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
  return list;
}
