import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Raster } from '../../src/core/raster.ts';
import { type Layer, layers } from '../../src/core/segment/layer.ts';

/** A picture with what each of its pixels shows: 0 background, n for `layers[n - 1]`. */
export interface Labelled {
  readonly raster: Raster;
  readonly kinds: Uint8Array;
}

/** The labels of the street photos, by layer; what is not named here is worn beside the garments. */
const words: Readonly<Record<Exclude<Layer, 'other'>, string>> = {
  upper:
    'blouse bodysuit bra hoodie intimate jumper shirt sweater sweatshirt swimwear t-shirt top vest',
  lower: 'jeans leggings panties pants shorts skirt',
  dress: 'dress romper',
  outer: 'blazer cape cardigan coat jacket suit',
  shoes: 'boots clogs flats heels loafers pumps sandals shoes sneakers wedges',
  bag: 'bag purse wallet',
  hat: 'hat',
  skin: 'skin',
  hair: 'hair',
};

const person = [1 + layers.indexOf('skin'), 1 + layers.indexOf('hair')];

/** Whether a kind is of the person and not worn. */
export const isPerson = (kind: number): boolean => person.includes(kind);

/** The kind of a label's word. */
export function kindOf(word: string): number {
  if (word === 'null') return 0;
  const found = Object.entries(words).find(([, list]) => list.split(' ').includes(word));
  return 1 + layers.indexOf((found?.[0] ?? 'other') as Layer);
}

/**
 * The photos of a folder that have labels, by name: `X.jpg` with `X.png`, whose values are places in `labels.json`. `every`: only the first
 * of so many.
 */
export async function readLabelled(folder: string, every = 1): Promise<Labelled[]> {
  const labels: string[] = JSON.parse(readFileSync(join(folder, 'labels.json'), 'utf8'));
  const kinds = Uint8Array.from(labels, kindOf);
  const photos = readdirSync(folder).filter((file) => file.endsWith('.jpg'));
  const wanted = photos.sort().filter((_, n) => n % every === 0);
  const labelled: Labelled[] = [];
  for (const file of wanted) labelled.push(await readOne(join(folder, file), kinds));
  return labelled;
}

async function readOne(path: string, kinds: Uint8Array): Promise<Labelled> {
  const { data, info } = await sharp(path)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const labels = await sharp(path.replace(/jpg$/, 'png')).extractChannel(0).raw().toBuffer();
  const { width, height } = info;
  const raster = { width, height, data: new Uint8ClampedArray(data) };
  return { raster, kinds: Uint8Array.from(labels, (label) => kinds[label]!) };
}
