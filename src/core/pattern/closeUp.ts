import { shrink } from '../photo/shrink.ts';
import type { Raster, Size } from '../raster.ts';
import type { Mask } from '../segment/mask.ts';
import { isolated } from './isolated.ts';
import { labPlanes } from './labPlanes.ts';

/** A garment at a size of its own: however large the photo was, it covers about the same number of pixels. */
export interface CloseUp extends Size {
  /** Lab65, a plane each; 0 outside. */
  readonly planes: readonly [Float32Array, Float32Array, Float32Array];
  /** 1 well inside the garment, away from edges that light, shadow and neighbours mix into; else 0. */
  readonly inside: Uint8Array;
  /** How many pixels are inside. */
  readonly count: number;
}

/** A garment of fewer pixels shows nothing of its cloth. */
const leastPixels = 400;

/** Pixels that a garment covers in its close-up. */
const area = 11000;

/** The box around it is at most so many times as large: a pair of shoes far apart is looked at from further off. */
const mostBox = 4;

/** So many pixels from its edge the garment is left out. */
const margin = 3;

/** The garment alone, close up; null where too little of it is left to look at. */
export function closeUpOf(raster: Raster, mask: Mask): CloseUp | null {
  const { garment, pixels } = isolated(raster, mask);
  if (pixels < leastPixels) return null;
  const scale = Math.sqrt(
    Math.min(area / pixels, (mostBox * area) / (garment.width * garment.height)),
  );
  const size = {
    width: Math.max(1, Math.round(garment.width * scale)),
    height: Math.max(1, Math.round(garment.height * scale)),
  };
  const close = scale < 1 ? shrink(garment, size) : enlarged(garment, size);
  const { inside, count } = insideOf(close);
  if (count < area / 16) return null;
  return { ...size, planes: labPlanes(close, inside), inside, count };
}

/** By bilinear interpolation. */
function enlarged(source: Raster, size: Size): Raster {
  const { data: pixels } = source;
  const data = new Uint8ClampedArray(4 * size.width * size.height);
  const [stepX, stepY] = [source.width / size.width, source.height / size.height];
  for (let y = 0, at = 0; y < size.height; y++) {
    const v = Math.max(0, (y + 0.5) * stepY - 0.5);
    const top = Math.floor(v);
    const low = v - top;
    const below = Math.min(source.height - 1, top + 1);
    for (let x = 0; x < size.width; x++, at += 4) {
      const u = Math.max(0, (x + 0.5) * stepX - 0.5);
      const left = Math.floor(u);
      const far = u - left;
      const right = Math.min(source.width - 1, left + 1);
      const [a, b] = [4 * (top * source.width + left), 4 * (top * source.width + right)];
      const [c, d] = [4 * (below * source.width + left), 4 * (below * source.width + right)];
      for (let n = 0; n < 4; n++)
        data[at + n] =
          (1 - low) * ((1 - far) * pixels[a + n]! + far * pixels[b + n]!) +
          low * ((1 - far) * pixels[c + n]! + far * pixels[d + n]!);
    }
  }
  return { ...size, data };
}

/** Where the garment covers all pixels within the margin. */
function insideOf({ width, height, data }: Raster): { inside: Uint8Array; count: number } {
  let inside = new Uint8Array(width * height);
  for (let i = 0; i < inside.length; i++) inside[i] = data[4 * i + 3]! > 250 ? 1 : 0;
  for (let step = 0; step < margin; step++) inside = eroded(inside, width);
  return { inside, count: inside.reduce((sum, one) => sum + one, 0) };
}

function eroded(inside: Uint8Array, width: number): Uint8Array<ArrayBuffer> {
  const left = new Uint8Array(inside.length);
  for (let i = width; i < inside.length - width; i++) {
    const x = i % width;
    if (x === 0 || x === width - 1) continue;
    left[i] =
      inside[i]! & inside[i - 1]! & inside[i + 1]! & inside[i - width]! & inside[i + width]!;
  }
  return left;
}
