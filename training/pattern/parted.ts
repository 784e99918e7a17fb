import type { Random } from '../../src/core/random.ts';
import type { Raster } from '../../src/core/raster.ts';
import type { Mask } from '../../src/core/segment/mask.ts';

/** Whether a place belongs to the other cloth; `x` and `y` run from -1 to 1 across the garment's box. */
export type Part = (x: number, y: number) => boolean;

/**
 * A part of a garment, at random. `half`: one side of a line, or a broad band. `around`: all but a patch on the chest, round
 * or square.
 */
export function partOf(kind: 'half' | 'around', random: Random): Part {
  if (kind === 'around') {
    const [left, top] = [0.6 * (random() - 0.5), 0.9 * random() - 0.6];
    const [wide, high] = [0.15 + 0.35 * random(), 0.1 + 0.3 * random()];
    const power = random() < 0.5 ? 2 : 8;
    return (x, y) => (Math.abs(x - left) / wide) ** power + (Math.abs(y - top) / high) ** power > 1;
  }
  const angle = random() < 0.6 ? 0 : random() < 0.6 ? Math.PI / 2 : Math.PI * random();
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const from = 0.8 * (random() - 0.5);
  const to = random() < 0.6 ? 9 : from + 0.35 + 0.4 * random();
  return (x, y) => {
    const along = y * cos - x * sin;
    return along > from && along < to;
  };
}

/** One photo with the pixels of another where the garment is the other cloth. Both show the same but for the cloth. */
export function parted(one: Raster, other: Raster, mask: Mask, isOther: Part): Raster {
  const { width, height } = one;
  const data = one.data.slice();
  const box = boxOf(mask);
  for (let i = 0; i < width * height; i++) {
    if (mask.data[i] === 0) continue;
    const x = (2 * ((i % width) - box.left)) / (box.right - box.left) - 1;
    const y = (2 * (Math.floor(i / width) - box.top)) / (box.bottom - box.top) - 1;
    if (isOther(x, y)) data.set(other.data.subarray(4 * i, 4 * i + 4), 4 * i);
  }
  return { width, height, data };
}

function boxOf({ width, data }: Mask) {
  let [left, right, top, bottom] = [width, 0, Number.POSITIVE_INFINITY, 0];
  data.forEach((value, i) => {
    if (value === 0) return;
    const [x, y] = [i % width, Math.floor(i / width)];
    left = Math.min(left, x);
    right = Math.max(right, x + 1);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y + 1);
  });
  return { left, right, top, bottom };
}
