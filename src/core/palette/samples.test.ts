import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { paintSample } from '../../../training/samples/paintSample.ts';
import { sampleSpecs } from '../../../training/samples/sampleSpecs.ts';
import { loadClusterKernel } from '../../../workers/kernels/cluster.ts';
import { deltaE2000 } from '../colour/deltaE2000.ts';
import type { ClusterKernel } from './clusterKernel.ts';
import { extractPalette } from './extractPalette.ts';
import { defaultPaletteOptions } from './palette.ts';

/** Painted photos of garments in many colours and patterns, lit, folded, with grain: we know the dyes. */
const specs = sampleSpecs(17, 10);
const size = { width: 210, height: 280 };
/** Buttons, zips and hearts of flowers are no colours of a garment. */
const leastShare = 0.03;

let kernel: ClusterKernel;
beforeAll(async () => {
  kernel = await loadClusterKernel(readFileSync('.build/kernels/cluster.wasm'));
});

test('painted garments have the colours that they were dyed in', () => {
  const samples = specs.map((spec) => {
    const { raster, truth } = paintSample(spec, size);
    const { swatches } = extractPalette(raster, truth.mask, defaultPaletteOptions, kernel).palette;
    const dyes = truth.palette.filter(({ weight }) => weight >= leastShare);
    return {
      deltaE: deltaE2000(swatches[0]!.lab, truth.palette[0]!.lab),
      isCounted: swatches.length === dyes.length,
    };
  });
  const mean = samples.reduce((sum, { deltaE }) => sum + deltaE, 0) / samples.length;
  const counted = samples.filter(({ isCounted }) => isCounted).length / samples.length;
  expect(mean).toBeLessThan(2);
  expect(counted).toBeGreaterThan(0.85);
});
