import { describe, expect, it } from 'vitest';
import type { Raster } from '../../src/core/raster.ts';
import { families } from '../../src/core/tags/family.ts';
import { builtInSamples } from './builtInSamples.ts';
import { paintSample } from './paintSample.ts';
import { sampleSpecs } from './sampleSpecs.ts';

const size = { width: 60, height: 80 };
const specs = sampleSpecs(3, 12);

/** Mean difference of two pictures over the pixels where `mask` has `value`, 0..255. */
function difference(a: Raster, b: Raster, mask: Uint8Array, value: number): number {
  let sum = 0;
  let pixels = 0;
  for (let i = 0; i < mask.length; i++) {
    if (mask[i] !== value) continue;
    for (let c = 0; c < 3; c++) sum += Math.abs(a.data[i * 4 + c]! - b.data[i * 4 + c]!) / 3;
    pixels++;
  }
  return sum / pixels;
}

describe('sampleSpecs', () => {
  it('gives the same list for the same seed, and a longer list begins with the shorter', () => {
    expect(sampleSpecs(3, 5)).toEqual(specs.slice(0, 5));
    expect(sampleSpecs(4, 5)).not.toEqual(specs.slice(0, 5));
  });

  it('has some of each', () => {
    const kinds = (of: (spec: (typeof specs)[number]) => string) => new Set(specs.map(of)).size;
    expect(kinds(({ garment }) => garment)).toBe(9);
    expect(kinds(({ background }) => background)).toBe(6);
    expect(kinds(({ cloths }) => cloths.main.pattern)).toBeGreaterThanOrEqual(6);
    expect(kinds(({ cloths }) => cloths.main.dyes[0].family)).toBeGreaterThanOrEqual(7);
  });
});

describe('paintSample', () => {
  it('paints the same bytes for the same spec, others for another seed', () => {
    const [spec] = specs as [(typeof specs)[number]];
    const once = paintSample(spec, size);
    expect(paintSample(spec, size)).toEqual(once);
    expect(paintSample({ ...spec, seed: spec.seed + 1 }, size).raster).not.toEqual(once.raster);
  });

  it.each(specs)('$title: the truth holds together', (spec) => {
    const { raster, truth } = paintSample(spec, size);
    const weights = truth.palette.map(({ weight }) => weight);
    const coverage =
      truth.mask.data.filter((value) => value === 255).length / truth.mask.data.length;
    expect(raster.data).toHaveLength(size.width * size.height * 4);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 6);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(truth.mask.data.every((value) => value === 0 || value === 255)).toBe(true);
    expect(coverage).toBeGreaterThan(0.08);
    expect(coverage).toBeLessThan(0.7);
    expect(families).toContain(truth.primary);
  });

  // The same scene in other cloth: what changes is the garment, and nothing but the garment.
  it.each(specs.slice(0, 6))('$title: the mask is where the cloth is', (spec) => {
    const { raster, truth } = paintSample(spec, size);
    const dye = { name: 'a test', family: 'Green', rgb: [0, 255, 0] } as const;
    const cloth = { pattern: 'solid', dyes: [dye], repeat: 1 } as const;
    const other = paintSample(
      { ...spec, cloths: { main: cloth, second: cloth, trim: cloth } },
      size,
    );
    expect(other.truth.mask).toEqual(truth.mask);
    expect(difference(raster, other.raster, truth.mask.data, 255)).toBeGreaterThan(25);
    expect(difference(raster, other.raster, truth.mask.data, 0)).toBeLessThan(2);
  });

  it('paints plain cloth about as bright as its dye', () => {
    const plain = builtInSamples.find(({ name }) => name === 'olive-jacket')!;
    const { raster, truth } = paintSample(plain, size);
    const { rgb } = truth.palette[0]!;
    for (const c of [0, 1, 2] as const) {
      const values = [...truth.mask.data.keys()].filter((i) => truth.mask.data[i] === 255);
      const mean = values.reduce((sum, i) => sum + raster.data[i * 4 + c]!, 0) / values.length;
      expect(Math.abs(mean - rgb[c])).toBeLessThan(20);
    }
  });
});
