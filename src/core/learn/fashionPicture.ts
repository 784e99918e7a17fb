import { isolated } from '../pattern/isolated.ts';
import { shrink } from '../photo/shrink.ts';
import { type Raster, workingSize } from '../raster.ts';
import type { Mask } from '../segment/mask.ts';

/** Pixels on a side of a picture as Fashion-MNIST has them. */
export const FASHION_SIDE = 28;

/** A garment on its way to the 28 x 28 numbers that a net of Fashion-MNIST looks at, each step as a picture. */
export interface FashionPicture {
  /** The garment alone on white, along its box. */
  readonly cutOut: Raster;
  /** The same without colour. */
  readonly grey: Raster;
  /** Dark where it was bright: garments of Fashion-MNIST are bright on black. */
  readonly inverted: Raster;
  /** Its longest side scaled down to 28 pixels, in the middle of a black square. */
  readonly fitted: Raster;
  /** The brightness of that, row by row, 0 to 1: what the nets are given. */
  readonly numbers: Float32Array<ArrayBuffer>;
}

/**
 * Makes of a photo what Fashion-MNIST made of its own (Xiao, Rasul, Vollgraf 2017, section 2, figure 1: trimmed, scaled to 28 pixels,
 * inverted, grey), but for the sharpening, and by area averaging where they left rows and columns out. A garment smaller
 * than 28 pixels is not enlarged. Null where the mask, of the raster's size, is empty.
 */
export function fashionPicture(raster: Raster, mask: Mask): FashionPicture | null {
  const { garment, pixels } = isolated(raster, mask);
  if (pixels === 0) return null;
  const cutOut = mapped(garment, (pixel) => pixel.map((value) => overWhite(value, pixel[3])));
  const grey = mapped(cutOut, (pixel) => Array<number>(3).fill(lumaOf(pixel)));
  const inverted = mapped(grey, (pixel) => pixel.map((value) => 255 - value));
  const fitted = centred(shrink(inverted, workingSize(inverted, FASHION_SIDE)));
  return { cutOut, grey, inverted, fitted, numbers: numbersOf(fitted) };
}

/** Numbers from 0 to 1, row by row, as a grey picture of 28 x 28. */
export function pictureOf(numbers: Float32Array): Raster {
  const data = new Uint8ClampedArray(4 * numbers.length).fill(255);
  for (let i = 0; i < numbers.length; i++) data.fill(numbers[i]! * 255, 4 * i, 4 * i + 3);
  return { width: FASHION_SIDE, height: FASHION_SIDE, data };
}

type Pixel = readonly [number, number, number, number];

/** Another picture of the same size, opaque, whose pixels are what is said of these. */
function mapped({ width, height, data }: Raster, say: (pixel: Pixel) => readonly number[]): Raster {
  const result = new Uint8ClampedArray(data.length);
  for (let i = 0; i < data.length; i += 4) {
    result.set(say([data[i]!, data[i + 1]!, data[i + 2]!, data[i + 3]!]), i);
    result[i + 3] = 255;
  }
  return { width, height, data: result };
}

const overWhite = (value: number, alpha: number): number => 255 + ((value - 255) * alpha) / 255;

/** How bright a colour looks: ITU-R BT.601, section 2.5.1, on the values as they are. */
const lumaOf = ([red, green, blue]: Pixel): number => 0.299 * red + 0.587 * green + 0.114 * blue;

/** A picture of at most 28 x 28 in the middle of a black one. */
function centred({ width, height, data }: Raster): Raster {
  const result = pictureOf(new Float32Array(FASHION_SIDE ** 2));
  const left = (FASHION_SIDE - width) >> 1;
  const top = (FASHION_SIDE - height) >> 1;
  for (let y = 0; y < height; y++) {
    const row = data.subarray(4 * y * width, 4 * (y + 1) * width);
    result.data.set(row, 4 * ((top + y) * FASHION_SIDE + left));
  }
  return result;
}

function numbersOf({ data }: Raster): Float32Array<ArrayBuffer> {
  return Float32Array.from({ length: data.length / 4 }, (_, i) => data[4 * i]! / 255);
}
