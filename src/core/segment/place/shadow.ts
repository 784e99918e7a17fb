import { dotOf } from '../../colour/dotOf.ts';
import type { Triple } from '../../palette/palette.ts';
import type { Raster } from '../../raster.ts';
import type { Bytes } from '../cutKernel.ts';
import { meanOf, type Surface } from './surface.ts';

/** A shadow leaves at least this share of the backdrop's light, */
const DARKEST = 0.4;
/** strays so far from its hue, in 8-bit RGB, */
const STRAY = 8;
/** and fades in steps from pixel to pixel shorter than this. */
const STEP = 6;
/** Where more of the object than this could be shadow, it may be pale cloth: nothing is taken from it. */
const MOST = 0.3;

/**
 * Takes an object's shadow from a first guess of it before an even backdrop: what is the backdrop with less light, and fades into it. White
 * cloth before white does the same: only from what is mostly of other colours is anything taken.
 * `labels`: 0 backdrop, 255 the rest, one byte a pixel of `picture`.
 */
export function withoutShadow(labels: Bytes, picture: Raster, surface: Surface): Bytes {
  const isShade = shadesOf(picture, meanOf(surface));
  let left = 0;
  let shades = 0;
  labels.forEach((label, i) => {
    if (label === 0) return;
    left++;
    shades += isShade[i]!;
  });
  if (shades > MOST * left) return labels;
  return withEdges(fadedFrom(labels, isShade, picture), labels, picture.width);
}

/** 1 for each pixel whose colour is a backdrop's in less light. */
function shadesOf({ data }: Raster, backdrop: Triple): Bytes {
  const square = dotOf(backdrop, backdrop);
  const shades = new Uint8Array(data.length / 4);
  for (let i = 0; i < shades.length; i++) {
    const colour = [data[4 * i]!, data[4 * i + 1]!, data[4 * i + 2]!] as const;
    const light = dotOf(colour, backdrop) / square;
    const stray = dotOf(colour, colour) - light * light * square;
    if (light > DARKEST && light <= 1 && stray < STRAY * STRAY) shades[i] = 1;
  }
  return shades;
}

/** Goes on from what is 0 over shades, in short steps. */
function fadedFrom(labels: Bytes, isShade: Bytes, { width, data }: Raster): Bytes {
  const faded = labels.slice();
  const waiting: number[] = [];
  faded.forEach((label, i) => {
    if (label === 0) waiting.push(i);
  });
  const step = (i: number, j: number, c: number) => data[4 * i + c]! - data[4 * j + c]!;
  const reach = (to: number, from: number): void => {
    if (faded[to] === 0 || isShade[to] !== 1) return;
    const length = Math.hypot(step(to, from, 0), step(to, from, 1), step(to, from, 2));
    if (length >= STEP) return;
    faded[to] = 0;
    waiting.push(to);
  };
  for (let i = waiting.pop(); i !== undefined; i = waiting.pop()) {
    const x = i % width;
    if (x > 0) reach(i - 1, i);
    if (x + 1 < width) reach(i + 1, i);
    reach(i - width, i);
    reach(i + width, i);
  }
  return faded;
}

/**
 * `faded` with what was taken of `labels` one pixel wide put back: that is no shadow but the object's own edge, blended with the backdrop.
 */
function withEdges(faded: Bytes, labels: Bytes, width: number): Bytes {
  const besides = (i: number) => [i - 1, i + 1, i - width, i + width];
  const isTaken = (i: number): boolean => faded[i] === 0 && labels[i] !== 0;
  const isLeft = (i: number): boolean => faded[i] !== undefined && faded[i] !== 0;
  const isWithin = (i: number): boolean => isTaken(i) && !besides(i).some(isLeft);
  const isEdge = (i: number): boolean => isTaken(i) && !isWithin(i) && !besides(i).some(isWithin);
  return faded.map((label, i) => (isEdge(i) ? labels[i]! : label));
}
