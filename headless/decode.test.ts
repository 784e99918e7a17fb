import {
  convertP3ToXyz65,
  convertRgbToLab65,
  convertXyz65ToLab65,
  convertXyz65ToRgb,
  differenceCiede2000,
} from 'culori/fn';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { decode } from './decode.ts';

type Bytes = readonly [number, number, number];
const create = (background: { r: number; g: number; b: number }) =>
  sharp({ create: { width: 16, height: 16, channels: 3, background } });

/** A JPEG of one colour whose numbers mean Display P3: the profile is put in beside them, not converted to. */
async function inDisplayP3([r, g, b]: Bytes): Promise<Uint8Array> {
  const converted = await create({ r, g, b }).withIccProfile('p3').jpeg().toBuffer();
  const { icc } = await sharp(converted).metadata();
  const jpeg = await create({ r, g, b }).jpeg({ quality: 100 }).toBuffer();
  const head = Buffer.from('\xff\xe2\0\0ICC_PROFILE\0\x01\x01', 'latin1');
  head.writeUInt16BE(head.length - 2 + icc!.length, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, icc!, jpeg.subarray(2)]);
}

async function decoded(bytes: Uint8Array): Promise<Bytes> {
  const outcome = await decode(bytes);
  if (!outcome.ok) throw new Error(outcome.failure.message);
  const [r, g, b] = outcome.value.data;
  return [r!, g!, b!];
}

const difference = differenceCiede2000();
const unit = ([r, g, b]: Bytes) => ({ r: r / 255, g: g / 255, b: b / 255 });
const labOfSrgb = (rgb: Bytes) => convertRgbToLab65(unit(rgb));
const xyzOfP3 = (p3: Bytes) => convertP3ToXyz65(unit(p3));

test.each<Bytes>([
  [128, 128, 128],
  [200, 80, 60],
  [60, 140, 90],
  [70, 80, 160],
  [220, 190, 90],
])('a colour of Display P3 that sRGB has too is converted: %s %s %s', async (...p3) => {
  const found = labOfSrgb(await decoded(await inDisplayP3(p3)));
  expect(difference(found, convertXyz65ToLab65(xyzOfP3(p3)))).toBeLessThan(1);
});

// Cut in Lab at constant lightness and hue they would lie further off, by CIEDE2000: 3.5 on average over all of P3 that sRGB
// lacks, 24 at most, against 3.1 and 9.
test.each<Bytes>([
  [255, 0, 0],
  [0, 255, 0],
  [255, 128, 0],
  [250, 40, 140],
])('one that sRGB lacks becomes its nearest by channel: %s %s %s', async (...p3) => {
  const { r, g, b } = convertXyz65ToRgb(xyzOfP3(p3));
  const clip = (channel: number) => 255 * Math.min(1, Math.max(0, channel));
  const found = labOfSrgb(await decoded(await inDisplayP3(p3)));
  expect(difference(found, labOfSrgb([clip(r), clip(g), clip(b)]))).toBeLessThan(1);
  expect(difference(found, convertXyz65ToLab65(xyzOfP3(p3)))).toBeLessThan(10);
});
