import { describe, expect, test } from 'vitest';
import { paintedKinds, painting } from './paintings.ts';

describe.each(paintedKinds)('a %s', (kind) => {
  const { width, height, data } = painting({ kind, seed: 7 });

  test('is the same for the same seed, and another for another', () => {
    expect(painting({ kind, seed: 7 }).data).toEqual(data);
    expect(painting({ kind, seed: 8 }).data).not.toEqual(data);
  });

  test('is opaque, and not of one colour', () => {
    const pixels = new Set(new Uint32Array(data.buffer));
    expect(data.length).toBe(4 * width * height);
    expect(data.every((value, i) => i % 4 < 3 || value === 255)).toBe(true);
    expect(pixels.size).toBeGreaterThan(1);
  });
});
