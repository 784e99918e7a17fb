import { closeSync, openSync, readdirSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { type Labelled, readLabelled } from '../layers/labelled.ts';

/** What photos and labels are stretched to. */
const WIDTH = 192;
const HEIGHT = 288;

/**
 * Writes labelled street photos as train.py reads them: `photos.raw` (red, green, blue) and `kinds.raw` (a byte a pixel) stretched to
 * 192 x 288, `truth.raw`, the kinds at the photos' own sizes, and `index.json` with those sizes. The photos are in the order of their names.
 */
export async function layOut(folder: string, output: string): Promise<void> {
  const photos = await readLabelled(folder);
  const names = readdirSync(folder).filter((file) => file.endsWith('.jpg'));
  const files = ['photos.raw', 'kinds.raw', 'truth.raw'].map((name) => {
    return openSync(join(output, name), 'w');
  }) as [number, number, number];
  for (const photo of photos) {
    writeSync(files[0], await stretched(photo));
    writeSync(files[1], nearest(photo));
    writeSync(files[2], photo.kinds);
  }
  for (const file of files) closeSync(file);
  const index = photos.map(({ raster: { width, height } }, n) => {
    return { id: names.sort()[n], width, height };
  });
  writeFileSync(join(output, 'index.json'), JSON.stringify(index));
}

const stretched = ({ raster: { width, height, data } }: Labelled): Promise<Buffer> =>
  sharp(data, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .resize(WIDTH, HEIGHT, { fit: 'fill' })
    .raw()
    .toBuffer();

function nearest({ raster: { width, height }, kinds }: Labelled): Uint8Array {
  return Uint8Array.from({ length: WIDTH * HEIGHT }, (_, i) => {
    const x = Math.floor((((i % WIDTH) + 0.5) * width) / WIDTH);
    const y = Math.floor(((Math.floor(i / WIDTH) + 0.5) * height) / HEIGHT);
    return kinds[y * width + x]!;
  });
}
