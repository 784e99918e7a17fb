import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { isWhole } from './isWhole.ts';

const noise = Buffer.from(Uint8Array.from({ length: 48 * 64 * 3 }, (_, i) => (i * 7919) % 251));
const picture = () => sharp(noise, { raw: { width: 48, height: 64, channels: 3 } });

const files = [
  ['jpeg', await picture().jpeg().toBuffer()],
  ['jpeg', await picture().jpeg({ progressive: true }).withMetadata().toBuffer()],
  ['png', await picture().png().toBuffer()],
] as const;

describe('isWhole', () => {
  it.each(files)('knows a whole %s, whatever follows it', (kind, bytes) => {
    expect(isWhole(kind, bytes)).toBe(true);
    expect(isWhole(kind, Buffer.concat([bytes, noise]))).toBe(true);
  });

  it.each(files)('knows a %s that was cut off anywhere', (kind, bytes) => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: bytes.length - 13 }), (length) => {
        expect(isWhole(kind, bytes.subarray(0, length))).toBe(false);
      }),
    );
  });
});
