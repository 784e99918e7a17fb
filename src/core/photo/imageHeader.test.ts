import { describe, expect, it } from 'vitest';
import { readHeader } from './imageHeader.ts';

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** The first 33 bytes of a PNG: signature and IHDR. */
function png(width: number, height: number): Uint8Array {
  const header = new Uint8Array(33);
  header.set(bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'));
  new DataView(header.buffer).setUint32(16, width);
  new DataView(header.buffer).setUint32(20, height);
  return header;
}

const reasonOf = (content: Uint8Array) => {
  const outcome = readHeader(content);
  return outcome.ok || outcome.failure.kind !== 'unreadable-image' ? null : outcome.failure.reason;
};

describe('readHeader', () => {
  it('reads kind and size', () => {
    expect(readHeader(png(640, 480))).toEqual({
      ok: true,
      value: { kind: 'png', width: 640, height: 480 },
    });
  });

  it.each([
    ['an empty file', new Uint8Array(0), 'empty'],
    ['text named .jpg', bytes('colour;size\nred;M'), 'type'],
    ['HEIC', bytes('\0\0\0\x18ftypheic\0\0\0\0mif1heic'), 'type'],
    ['a film', bytes('\0\0\0\x18ftypmp42\0\0\0\0mp42isom'), 'type'],
    ['TIFF', bytes('II*\0\b\0\0\0'), 'type'],
    ['a PDF', bytes('%PDF-1.7'), 'type'],
    ['20,000 x 20,000 pixels', png(20000, 20000), 'size'],
    ['no pixels at all', png(0, 10), 'decode'],
    ['a JPEG cut off after its first marker', bytes('\xff\xd8\xff\xe0\0\x10JF'), 'decode'],
  ])('refuses %s', (_, content, reason) => {
    expect(reasonOf(content)).toBe(reason);
  });

  it('knows AVIF by a compatible brand', () => {
    expect(reasonOf(bytes('\0\0\0\x1cftypmif1\0\0\0\0mif1avifmiaf'))).toBe('decode');
  });

  it('says what to do', () => {
    const outcome = readHeader(bytes('\0\0\0\x18ftypheic'));
    expect(!outcome.ok && outcome.failure.message).toBe(
      'HEIC cannot be read here. Export it as JPEG or PNG.',
    );
  });
});
