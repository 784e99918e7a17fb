import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { paintSample } from '../../../training/samples/paintSample.ts';
import { sampleSpecs } from '../../../training/samples/sampleSpecs.ts';
import { loadClusterKernel } from '../../../workers/kernels/cluster.ts';
import { deltaE2000 } from '../colour/deltaE2000.ts';
import { asPhotographed } from '../light/choice.ts';
import { defaultPaletteOptions } from '../palette/palette.ts';
import type { Raster } from '../raster.ts';
import type { Mask } from '../segment/mask.ts';
import type { Segmentation } from '../segment/segmentation.ts';
import { type Description, describeGarment } from './describeGarment.ts';
import { parseTaxonomy } from './parseTaxonomy.ts';
import type { Tag } from './tag.ts';

/** Painted garments, cut out to the pixel: what must hold whatever they look like. */
const kernel = await loadClusterKernel(readFileSync('.build/kernels/cluster.wasm'));
const read = parseTaxonomy(
  JSON.parse(readFileSync('public/models/taxonomy/taxonomy.json', 'utf8')),
);
if (!read.ok) throw new Error(read.failure.message);
const settings = {
  options: defaultPaletteOptions,
  light: asPhotographed,
  taxonomy: read.value,
  withPattern: false,
};

/** A picture and where the garment is in it. */
interface Cut {
  readonly raster: Raster;
  readonly mask: Mask;
}

const cuts: readonly Cut[] = sampleSpecs(29, 8).map((spec) => {
  const { raster, truth } = paintSample(spec, { width: 240, height: 320 });
  return { raster, mask: truth.mask };
});

function described({ raster, mask }: Cut): Description {
  const found = { mask, layers: null, certainty: 1, coverage: 0.4, reasons: [], items: [] };
  return describeGarment(raster, found as unknown as Segmentation, settings, kernel);
}

/** A picture made by looking every pixel up in another; null: background. */
function looked(
  { raster, mask }: Cut,
  width: number,
  height: number,
  from: (x: number, y: number) => number | null,
): Cut {
  const data = new Uint8ClampedArray(4 * width * height).fill(210);
  const inside = new Uint8Array(width * height);
  for (let i = 0; i < inside.length; i++) {
    const at = from(i % width, Math.floor(i / width));
    if (at === null) continue;
    data.set(raster.data.subarray(4 * at, 4 * at + 4), 4 * i);
    inside[i] = mask.data[at]!;
  }
  return { raster: { width, height, data }, mask: { width, height, data: inside } };
}

const doubled = (cut: Cut): Cut => {
  const { width, height } = cut.raster;
  return looked(cut, 2 * width, 2 * height, (x, y) => (y >> 1) * width + (x >> 1));
};

const bordered = (cut: Cut, border: number): Cut => {
  const { width, height } = cut.raster;
  return looked(cut, width + 2 * border, height + 2 * border, (x, y) => {
    const [u, v] = [x - border, y - border];
    return u < 0 || v < 0 || u >= width || v >= height ? null : v * width + u;
  });
};

const greyed = ({ raster, mask }: Cut): Cut => {
  const data = raster.data.slice();
  for (let i = 0; i < data.length; i += 4)
    data.fill(0.2126 * data[i]! + 0.7152 * data[i + 1]! + 0.0722 * data[i + 2]!, i, i + 3);
  return { raster: { ...raster, data }, mask };
};

/** Places are shares of the garment, which rounds otherwise where its pixels are counted from elsewhere. */
const rounded = (tag: Tag): unknown =>
  JSON.parse(
    JSON.stringify(tag, (_, value) =>
      typeof value === 'number' ? Number(value.toFixed(9)) : value,
    ),
  );

describe('what a garment is said to be', () => {
  test('the shares of its colours sum to 1', () => {
    for (const cut of cuts) {
      const { palette, tag } = described(cut);
      for (const swatches of [palette.swatches, tag.swatches])
        expect(swatches.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9);
    }
  });

  test('a photo of twice the size has the same colours within 1 delta E, and the same tag', () => {
    for (const cut of cuts) {
      const [before, after] = [described(cut), described(doubled(cut))];
      expect(after.tag.primary).toBe(before.tag.primary);
      expect(after.palette.swatches).toHaveLength(before.palette.swatches.length);
      after.palette.swatches.forEach(({ lab }, i) => {
        expect(deltaE2000(lab, before.palette.swatches[i]!.lab)).toBeLessThan(1);
      });
    }
  });

  test('a border of background changes nothing', () => {
    for (const cut of cuts) {
      const [before, after] = [described(cut), described(bordered(cut, 9))];
      expect(after.palette.swatches).toEqual(before.palette.swatches);
      expect(rounded(after.tag)).toEqual(rounded(before.tag));
    }
  });

  test('a grey photo has no chromatic name', () => {
    for (const cut of cuts) {
      const { tag } = described(greyed(cut));
      const names = [tag.primary, ...tag.colours, ...tag.swatches.map(({ family }) => family)];
      for (const name of names) expect(['Black', 'Grey', 'White']).toContain(name);
    }
  });
});
