import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { decode } from '../../headless/decode.ts';
import type { Raster, Rectangle } from '../../src/core/raster.ts';
import type { Mask } from '../../src/core/segment/mask.ts';
import type { Lesson } from './layOut.ts';

/** The labels of the street photos that are surely of a class. */
const words: Readonly<Record<string, string>> = {
  't-shirt': 't-shirt',
  shirt: 'shirt blouse',
  longsleeve: 'sweater jumper sweatshirt',
  outwear: 'coat jacket',
  dress: 'dress',
  skirt: 'skirt',
  shorts: 'shorts',
  pants: 'pants jeans leggings',
  shoes: 'shoes boots heels flats sneakers sandals pumps loafers wedges clogs',
  hat: 'hat',
};

/** What is smaller, in pixels of photos 300 wide, is hardly more than a hint of a garment. */
const LEAST = 1500;
const LEAST_OF_SMALL_KINDS = 500;
const smallKinds = ['hat', 'shoes'];

/** So much of the street is seen around a garment, as a multiple of its longer side. */
const SURROUNDINGS = 1.6;

/** Every garment that somebody wears in labelled street photos (`X.jpg` with `X.png`, whose values are places in `labels.json`), one lesson each. */
export async function* streetGarments(folder: string): AsyncGenerator<Lesson> {
  const labels: string[] = JSON.parse(readFileSync(join(folder, 'labels.json'), 'utf8'));
  const photos = readdirSync(folder).filter((file) => file.endsWith('.jpg'));
  for (const file of photos.sort()) {
    const photo = await decode(readFileSync(join(folder, file)));
    if (!photo.ok) throw new Error(`${file}: ${photo.failure.message}`);
    const kinds = await sharp(join(folder, file.replace(/jpg$/, 'png')))
      .extractChannel(0)
      .raw()
      .toBuffer();
    for (const [label, list] of Object.entries(words)) {
      const wanted = new Set(list.split(' ').map((word) => labels.indexOf(word)));
      const mask = maskOf(photo.value, (i) => wanted.has(kinds[i]!));
      const found = boxOf(mask);
      const least = smallKinds.includes(label) ? LEAST_OF_SMALL_KINDS : LEAST;
      if (found.area < least) continue;
      yield { ...cropped(photo.value, mask, found.box), label, set: 'street' };
    }
  }
}

function maskOf({ width, height }: Raster, isOn: (i: number) => boolean): Mask {
  const data = Uint8Array.from({ length: width * height }, (_, i) => (isOn(i) ? 255 : 0));
  return { width, height, data };
}

function boxOf({ width, height, data }: Mask): { area: number; box: Rectangle } {
  let [left, top, right, bottom, area] = [width, height, 0, 0, 0];
  for (let i = data.indexOf(255); i >= 0; i = data.indexOf(255, i + 1)) {
    const [x, y] = [i % width, Math.floor(i / width)];
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    area++;
  }
  return { area, box: { x: left, y: top, width: right - left + 1, height: bottom - top + 1 } };
}

/** The square around a garment; beyond the photo its last pixels go on. */
function cropped(photo: Raster, mask: Mask, box: Rectangle): { raster: Raster; mask: Mask } {
  const side = Math.round(Math.max(box.width, box.height) * SURROUNDINGS);
  const left = Math.round(box.x + box.width / 2 - side / 2);
  const top = Math.round(box.y + box.height / 2 - side / 2);
  const data = new Uint8ClampedArray(4 * side * side);
  const inside = new Uint8Array(side * side);
  for (let i = 0; i < side * side; i++) {
    const x = Math.min(photo.width - 1, Math.max(0, left + (i % side)));
    const y = Math.min(photo.height - 1, Math.max(0, top + Math.floor(i / side)));
    const at = y * photo.width + x;
    data.set(photo.data.subarray(4 * at, 4 * at + 4), 4 * i);
    inside[i] = mask.data[at]!;
  }
  const size = { width: side, height: side };
  return { raster: { ...size, data }, mask: { ...size, data: inside } };
}
