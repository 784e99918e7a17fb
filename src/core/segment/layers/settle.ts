import type { Raster } from '../../raster.ts';
import { type Chances, LAYERS, normalise } from './layerChances.ts';

/** Rounds, and how strongly a pixel is drawn to what a neighbour of the same colour shows. */
const ROUNDS = 2;
const PULL = 1.5;

/**
 * Settles the chances among neighbours: mean field of a Potts model on the four neighbours within the figure, weaker where
 * colours differ (after Kraehenbuehl, Koltun 2011, section 3, on a grid). Returns new chances.
 */
export function settle(chances: Chances, picture: Raster, isFigure: Uint8Array): Chances {
  const { right, down } = linksOf(picture, isFigure);
  const { width } = picture;
  const pull = new Float32Array(LAYERS);
  let settled = chances;
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Float32Array(chances.length);
    for (let i = 0; i < isFigure.length; i++) {
      if (isFigure[i] === 0) continue;
      pull.fill(0);
      gather(settled, pull, i + 1, right[i]!);
      gather(settled, pull, i + width, down[i]!);
      if (i > 0) gather(settled, pull, i - 1, right[i - 1]!);
      if (i >= width) gather(settled, pull, i - width, down[i - width]!);
      const at = i * LAYERS;
      for (let n = 0; n < LAYERS; n++)
        next[at + n] = (chances[at + n]! + 1e-4) * Math.exp(PULL * pull[n]!);
      normalise(next, at);
    }
    settled = next;
  }
  return settled;
}

function gather(chances: Chances, pull: Float32Array, from: number, weight: number): void {
  if (weight === 0) return;
  for (let n = 0; n < LAYERS; n++) pull[n]! += weight * chances[from * LAYERS + n]!;
}

/** Strength of the links to the right and down: 1 where colours are alike, 0 across the figure's edge. */
function linksOf({ width, height, data }: Raster, isFigure: Uint8Array) {
  const right = new Float32Array(width * height);
  const down = new Float32Array(width * height);
  let sum = 0;
  let pairs = 0;
  const measure = (links: Float32Array, i: number, j: number): void => {
    if (isFigure[j] === 0) return;
    const red = data[4 * i]! - data[4 * j]!;
    const green = data[4 * i + 1]! - data[4 * j + 1]!;
    const blue = data[4 * i + 2]! - data[4 * j + 2]!;
    links[i] = 1 + red * red + green * green + blue * blue;
    sum += links[i]!;
    pairs++;
  };
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      if (isFigure[i] === 0) continue;
      if (x + 1 < width) measure(right, i, i + 1);
      if (y + 1 < height) measure(down, i, i + width);
    }
  }
  const scale = -pairs / (2 * sum || 1);
  const strength = (link: number): number => (link === 0 ? 0 : Math.exp(link * scale));
  return { right: right.map(strength), down: down.map(strength) };
}
