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
  const warmth = 1.4 ** cast;
  const red = Math.min(1, warmth);
  const blue = Math.min(1, 1 / warmth);
  const green = Math.min(red, blue) ** 0.3;
  const tinted = new Uint8ClampedArray(data);
  for (let i = 0; i < data.length; i += 4) {
    tinted[i] = data[i]! * red;
    tinted[i + 1] = data[i + 1]! * green;
    tinted[i + 2] = data[i + 2]! * blue;
  }
  return { width, height, data: tinted };
}

/** Two box blurs along each axis: a tent, close enough to a lens out of focus. */
function softened(raster: Raster, radius: number): Raster {
  let soft = raster;
  for (let pass = 0; pass < 4; pass++) soft = blurredAcross(soft, radius);
  return soft;
}

/**
 * Every row blurred by a box with the ends repeated, and rows and columns changed places: twice is
 * both axes. The four sums slide along the row, so that a wide blur costs no more than a narrow one.
 */
function blurredAcross({ width, height, data }: Raster, radius: number): Raster {
  const turned = new Uint8ClampedArray(data.length);
  const share = 65536 / (2 * radius + 1);
  const last = width - 1;
  for (let y = 0; y < height; y++) {
    const row = 4 * y * width;
    const at = (x: number) => row + 4 * Math.min(last, Math.max(0, x));
    let [r, g, b, a] = [0, 0, 0, 0];
    for (let x = -radius; x <= radius; x++) {
      r += data[at(x)]!;
      g += data[at(x) + 1]!;
      b += data[at(x) + 2]!;
      a += data[at(x) + 3]!;
    }
    for (let x = 0, to = 4 * y; x < width; x++, to += 4 * height) {
      turned[to] = (r * share + 32768) >> 16;
      turned[to + 1] = (g * share + 32768) >> 16;
      turned[to + 2] = (b * share + 32768) >> 16;
      turned[to + 3] = (a * share + 32768) >> 16;
      const enters = at(x + radius + 1);
      const leaves = at(x - radius);
      r += data[enters]! - data[leaves]!;
      g += data[enters + 1]! - data[leaves + 1]!;
      b += data[enters + 2]! - data[leaves + 2]!;
      a += data[enters + 3]! - data[leaves + 3]!;
    }
  }
  return { width: height, height: width, data: turned };
}
