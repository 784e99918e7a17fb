import { type Random, seededRandom } from '../../src/core/random.ts';
import { type BackgroundKind, backgrounds } from './backgrounds/background.ts';
import type { Pattern } from './cloth.ts';
import { type DyeName, dyes } from './colours.ts';
import { type GarmentKind, garments } from './garments/garments.ts';
import { sampleSpec } from './sampleSpec.ts';
import type { SampleSpec } from './spec.ts';

const garmentKinds = Object.keys(garments) as GarmentKind[];
const backgroundKinds = Object.keys(backgrounds) as BackgroundKind[];
const dyeNames = Object.keys(dyes) as DyeName[];
const patterns: readonly Pattern[] = [
  'solid',
  'striped',
  'checked',
  'solid',
  'printed',
  'melange',
  'solid',
  'dotted',
  'pinstriped',
];

/**
 * A varied list of samples. Garments, patterns, backgrounds and ground dyes take turns, so that
 * even a short list has some of each. Same seed, same list; a longer list begins with the shorter.
 */
export function sampleSpecs(seed: number, count: number): SampleSpec[] {
  const random = seededRandom(seed);
  const [garmentShift, dyeShift] = [pick(random, 9), pick(random, dyeNames.length)];
  return Array.from({ length: count }, (_, i) => {
    const ground = turn(dyeNames, i * 5 + dyeShift);
    const pattern = turn(patterns, i * 2 + Math.floor(i / 9));
    return sampleSpec({
      name: `sample-${String(i + 1).padStart(3, '0')}`,
      seed: pick(random, 1e9),
      garment: turn(garmentKinds, i + garmentShift),
      background: turn(backgroundKinds, i + Math.floor(i / 6)),
      pattern,
      dyes: [ground, ...contrasting(ground, random)],
      trim: turn(dyeNames, pick(random, dyeNames.length)),
      ...(pattern === 'solid' && i % 2 === 1 ? { second: contrasting(ground, random)[0] } : {}),
      fill: 0.7 + 0.22 * random(),
    });
  });
}

const pick = (random: Random, below: number): number => Math.floor(random() * below);

const turn = <Item>(items: readonly Item[], i: number): Item => items[i % items.length]!;

/** Two dyes of other families that stand out from the ground and from each other. */
function contrasting(ground: DyeName, random: Random): [DyeName, DyeName] {
  const shuffled = dyeNames
    .map((name) => ({ name, order: random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ name }) => name);
  const first = shuffled.find((name) => standsOut(name, ground))!;
  const second = shuffled.find((name) => standsOut(name, ground) && standsOut(name, first))!;
  return [first, second];
}

const standsOut = (a: DyeName, b: DyeName): boolean =>
  dyes[a].family !== dyes[b].family &&
  dyes[a].rgb.reduce((sum, value, c) => sum + Math.abs(value - dyes[b].rgb[c]!), 0) > 160;
