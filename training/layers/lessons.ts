import type { Random } from '../../src/core/random.ts';
import { type Beliefs, KINDS } from '../../src/core/segment/layers/beliefs.ts';
import type { FigureKernel } from '../../src/core/segment/layers/figureKernel.ts';
import { addressOf, MARGIN, type Planes } from '../../src/core/segment/layers/planes.ts';
import type { Lessons, Sight } from './boost.ts';
import type { Seen } from './seen.ts';

/** Steps away that far-sighted planes are looked at from: rings about the cell, then far up and down. */
const RINGS = [2, 4, 8];
const FAR = [14, 20];

/** All there is to see in so many planes: each from its own cell, the far-sighted ones from around it as well. */
export function sightsOf(planes: number, farSighted: readonly number[]): Sight[] {
  const here = Array.from({ length: planes }, (_, plane) => ({ plane, dx: 0, dy: 0 }));
  return [...here, ...farSighted.flatMap((plane) => offsets().map((o) => ({ plane, ...o })))];
}

function offsets(): { dx: number; dy: number }[] {
  const steps = [-1, 0, 1];
  const around = RINGS.flatMap((r) =>
    steps.flatMap((x) => steps.map((y) => ({ dx: x * r, dy: y * r }))),
  );
  const far = FAR.flatMap((r) => [
    { dx: 0, dy: -Math.min(r, MARGIN) },
    { dx: 0, dy: Math.min(r, MARGIN) },
  ]);
  return [...around, ...far].filter(({ dx, dy }) => dx !== 0 || dy !== 0);
}

/** The first `count` planes that a stage sees of a picture. */
function planesOf(
  seen: Seen,
  beliefs: Beliefs | null,
  count: number,
  kernel: FigureKernel,
): Planes {
  kernel.look(seen.cells);
  if (beliefs) kernel.reflect(beliefs);
  return kernel.planes(count);
}

/** Draws `each` cells of every picture, at random and in no order. */
export function drawLessons(
  pictures: readonly Seen[],
  beliefs: readonly (Beliefs | null)[],
  sights: readonly Sight[],
  each: number,
  random: Random,
  kernel: FigureKernel,
): Lessons {
  const planeCount = 1 + Math.max(...sights.map(({ plane }) => plane));
  const count = pictures.length * each;
  const order = shuffled(count, random);
  const columns = sights.map(() => new Uint8Array(count));
  const kinds = new Uint8Array(count);
  pictures.forEach((seen, n) => {
    const planes = planesOf(seen, beliefs[n] ?? null, planeCount, kernel);
    const { width, height } = seen.cells;
    const steps = sights.map((s) => s.plane * planes.area + s.dy * planes.stride + s.dx);
    for (let e = 0; e < each; e++) {
      const [x, y] = [Math.floor(random() * width), Math.floor(random() * height)];
      const [at, row] = [addressOf(planes, x, y), order[n * each + e]!];
      kinds[row] = seen.kinds[y * width + x]!;
      for (let s = 0; s < steps.length; s++) columns[s]![row] = planes.bytes[at + steps[s]!]!;
    }
  });
  return { sights, columns, kinds, kindCount: KINDS };
}

/** The numbers below `count` in random order (Fisher, Yates; Durstenfeld 1964). */
function shuffled(count: number, random: Random): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}
