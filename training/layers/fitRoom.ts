import { type Random, seededRandom } from '../../src/core/random.ts';
import { BELIEFS, type Beliefs } from '../../src/core/segment/layers/beliefs.ts';
import type { FigureKernel } from '../../src/core/segment/layers/figureKernel.ts';
import { LOOKS } from '../../src/core/segment/layers/planes.ts';
import { type BoostOptions, boost } from './boost.ts';
import { drawLessons, sightsOf } from './lessons.ts';
import type { Seen } from './seen.ts';
import { type GrownStage, modelOf } from './trees.ts';

const options: BoostOptions = { trees: 100, depth: 6, rate: 0.2, bag: 0.3, tried: 40 };
/** Cells drawn from each variant of a photo. */
const CELLS = 160;

/** Planes that the trees also look at from around a cell: colour, what the middle has to itself, the barrier, the first guess; */
const FAR_LOOKS = [0, 1, 2, 4, 5, 17, 18, 21];
/** and in the second stage light and the middle, then background, the large garments, skin, hair, figure and the figure's colours. */
const FAR_SEEN_AGAIN = [0, 17];
const FAR_BELIEFS = [0, 1, 2, 3, 4, 5, 9, 10, 11, 23];

/** Photos, each in its variants. */
export type Room = readonly (readonly Seen[])[];

/** Where a fit has got to. */
export type Say = (line: string) => void;

/** The first stage, fitted to the photos chosen. */
export function fitFirst(
  room: Room,
  chosen: readonly number[],
  seed: number,
  kernel: FigureKernel,
  say: Say,
): GrownStage {
  const pictures = chosen.flatMap((n) => room[n]!);
  const none = pictures.map(() => null);
  return grow(pictures, none, sightsOf(LOOKS, FAR_LOOKS), seed, kernel, say);
}

/** The second stage; `beliefs` are what a first stage that did not know the photo believes of each variant. */
export function fitSecond(
  room: Room,
  beliefs: readonly (readonly Beliefs[])[],
  chosen: readonly number[],
  seed: number,
  kernel: FigureKernel,
  say: Say,
): GrownStage {
  const pictures = chosen.flatMap((n) => room[n]!);
  const believed = chosen.flatMap((n) => beliefs[n]!);
  const far = [...FAR_SEEN_AGAIN, ...FAR_BELIEFS.map((n) => LOOKS + n)];
  return grow(pictures, believed, sightsOf(LOOKS + BELIEFS, far), seed, kernel, say);
}

function grow(
  pictures: readonly Seen[],
  beliefs: readonly (Beliefs | null)[],
  sights: ReturnType<typeof sightsOf>,
  seed: number,
  kernel: FigureKernel,
  say: Say,
): GrownStage {
  const random: Random = seededRandom(seed);
  const lessons = drawLessons(pictures, beliefs, sights, CELLS, random, kernel);
  return boost(lessons, options, random, (tree, loss) => {
    if ((tree + 1) % 25 === 0) say(`  tree ${tree + 1}: ${loss.toFixed(4)}`);
  });
}

/** What a first stage believes of every variant of a photo. */
export function believeFirst(
  stage: GrownStage,
  photo: readonly Seen[],
  kernel: FigureKernel,
): Beliefs[] {
  const model = modelOf({ street: [stage], shop: [stage] });
  return photo.map(({ cells }) => {
    kernel.look(cells);
    return kernel.ask(model, model.street[0]!);
  });
}
