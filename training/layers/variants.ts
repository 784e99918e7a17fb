import { shrink } from '../../src/core/photo/shrink.ts';
import type { Random } from '../../src/core/random.ts';
import { type Raster, type Rectangle, type Size, workingSize } from '../../src/core/raster.ts';
import { layers } from '../../src/core/segment/layer.ts';
import { growRectangle } from '../../src/core/segment/rectangle.ts';
import { isPerson, type Labelled } from './labelled.ts';

const SKIN = 1 + layers.indexOf('skin');

type Colour = [number, number, number];

/** A picture made pixel by pixel from another: `source` says which of its pixels each one shows. */
function pick({ raster, kinds }: Labelled, size: Size, source: (x: number, y: number) => number) {
  const { width, height } = size;
  const colours = new Uint32Array(raster.data.buffer, raster.data.byteOffset, kinds.length);
  const picked = new Uint32Array(width * height);
  const labels = new Uint8Array(width * height);
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      const from = source(x, y);
      picked[i] = colours[from]!;
      labels[i] = kinds[from]!;
    }
  }
  const data = new Uint8ClampedArray(picked.buffer);
  return { raster: { width, height, data }, kinds: labels };
}

/** Left and right exchanged. */
export function mirrored(photo: Labelled): Labelled {
  const { width } = photo.raster;
  return pick(photo, photo.raster, (x, y) => y * width + width - 1 - x);
}

/** A part of the picture. */
export function cropped(photo: Labelled, { x: left, y: top, width, height }: Rectangle): Labelled {
  return pick(photo, { width, height }, (x, y) => (top + y) * photo.raster.width + left + x);
}

/** Other light: each channel times a factor. */
function relit(photo: Labelled, factors: Colour): Labelled {
  return { ...photo, raster: mapColours(photo.raster, (_, c, value) => value * factors[c]!) };
}

function mapColours(
  raster: Raster,
  colour: (pixel: number, channel: number, value: number) => number,
): Raster {
  const data = raster.data.slice();
  for (let i = 0, pixel = 0; i < data.length; i += 4, pixel++)
    for (let c = 0; c < 3; c++) data[i + c] = colour(pixel, c, data[i + c]!);
  return { ...raster, data };
}

/** Light a little brighter or darker, warmer or colder. */
function anyLight(random: Random): Colour {
  const gain = 0.8 + 0.4 * random();
  return [0, 1, 2].map(() => gain * (0.93 + 0.14 * random())) as Colour;
}

