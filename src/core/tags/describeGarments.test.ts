import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { loadClusterKernel } from '../../../workers/kernels/cluster.ts';
import { loadCutKernel } from '../../../workers/kernels/cut.ts';
import { asPhotographed } from '../light/choice.ts';
import { defaultPaletteOptions } from '../palette/palette.ts';
import { paintPerson, parsedPerson } from '../segment/parser/paintedPerson.fixture.ts';
import type { Parsed } from '../segment/parser/parsed.ts';
import { segment } from '../segment/segment.ts';
import { automatic, defaultSegmentOptions, type SegmentInputs } from '../segment/segmentation.ts';
import { runSteps } from '../steps.ts';
import { describeGarments, type TaggedGarment } from './describeGarments.ts';
import { parseTaxonomy } from './parseTaxonomy.ts';

const raster = paintPerson({ width: 160, height: 240 });
const read = parseTaxonomy(
  JSON.parse(readFileSync('public/models/taxonomy/taxonomy.json', 'utf8')),
);
if (!read.ok) throw new Error(read.failure.message);
const settings = { options: defaultPaletteOptions, light: asPhotographed, taxonomy: read.value };

let told: (
  inputs: Partial<SegmentInputs>,
  parsed: Parsed | null,
  from?: typeof raster,
) => readonly TaggedGarment[];
beforeAll(async () => {
  const cut = await loadCutKernel(readFileSync('.build/kernels/cut.wasm'));
  const cluster = await loadClusterKernel(readFileSync('.build/kernels/cluster.wasm'));
  told = (inputs, parsed, from = raster) => {
    const asked = { ...automatic, ...inputs };
    const found = runSteps(segment(from, asked, defaultSegmentOptions, cut, null, parsed));
    return describeGarments(from, found, settings, cluster);
  };
});

test('each garment of a figure has its own place, colour and score, the largest first', () => {
  const garments = told({ method: 'parser+grabcut' }, parsedPerson(225));
  expect(garments.map(({ garment, tag }) => [garment, tag.primary])).toEqual([
    ['upper', 'Red'],
    ['lower', 'Blue'],
    ['shoes', 'Black'],
  ]);
  for (const { box, score, share } of garments) {
    expect(box.x + box.width).toBeLessThanOrEqual(raster.width);
    expect(box.y + box.height).toBeLessThanOrEqual(raster.height);
    expect(score).toBeGreaterThan(0.5);
    expect(share).toBeGreaterThan(0);
  }
  expect(garments[0]!.box.y).toBeLessThan(garments[1]!.box.y);
});

test('whichever garment the photo is about, the others are told alike', () => {
  const parsed = parsedPerson(225);
  const colours = (inputs: Partial<SegmentInputs>) =>
    told({ method: 'parser+grabcut', ...inputs }, parsed).map(({ tag }) => tag.primary);
  expect(colours({ garment: 'lower' })).toEqual(colours({}));
  expect(colours({ layers: { upper: false } })).toEqual(colours({}));
});

test('what is hardly believed is no garment; nor is anything where nobody is seen', () => {
  expect(told({ method: 'parser+grabcut' }, parsedPerson(50))).toEqual([]);
  expect(told({}, null)).toEqual([]);
});
