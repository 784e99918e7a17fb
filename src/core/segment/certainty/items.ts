import type { Raster, Rectangle, Size } from '../../raster.ts';
import type { Mask } from '../mask.ts';
import { growRectangle, scaleRectangle } from '../rectangle.ts';
import type { EvidenceKernel } from './evidenceKernel.ts';
import { joined, type Piece } from './pieces.ts';

/** What is smaller than this share of the largest piece is a button, a label or a stain, and no item. */
const LEAST = 0.08;
/** What lies nearer than this, as a share of the longest side, belongs together: a strap, a belt in its loops. */
const GAP = 0.02;
/** The two of a pair are alike: the smaller has this share of the other's pixels, */
const PAIR_SIZE = 0.5;
/** of its height and width, */
const PAIR_SHAPE = 0.6;
/** of the same height on the picture, */
const PAIR_LEVEL = 0.5;
/** and their mean colours are no further apart (Euclidean, 8-bit RGB). */
const PAIR_COLOUR = 40;
/** A box leaves this much room, as a share of the longest side. */
const PAD = 0.02;

/**
 * Things that stand apart before a plain backdrop: their boxes in pixels of `size`, largest thing first; empty where there is one
 * or none. The two of a pair are one thing. `picture` and `mask` are of one size, smaller than `size` or equal.
 */
export function itemsOf(
  picture: Raster,
  mask: Mask,
  size: Size,
  kernel: EvidenceKernel,
): Rectangle[] {
  const gap = GAP * Math.max(picture.width, picture.height);
  const near = joinWhere(kernel.pieces(picture, mask), (a, b) => distance(a.box, b.box) < gap);
  const largest = Math.max(0, ...near.map(({ pixels }) => pixels));
  const things = near.filter(({ pixels }) => pixels >= LEAST * largest);
  const items = joinPairs(things).sort((a, b) => b.pixels - a.pixels);
  const pad = PAD * Math.max(size.width, size.height);
  return items.length < 2
    ? []
    : items.map(({ box }) => growRectangle(scaleRectangle(box, picture, size), pad, size));
}

/** Joins two pieces at a time, as long as there are two that belong together. */
function joinWhere(pieces: readonly Piece[], belong: (a: Piece, b: Piece) => boolean): Piece[] {
  const apart: Piece[] = [];
  for (const piece of pieces) {
    let whole = piece;
    for (let n = 0; n < apart.length; n++) {
      if (!belong(whole, apart[n]!)) continue;
      whole = joined(whole, apart[n]!);
      apart.splice(n, 1);
      n = -1;
    }
    apart.push(whole);
  }
  return apart;
}

/** Every thing is one of a pair at most. */
function joinPairs(things: readonly Piece[]): Piece[] {
  const left = [...things];
  const items: Piece[] = [];
  for (let thing = left.shift(); thing; thing = left.shift()) {
    const other = left.findIndex((next) => isPair(thing!, next));
    items.push(other < 0 ? thing : joined(thing, left.splice(other, 1)[0]!));
  }
  return items;
}

function isPair(a: Piece, b: Piece): boolean {
  const isAlike = (m: number, n: number, least: number) => Math.min(m, n) >= least * Math.max(m, n);
  const top = Math.max(a.box.y, b.box.y);
  const bottom = Math.min(a.box.y + a.box.height, b.box.y + b.box.height);
  return (
    isAlike(a.pixels, b.pixels, PAIR_SIZE) &&
    isAlike(a.box.width, b.box.width, PAIR_SHAPE) &&
    isAlike(a.box.height, b.box.height, PAIR_SHAPE) &&
    bottom - top >= PAIR_LEVEL * Math.min(a.box.height, b.box.height) &&
    Math.hypot(...a.colour.map((value, c) => value - b.colour[c]!)) <= PAIR_COLOUR
  );
}

/** Pixels between two boxes; 0 where they touch or overlap. */
function distance(a: Rectangle, b: Rectangle): number {
  const across = Math.max(a.x - b.x - b.width, b.x - a.x - a.width, 0);
  const down = Math.max(a.y - b.y - b.height, b.y - a.y - a.height, 0);
  return Math.hypot(across, down);
}
