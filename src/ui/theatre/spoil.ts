import type { Raster } from '../../core/raster.ts';
import type { Mask } from '../../core/segment/mask.ts';

/** How a photo is spoilt, to see what breaks; 0 everywhere leaves it as it is. */
export interface Spoiling {
  /** Radius of the blur in pixels, 0..12. */
  readonly blur: number;
  /** Colour of the light: -1 cold to 1 warm. */
  readonly cast: number;
  /** White on white: how far garment and background fade, 0..1. */
  readonly fade: number;
}

export const unspoilt: Spoiling = { blur: 0, cast: 0, fade: 0 };

/** Fades, then tints, then blurs a photo. The mask has the raster's size and says what is garment. */
export function spoil(raster: Raster, mask: Mask, { blur, cast, fade }: Spoiling): Raster {
  const faded = fade === 0 ? raster : fadeToWhite(raster, mask, fade);
  const tinted = cast === 0 ? faded : tint(faded, cast);
  return blur === 0 ? tinted : softened(tinted, blur);
}

/** What was done, for the name of the spoilt photo: "blurred, in warm light". */
export function spoilingWords({ blur, cast, fade }: Spoiling): string {
  const words = [
    fade > 0 ? 'white on white' : '',
    cast > 0 ? 'in warm light' : cast < 0 ? 'in cold light' : '',
    blur > 0 ? 'blurred' : '',
  ];
  return words.filter((word) => word !== '').join(', ');
}

/** The garment keeps a tenth of its contrast at full strength, so that it can still be seen by eye. */
const garmentFade = 0.9;

function fadeToWhite({ width, height, data }: Raster, mask: Mask, strength: number): Raster {
  const faded = new Uint8ClampedArray(data);
  for (let i = 0; i < mask.data.length; i++) {
    const towards = mask.data[i] === 0 ? strength : strength * garmentFade;
    for (let c = 4 * i; c < 4 * i + 3; c++) faded[c] = data[c]! + (255 - data[c]!) * towards;
  }
  return { width, height, data: faded };
}

/** At full strength red and blue are a factor of 1.4 apart from where they were. */
function tint({ width, height, data }: Raster, cast: number): Raster {
  const tinted = new Uint8ClampedArray(data);
  const warmth = 1.4 ** cast;
  for (let i = 0; i < data.length; i += 4) {
    tinted[i] = data[i]! * Math.min(1, warmth);
    tinted[i + 1] = data[i + 1]! * Math.min(1, warmth, 1 / warmth) ** 0.3;
    tinted[i + 2] = data[i + 2]! * Math.min(1, 1 / warmth);
  }
  return { width, height, data: tinted };
}

/** Three box blurs along each axis, close to a Gaussian (Wells 1986). */
function softened({ width, height, data }: Raster, radius: number): Raster {
  const soft = new Uint8ClampedArray(data);
  const line = new Uint8ClampedArray(Math.max(width, height));
  for (let pass = 0; pass < 3; pass++)
    for (let channel = 0; channel < 4; channel++) {
      for (let y = 0; y < height; y++)
        boxBlur(soft, 4 * y * width + channel, 4, width, radius, line);
      for (let x = 0; x < width; x++)
        boxBlur(soft, 4 * x + channel, 4 * width, height, radius, line);
    }
  return { width, height, data: soft };
}

/** Blurs `count` bytes from `start`, `stride` apart, with the ends repeated. */
function boxBlur(
  bytes: Uint8ClampedArray,
  start: number,
  stride: number,
  count: number,
  radius: number,
  line: Uint8ClampedArray,
): void {
  for (let i = 0; i < count; i++) line[i] = bytes[start + i * stride]!;
  const at = (i: number): number => line[i < 0 ? 0 : i >= count ? count - 1 : i]!;
  let sum = 0;
  for (let i = -radius; i <= radius; i++) sum += at(i);
  for (let i = 0; i < count; i++) {
    bytes[start + i * stride] = sum / (2 * radius + 1);
    sum += at(i + radius + 1) - at(i - radius);
  }
}
