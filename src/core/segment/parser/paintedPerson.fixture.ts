import { seededRandom } from '../../random.ts';
import type { Raster, Size } from '../../raster.ts';
import { type Layer, layers } from '../layer.ts';
import type { Mask } from '../mask.ts';
import { type Parsed, parserSize } from './parsed.ts';

/** What is to be seen in a picture of somebody, over the unit square. */
export function shownAt(u: number, v: number): Layer | null {
  if (Math.abs(u - 0.5) > 0.2 || v < 0.05 || v > 0.95) return null;
  if (v < 0.12) return 'hair';
  if (v < 0.22) return 'skin';
  if (v < 0.55) return 'upper';
  return v < 0.88 ? 'lower' : 'shoes';
}

const colours: Readonly<Record<string, readonly number[]>> = {
  hair: [40, 25, 20],
  skin: [215, 170, 145],
  upper: [200, 60, 60],
  lower: [50, 60, 110],
  shoes: [20, 20, 22],
};

/** Somebody before a wall of bricks in the colours of the clothes, with seeded noise. */
export function paintPerson({ width, height }: Size): Raster {
  const random = seededRandom(3);
  const data = new Uint8ClampedArray(4 * width * height).fill(255);
  for (let i = 0; i < width * height; i++) {
    const [u, v] = placeOf(i, { width, height });
    const layer = shownAt(u, v);
    const brick = Math.sin(37 * u) * Math.sin(53 * v + 9 * u) > 0 ? [150, 130, 110] : [90, 100, 90];
    const colour = layer ? colours[layer]! : brick;
    for (let c = 0; c < 3; c++) data[4 * i + c] = colour[c]! + 24 * (random() - 0.5);
  }
  return { width, height, data };
}

/** The pixels that show some layers. */
export function truthOf(some: readonly Layer[], size: Size): Mask {
  const data = new Uint8Array(size.width * size.height);
  for (let i = 0; i < data.length; i++) {
    const layer = shownAt(...placeOf(i, size));
    if (layer && some.includes(layer)) data[i] = 255;
  }
  return { ...size, data };
}

/** What a parser sees that is right with this chance, of 255, and elsewhere takes all else for equally likely; moved by so many of its cells. */
export function parsedPerson(chance: number, moved = 0): Parsed {
  const cells = parserSize;
  const rest = Math.floor((255 - chance) / layers.length);
  const beliefs = Array.from({ length: layers.length + 1 }, () =>
    new Uint8Array(cells.width * cells.height).fill(rest),
  );
  for (let i = 0; i < cells.width * cells.height; i++) {
    const [u, v] = placeOf(i, cells);
    const layer = shownAt(u + moved / cells.width, v);
    beliefs[layer ? layers.indexOf(layer) + 1 : 0]![i] = chance;
  }
  return { cells, beliefs };
}

const placeOf = (i: number, { width, height }: Size): [number, number] => [
  ((i % width) + 0.5) / width,
  (Math.floor(i / width) + 0.5) / height,
];
