import sharp from 'sharp';
import type { UnreadableReason } from '../../src/core/failure.ts';
import type { Raster, Size } from '../../src/core/raster.ts';
import { builtInSamples } from './builtInSamples.ts';
import { hugePng } from './hugePng.ts';
import { paintSample } from './paintSample.ts';

/** What must come of a file: it opens upright in this size, or it fails for this reason. */
export type Expectation = { readonly opens: Size } | { readonly fails: UnreadableReason };

/** A file that is broken or unusual. */
export interface BadInput {
  /** With an extension, as a person would have it. */
  readonly file: string;
  readonly what: string;
  readonly expected: Expectation;
  readonly make: () => Promise<Uint8Array>;
}

const size = { width: 96, height: 128 };
const turned = { width: 128, height: 96 };

/** Broken and unusual files, made when asked for: none is kept in the repository. */
export const badInputs: readonly BadInput[] = [
  fails('empty.jpg', 'an empty file', 'empty', async () => new Uint8Array(0)),
  fails('text.jpg', 'text named .jpg', 'type', async () => Buffer.from('colour;size\nred;M\n')),
  fails('truncated.jpg', 'a JPEG cut off in the middle', 'decode', async () => {
    const whole = await garment().jpeg().toBuffer();
    return whole.subarray(0, Math.floor(whole.length * 0.6));
  }),
  fails('damaged.png', 'a PNG whose pixels are rubbish', 'decode', async () => {
    const whole = await garment().png().toBuffer();
    return whole.fill(0x5a, 60, whole.length - 20);
  }),
  fails('invisible.png', 'a PNG that is all transparent', 'decode', () =>
    sharp({ create: { ...size, channels: 4, background: { r: 200, g: 30, b: 40, alpha: 0 } } })
      .png()
      .toBuffer(),
  ),
  fails('huge.png', 'a PNG of 20,000 x 20,000 pixels', 'size', async () => hugePng(20_000)),
  fails('photo.heic', 'HEIC', 'type', async () =>
    Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'),
  ),
  fails('photo.tiff', 'TIFF', 'type', () => garment().tiff().toBuffer()),
  opens('pixel.png', 'a single pixel', { width: 1, height: 1 }, () => flat(1, 1).png().toBuffer()),
  opens('line.png', 'one pixel high', { width: 300, height: 1 }, () =>
    flat(300, 1).png().toBuffer(),
  ),
  opens('one-colour.jpg', 'a picture all of one colour', size, () =>
    flat(size.width, size.height).jpeg().toBuffer(),
  ),
  opens('cmyk.jpg', 'a CMYK JPEG', size, () => garment().toColourspace('cmyk').jpeg().toBuffer()),
  opens('grey.jpg', 'a JPEG without colour', size, () => garment().greyscale().jpeg().toBuffer()),
  opens('sixteen-bit.png', 'a PNG of 16 bits a channel', size, () =>
    garment().toColourspace('rgb16').png().toBuffer(),
  ),
  opens('transparent.png', 'a PNG with a transparent background', size, cutOutPng),
  opens('turned.jpg', 'a JPEG that its EXIF turns by a quarter', turned, () =>
    garment().withMetadata({ orientation: 6 }).jpeg().toBuffer(),
  ),
  opens('animated.gif', 'an animated GIF', size, async () =>
    sharp(await frames(), { join: { animated: true } })
      .gif()
      .toBuffer(),
  ),
  opens('animated.webp', 'an animated WebP', size, async () =>
    sharp(await frames(), { join: { animated: true } })
      .webp()
      .toBuffer(),
  ),
  opens('photo.avif', 'AVIF', size, () => garment().avif().toBuffer()),
  opens('fills-the-frame.jpg', 'a garment that reaches beyond the frame', size, () =>
    encoder(paint(1.9).raster).jpeg().toBuffer(),
  ),
];

function fails(
  file: string,
  what: string,
  reason: UnreadableReason,
  make: BadInput['make'],
): BadInput {
  return { file, what, expected: { fails: reason }, make };
}

function opens(file: string, what: string, expected: Size, make: BadInput['make']): BadInput {
  return { file, what, expected: { opens: expected }, make };
}

const paint = (fill: number) => paintSample({ ...builtInSamples[0]!, fill }, size);

const encoder = ({ data, width, height }: Raster) =>
  sharp(data, { raw: { width, height, channels: 4 } });

/** A small ordinary sample, without alpha. */
const garment = () => encoder(paint(0.86).raster).removeAlpha();

const flat = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#4a6ea0' } });

async function cutOutPng(): Promise<Uint8Array> {
  const { raster, truth } = paint(0.86);
  const data = raster.data.map((value, i) => (i % 4 === 3 ? truth.mask.data[i >> 2]! : value));
  return encoder({ ...raster, data })
    .png()
    .toBuffer();
}

const frames = () => Promise.all([garment().png().toBuffer(), flat(96, 128).png().toBuffer()]);
