import type { Raster } from '../../raster.ts';
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
  const isOwn = ownColours(picture, trimap);
  return labels.map((label, i) =>
    trimap[i] !== 0 && isOwn[binAt(picture, i)] === 1 ? 255 : label,
  );
}

/** 1 for each bin of colours that belong to the inside. */
function ownColours(picture: Raster, trimap: Bytes): Uint8Array {
  const { width, height } = picture;
  const inside = new Float64Array(BINS ** 3);
  const outside = new Float64Array(BINS ** 3);
  const margin = Math.max(1, Math.round(MARGIN * Math.max(width, height)));
  let pixelsInside = 0;
  for (let i = 0; i < trimap.length; i++) {
    const x = i % width;
    const y = (i - x) / width;
    const isMargin = Math.min(x, y, width - 1 - x, height - 1 - y) < margin;
    if (trimap[i] === 0 || isMargin) outside[binAt(picture, i)]!++;
    else {
      inside[binAt(picture, i)]!++;
      pixelsInside++;
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

function binAt({ data }: Raster, pixel: number): number {
  const [red, green, blue] = [data[4 * pixel]!, data[4 * pixel + 1]!, data[4 * pixel + 2]!];
  return ((red >> 4) * BINS + (green >> 4)) * BINS + (blue >> 4);
}
