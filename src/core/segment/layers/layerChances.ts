import type { Raster } from '../../raster.ts';
import { HAIR, KINDS, SKIN } from './beliefs.ts';
import { between } from './between.ts';
import type { Figure } from './figure.ts';

/**
 * The chance of each layer at each pixel of a small picture: `chances[pixel * LAYERS + n]` for `layers[n]`; sums of 1 where the
 * figure is, 0 elsewhere.
 */
export type Chances = Float32Array;
export const LAYERS = KINDS - 1;

/** Bins a channel of the tables of colours. */
const BINS = 16;
/** A layer that knows nothing of a colour is still thought to hold such a share of it. */
const LEAST = 0.02;
/**
 * Skin and hair have to be so many times as likely as a garment: beige cloth that is left out costs more than skin that is kept. More
 * in the street, where the figure had to be found, than before a plain backdrop.
 */
const DOUBT = { street: 16, shop: 6 };

/**
 * What each pixel shows if it is of the figure: the beliefs, and how usual its colour is for each layer in this very picture.
 * `isFigure`: not 0 where the picture shows the figure.
 */
export function layerChances(figure: Figure, picture: Raster, isFigure: Uint8Array): Chances {
  const chances = placeChances(figure, picture, isFigure);
  const bins = binsOf(picture);
  const table = colourTable(chances, bins, isFigure);
  const doubt = figure.isPlain ? DOUBT.shop : DOUBT.street;
  for (let i = 0; i < bins.length; i++) {
    if (isFigure[i] === 0) continue;
    const at = i * LAYERS;
    for (let n = 0; n < LAYERS; n++) chances[at + n]! *= table[bins[i]! * LAYERS + n]!;
    chances[at + SKIN - 1]! /= doubt;
    chances[at + HAIR - 1]! /= doubt;
    normalise(chances, at);
  }
  return chances;
}

/** The beliefs between the middles of the cells, background left out. */
function placeChances(
  { beliefs, cells }: Figure,
  { width, height }: Raster,
  isFigure: Uint8Array,
): Chances {
  const chances = new Float32Array(width * height * LAYERS);
  const across = between(cells.width, width);
  const down = between(cells.height, height);
  for (let i = 0; i < isFigure.length; i++) {
    if (isFigure[i] === 0) continue;
    const x = i % width;
    const y = (i - x) / width;
    const [u, v] = [across.share[x]!, down.share[y]!];
    const upper = down.first[y]! * cells.width;
    const lower = down.second[y]! * cells.width;
    for (let n = 0; n < LAYERS; n++) {
      const plane = beliefs[n + 1]!;
      const left =
        plane[upper + across.first[x]!]! * (1 - v) + plane[lower + across.first[x]!]! * v;
      const right =
        plane[upper + across.second[x]!]! * (1 - v) + plane[lower + across.second[x]!]! * v;
      chances[i * LAYERS + n] = left * (1 - u) + right * u + 0.5;
    }
    normalise(chances, i * LAYERS);
  }
  return chances;
}

/** Makes the chances of one pixel sum to 1. */
export function normalise(chances: Chances, at: number): void {
  let sum = 0;
  for (let n = 0; n < LAYERS; n++) sum += chances[at + n]!;
  for (let n = 0; n < LAYERS; n++) chances[at + n]! /= sum;
}

/** How many times more usual each colour is in each layer than in the figure as a whole. */
function colourTable(chances: Chances, bins: Uint16Array, isFigure: Uint8Array): Float32Array {
  const table = new Float32Array(BINS ** 3 * LAYERS);
  const whole = new Float32Array(LAYERS);
  let pixels = 0;
  for (let i = 0; i < bins.length; i++) {
    if (isFigure[i] === 0) continue;
    pixels++;
    for (let n = 0; n < LAYERS; n++) {
      const chance = chances[i * LAYERS + n]!;
      table[bins[i]! * LAYERS + n]! += chance;
      whole[n]! += chance;
    }
  }
  for (const step of [1, BINS, BINS * BINS]) soften(table, step);
  for (let at = 0; at < table.length; at += LAYERS) {
    let sum = 1e-3;
    for (let n = 0; n < LAYERS; n++) sum += table[at + n]!;
    for (let n = 0; n < LAYERS; n++)
      table[at + n] = (table[at + n]! / sum + LEAST) / (whole[n]! / pixels + LEAST);
  }
  return table;
}

/** Lets neighbouring colours share: a quarter of each goes to either neighbour along one channel. */
function soften(table: Float32Array, step: number): void {
  const before = table.slice();
  for (let bin = 0; bin < BINS ** 3; bin++) {
    const place = Math.floor(bin / step) % BINS;
    const lower = (place > 0 ? bin - step : bin) * LAYERS;
    const upper = (place + 1 < BINS ? bin + step : bin) * LAYERS;
    const at = bin * LAYERS;
    for (let n = 0; n < LAYERS; n++)
      table[at + n] = 0.5 * before[at + n]! + 0.25 * (before[lower + n]! + before[upper + n]!);
  }
}

function binsOf({ width, height, data }: Raster): Uint16Array {
  const bins = new Uint16Array(width * height);
  for (let i = 0; i < bins.length; i++) {
    const [red, green, blue] = [data[4 * i]! >> 4, data[4 * i + 1]! >> 4, data[4 * i + 2]! >> 4];
    bins[i] = (red * BINS + green) * BINS + blue;
  }
  return bins;
}
