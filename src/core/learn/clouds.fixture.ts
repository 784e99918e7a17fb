import { type Random, seededRandom } from '../random.ts';
import type { HeadExamples } from './headExamples.ts';

/** Photos whose features lie in one cloud a class, `apart` from each other, each seen in some views close by. */
export function cloudsOf(
  sizes: readonly number[],
  { apart = 3, width = 12, views = 3, seed = 1 } = {},
): HeadExamples {
  const random = seededRandom(seed);
  const centres = sizes.map(() => Array.from({ length: width }, () => apart * normal(random)));
  const classes = sizes.flatMap((size, k) => new Array<number>(size).fill(k));
  const features = classes.flatMap((k) => {
    const photo = centres[k]!.map((centre) => centre + normal(random));
    return Array.from({ length: views }, (_, view) =>
      photo.map((value) => value + (view === 0 ? 0 : 0.3 * normal(random))),
    ).flat();
  });
  const labels = sizes.map((_, k) => `class ${k + 1}`);
  return { labels, classes, views, width, features: Float32Array.from(features) };
}

/** Box and Muller 1958. */
const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
