import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadClusterKernel } from '../../../workers/kernels/cluster.ts';
import { deltaE2000 } from '../colour/deltaE2000.ts';
import { lab65Of } from '../colour/lab65.ts';
import { asPhotographed } from '../light/choice.ts';
import { articlePaletteOptions, defaultPaletteOptions, type Triple } from '../palette/palette.ts';
import type { Raster } from '../raster.ts';
import type { Segmentation } from '../segment/segmentation.ts';
import { describeGarment } from './describeGarment.ts';
import { parseTaxonomy } from './parseTaxonomy.ts';

const kernel = await loadClusterKernel(readFileSync('.build/kernels/cluster.wasm'));
const read = parseTaxonomy(
  JSON.parse(readFileSync('public/models/taxonomy/taxonomy.json', 'utf8')),
);
if (!read.ok) throw new Error(read.failure.message);
const taxonomy = read.value;
const side = 48;

/** White cloth and its sweep in a warm light, and where the cloth is. */
function inLampLight(sweep: Triple, cloth: Triple): { raster: Raster; segmentation: Segmentation } {
  const data = new Uint8ClampedArray(4 * side * side);
  const mask = new Uint8Array(side * side);
  for (let i = 0; i < mask.length; i++) {
    const [x, y] = [i % side, Math.floor(i / side)];
    const isCloth = Math.min(x, y, side - 1 - x, side - 1 - y) >= 12;
    mask[i] = isCloth ? 255 : 0;
    data.set([...(isCloth ? cloth : sweep), 255], 4 * i);
  }
  const size = { width: side, height: side };
  const segmentation = {
    mask: { ...size, data: mask },
    layers: null,
    certainty: 1,
    coverage: 0.25,
    reasons: [],
  };
  return { raster: { ...size, data }, segmentation: segmentation as unknown as Segmentation };
}

const { raster, segmentation } = inLampLight([238, 222, 196], [216, 201, 177]);
const described = (light: Parameters<typeof describeGarment>[2]['light']) =>
  describeGarment(
    raster,
    segmentation,
    { options: defaultPaletteOptions, light, taxonomy },
    kernel,
  );

it('leaves colours as photographed unless somebody asks', () => {
  const { light, palette } = described(asPhotographed);
  expect(light).toBeNull();
  expect(palette.swatches[0]!.rgb).toEqual([216, 201, 177]);
});

it('takes the light of the background off the garment', () => {
  const { light, palette } = described({ by: 'background' });
  expect(light).toMatchObject({ kind: 'read', words: expect.stringContaining('warm') });
  const [, a, b] = palette.swatches[0]!.lab;
  expect(Math.hypot(a, b)).toBeLessThan(2);
});

it('takes the light of a grey place off, as that of the background', () => {
  const byPlace = described({ by: 'place', point: { x: 3, y: 3 } }).palette.swatches[0]!.lab;
  const byBackground = described({ by: 'background' }).palette.swatches[0]!.lab;
  expect(deltaE2000(byPlace, byBackground)).toBeLessThan(0.5);
});

it('leaves colours as they are where the light cannot be told, and says why', () => {
  const green = inLampLight([120, 210, 120], [216, 201, 177]);
  const settings = {
    options: defaultPaletteOptions,
    light: { by: 'background' },
    taxonomy,
  } as const;
  const found = describeGarment(green.raster, green.segmentation, settings, kernel);
  expect(found.light).toMatchObject({ kind: 'refused', reason: 'coloured-background' });
  expect(found.palette.swatches[0]!.lab).toEqual(lab65Of([216, 201, 177]));
});

it('names by what people say, and by the nearest reference in the recipe of the article', () => {
  const settings = { light: asPhotographed, taxonomy };
  const [ours, theirs] = [defaultPaletteOptions, articlePaletteOptions].map(
    (options) => describeGarment(raster, segmentation, { ...settings, options }, kernel).tag,
  );
  expect(ours!.swatches[0]!.said).toBeDefined();
  expect(theirs!.swatches[0]!.said).toBeUndefined();
});