/** The box of all that is not background; null where there is nothing. */
function figureBox({ raster, kinds }: Labelled): Rectangle | null {
  let [left, top, right, bottom] = [raster.width, raster.height, -1, -1];
  kinds.forEach((kind, i) => {
    if (kind === 0) return;
    const x = i % raster.width;
    const y = (i - x) / raster.width;
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  });
  return right < 0 ? null : { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}

/** A crop as photographers of catalogues make them: so much of the figure from top to bottom, with some ground at the sides. */
function anyCrop(photo: Labelled, random: Random): Labelled {
  const box = figureBox(photo);
  if (!box) return photo;
  const [from, to] = anySpan(random);
  const { width, height } = photo.raster;
  const top = Math.max(0, Math.round(box.y + from * box.height));
  const bottom = Math.min(height, Math.round(box.y + to * box.height));
  const side = (0.02 + 0.5 * random() ** 2) * box.width;
  const left = Math.max(0, Math.round(box.x - side));
  const right = Math.min(width, Math.round(box.x + box.width + side * (0.5 + random())));
  return cropped(photo, { x: left, y: top, width: right - left, height: bottom - top });
}

/** Whole, down to the hips or the knees, without the head, the legs alone: shares of the figure's height. */
function anySpan(random: Random): readonly [number, number] {
  const within = (least: number, most: number) => least + (most - least) * random();
  const kind = random();
  if (kind < 0.25) return [within(-0.15, -0.02), within(1.02, 1.1)];
  if (kind < 0.6) return [within(-0.1, 0.02), within(0.45, 0.75)];
  if (kind < 0.85) return [within(0.08, 0.18), within(0.5, 1.03)];
  return [within(0.38, 0.5), within(0.9, 1.05)];
}

/** The figure before a plain backdrop in soft light, its hard outline drawn in by a pixel; `isOn` says which kinds are left. */
function onPlain(
  photo: Labelled,
  random: Random,
  isOn: (kind: number) => boolean = () => true,
): Labelled {
  const { raster } = photo;
  const { width, height } = raster;
  const kinds = photo.kinds.map((kind) => (isOn(kind) ? kind : 0));
  const light = random() < 0.6 ? 240 + 15 * random() : 120 + 130 * random();
  const tint = [0, 1, 2].map(() => light - 18 * random() * random());
  const slope = [30 * (random() - 0.5), 50 * (random() - 0.5)];
  const ground = (i: number, c: number): number =>
    tint[c]! + slope[0]! * ((i % width) / width) + slope[1]! * (i / width / height);
  const isEdge = (i: number): boolean => {
    const x = i % width;
    return (x > 0 && kinds[i - 1] === 0) || (x + 1 < width && kinds[i + 1] === 0);
  };
  const data = mapColours(raster, (i, c, value) => {
    if (kinds[i] === 0) return ground(i, c) + 2 * (random() - 0.5);
    return isEdge(i) ? 0.5 * (value + ground(i, c)) : value;
  });
  return { raster: data, kinds };
}

/** Garments without the person in them. */
const withoutPerson = (kind: number): boolean => !isPerson(kind);

/** One of the garments in the colour of the picture's skin: what is beige or brown is no skin for that. */
function inSkinColour(photo: Labelled, random: Random): Labelled {
  const skin = meanColour(photo, SKIN);
  const worn = [1, 2, 3, 4].map((kind) => ({ kind, mean: meanColour(photo, kind) }));
  const chosen = worn.filter(({ mean }) => mean !== null);
  const garment = chosen[Math.floor(random() * chosen.length)];
  if (!skin || !garment?.mean) return photo;
  const { kind, mean } = garment;
  const shift = mean.map((value, c) => skin[c]! - value + 30 * (random() - 0.5));
  const raster = mapColours(photo.raster, (i, c, value) =>
    photo.kinds[i] === kind ? value + shift[c]! : value,
  );
  return { ...photo, raster };
}

/** The mean colour of a kind; null where there is too little of it. */
function meanColour({ raster, kinds }: Labelled, kind: number): Colour | null {
  const sums: Colour = [0, 0, 0];
  let pixels = 0;
  kinds.forEach((k, i) => {
    if (k !== kind) return;
    pixels++;
    for (let c = 0; c < 3; c++) sums[c]! += raster.data[4 * i + c]!;
  });
  return pixels < 200 ? null : (sums.map((sum) => sum / pixels) as Colour);
}

/** A picture no longer than so many pixels on its longest side. */
export function shrunk(photo: Labelled, longest: number): Labelled {
  const size = workingSize(photo.raster, longest);
  const { width, height } = photo.raster;
  const labels = pick(photo, size, (x, y) => {
    const row = Math.floor(((y + 0.5) * height) / size.height);
    return row * width + Math.floor(((x + 0.5) * width) / size.width);
  });
  return { raster: shrink(photo.raster, size), kinds: labels.kinds };
}

/** One garment alone, as shops lay it out; all of them where there is no large one. */
export function alone(photo: Labelled, random: Random): Labelled {
  const counts = new Uint32Array(1 + layers.length);
  for (const kind of photo.kinds) counts[kind]!++;
  const large = [1, 2, 3, 4, 5, 6].filter((kind) => counts[kind]! > 0.01 * photo.kinds.length);
  const chosen = large[Math.floor(random() * large.length)];
  const bare = onPlain(photo, random, (kind) =>
    chosen === undefined ? withoutPerson(kind) : kind === chosen,
  );
  const box = figureBox(bare);
  if (!box) return bare;
  const margin = Math.round(0.3 * random() * Math.max(box.width, box.height));
  return cropped(bare, growRectangle(box, margin, photo.raster));
}

const coin = (random: Random, chance: number): boolean => random() < chance;
const lit = (photo: Labelled, random: Random) => relit(photo, anyLight(random));
const turned = (photo: Labelled, random: Random) => (coin(random, 0.5) ? mirrored(photo) : photo);
const dyed = (photo: Labelled, random: Random) =>
  coin(random, 0.3) ? inSkinColour(photo, random) : photo;

/** A photo in the street, as it is, mirrored and cropped. */
export function inStreet(photo: Labelled, random: Random): Labelled[] {
  return [
    lit(photo, random),
    lit(mirrored(dyed(photo, random)), random),
    lit(turned(anyCrop(dyed(photo, random), random), random), random),
  ];
}

/** The people of a photo before plain backdrops as shops have them, and one garment alone. */
export function inShop(photo: Labelled, random: Random): Labelled[] {
  const worn = () => onPlain(lit(anyCrop(dyed(photo, random), random), random), random);
  return [worn(), worn(), worn(), alone(lit(dyed(photo, random), random), random)].map((picture) =>
    shrunk(turned(picture, random), 160 + 300 * random()),
  );
}
