import { describe, expect, it } from 'vitest';
import { coverageOf, type Mask } from '../src/core/segment/mask.ts';
import { growMask } from './growMask.ts';

function disc(side: number, radius: number): Mask {
  const data = Uint8Array.from({ length: side * side }, (_, i) => {
    const away = Math.hypot((i % side) + 0.5 - side / 2, Math.floor(i / side) + 0.5 - side / 2);
    return away <= radius ? 255 : 0;
  });
  return { width: side, height: side, data };
}

const full = (value: number): Mask => ({
  width: 5,
  height: 4,
  data: new Uint8Array(20).fill(value),
});

describe('growMask', () => {
  it('returns a mask of the right size as it is', () => {
    const mask = disc(10, 3);
    expect(growMask(mask, { width: 10, height: 10 })).toBe(mask);
  });

  it('holds nothing but 0 and 255, and keeps the share of the garment', () => {
    const mask = disc(40, 14);
    const grown = growMask(mask, { width: 333, height: 217 });
    expect([grown.width, grown.height, grown.data.length]).toEqual([333, 217, 333 * 217]);
    expect(new Set(grown.data)).toEqual(new Set([0, 255]));
    expect(coverageOf(grown)).toBeCloseTo(coverageOf(mask), 2);
  });

  it('leaves a full mask full and an empty one empty', () => {
    expect(coverageOf(growMask(full(255), { width: 91, height: 17 }))).toBe(1);
    expect(coverageOf(growMask(full(0), { width: 91, height: 17 }))).toBe(0);
  });

  it('is symmetrical where the mask is', () => {
    const { data } = growMask(disc(20, 7), { width: 97, height: 97 });
    expect([...data].reverse()).toEqual([...data]);
  });
});
