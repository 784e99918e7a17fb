import { expect, test } from 'vitest';
import { noSwatch, type Palette } from '../palette/palette.ts';
import { prominenceOf } from './prominence.ts';

const swatch = (weight: number) => ({ rgb: [0, 0, 0], lab: [0, 0, 0], weight, spread: 0 }) as const;

/** A garment that fills the inside of a frame of background: a core of 0 within a rim of 1. */
function rimmed(side: number, rim: number): Palette {
  const width = side + 2;
  const labels = new Uint8Array(width * width).fill(noSwatch);
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      const depth = Math.min(x, y, side - 1 - x, side - 1 - y);
      labels[(y + 1) * width + x + 1] = depth < rim ? 1 : 0;
    }
  const core = (side - 2 * rim) ** 2 / side ** 2;
  return { width, height: width, swatches: [swatch(core), swatch(1 - core)], labels };
}

test('parts and leads sum to 1', () => {
  const { parts, leads } = prominenceOf(rimmed(20, 3));
  expect(parts[0]! + parts[1]!).toBeCloseTo(1, 12);
  expect(leads[0]! + leads[1]!).toBeCloseTo(1, 12);
});

test('what lies along the edge counts for less than its share', () => {
  const palette = rimmed(20, 3);
  const [inside, outside] = prominenceOf(palette).edges;
  expect(inside).toBe(0);
  expect(outside).toBeGreaterThan(1);
  expect(prominenceOf(palette).parts[1]).toBeLessThan(palette.swatches[1]!.weight);
});

test('a swatch alone is all there is', () => {
  const { width, height, labels } = rimmed(6, 0);
  const palette: Palette = { width, height, swatches: [swatch(1)], labels };
  expect(prominenceOf(palette)).toEqual({ edges: [1], parts: [1], leads: [1] });
});

test('a garment that fills the picture has no edge, and shares decide', () => {
  const labels = new Uint8Array([0, 0, 0, 1]);
  const palette: Palette = { width: 2, height: 2, swatches: [swatch(0.75), swatch(0.25)], labels };
  const { parts } = prominenceOf(palette);
  expect(parts[0]).toBeCloseTo(0.75, 12);
});

test('the size of the picture hardly matters', () => {
  const [small, large] = [rimmed(20, 3), rimmed(60, 9)].map(
    (palette) => prominenceOf(palette).edges,
  );
  expect(large![1]! / small![1]!).toBeCloseTo(1, 1);
});

test('an empty palette has nothing', () => {
  const palette: Palette = {
    width: 1,
    height: 1,
    swatches: [],
    labels: new Uint8Array([noSwatch]),
  };
  expect(prominenceOf(palette)).toEqual({ edges: [], parts: [], leads: [] });
});
