import type { Raster, Size } from '../../raster.ts';
import type { Bytes } from '../cutKernel.ts';

/** Bins a channel of the histograms. */
const BINS = 16;
/** The margin of the picture that is held to be background, as a share of its longest side. */
const MARGIN = 0.05;
/** A colour is the object's own where it is so many times more usual inside than outside, */
const TIMES = 10;
/** and makes up so much of the inside: every stone and leaf of a street has some colour to itself. */
const LEAST_SHARE = 0.03;

/**
 * Adds to a first guess all that is of a colour which the outside hardly knows: the navy sleeves of a yellow jumper, which
 * would be taken for background where only the middle is expected to be object.
 * `labels`: the guess, 255 object; `trimap`: 0 where background is certain; both one byte a pixel of `picture`.
 */
export function addOwnColours(labels: Bytes, picture: Raster, trimap: Bytes): Bytes {
  const bins = binsOf(picture);
  const isOwn = ownColours(bins, picture, trimap);
  const grown = labels.slice();
  for (let i = 0; i < grown.length; i++)
    if (trimap[i] !== 0 && isOwn[bins[i]!] === 1) grown[i] = 255;
  return grown;
}

/** 1 for each bin of colours that belong to the inside. */
function ownColours(bins: Uint16Array, { width, height }: Size, trimap: Bytes): Uint8Array {
  const inside = new Float64Array(BINS ** 3);
  const outside = new Float64Array(BINS ** 3);
  const margin = Math.max(1, Math.round(MARGIN * Math.max(width, height)));
  let pixelsInside = 0;
  for (let y = 0, i = 0; y < height; y++) {
    const isMarginRow = y < margin || y >= height - margin;
    for (let x = 0; x < width; x++, i++) {
      const isMargin = isMarginRow || x < margin || x >= width - margin;
      if (trimap[i] === 0 || isMargin) outside[bins[i]!]!++;
      else {
        inside[bins[i]!]!++;
        pixelsInside++;
      }
    }
  }
  soften(inside);
  soften(outside);
  const ratio = pixelsInside / (trimap.length - pixelsInside);
  return Uint8Array.from(inside, (count, bin) =>
    count > LEAST_SHARE * pixelsInside && count > TIMES * ratio * outside[bin]! ? 1 : 0,
  );
}

/** Lets neighbouring bins share: half of each goes to either neighbour, channel by channel, on top of what it holds. */
function soften(histogram: Float64Array): void {
  for (const step of [1, BINS, BINS * BINS]) {
    const before = histogram.slice();
    for (let bin = 0; bin < histogram.length; bin++) {
      const place = Math.floor(bin / step) % BINS;
      if (place > 0) histogram[bin]! += 0.5 * before[bin - step]!;
      if (place + 1 < BINS) histogram[bin]! += 0.5 * before[bin + step]!;
    }
  }
}

/** The bin of each pixel. */
function binsOf({ width, height, data }: Raster): Uint16Array {
  const bins = new Uint16Array(width * height);
  for (let i = 0, at = 0; i < bins.length; i++, at += 4)
    bins[i] = ((data[at]! >> 4) * BINS + (data[at + 1]! >> 4)) * BINS + (data[at + 2]! >> 4);
  return bins;
}
