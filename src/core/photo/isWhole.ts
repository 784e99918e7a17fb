import type { FileKind } from './fileKind.ts';

/**
 * Whether a picture file reaches its own end. Browsers show what there is of a picture that was cut
 * off, and paint the rest grey: the grey would be taken for cloth. Only JPEG and PNG can be told;
 * others are taken to be whole. What follows the end (the video of a moving photo) is no fault.
 */
export function isWhole(kind: FileKind, bytes: Uint8Array): boolean {
  if (kind === 'jpeg') return hasEndOfImage(bytes);
  if (kind === 'png') return hasLastChunk(bytes);
  return true;
}

/**
 * JPEG (ITU-T T.81, B.1.1): segments with their length up to the first scan; from there on the
 * marker `FF D9` ends the picture, since a byte `FF` of the data is always followed by 00.
 */
function hasEndOfImage(bytes: Uint8Array): boolean {
  let at = 2;
  while (bytes[at] === 0xff && bytes[at + 1] !== 0xda) {
    if (at + 3 >= bytes.length) return false;
    // Segments may be padded with further FF.
    if (bytes[at + 1] === 0xff) at++;
    else at += 2 + bytes[at + 2]! * 256 + bytes[at + 3]!;
  }
  for (let i = bytes.indexOf(0xff, at); i >= 0; i = bytes.indexOf(0xff, i + 1))
    if (bytes[i + 1] === 0xd9) return true;
  return false;
}

/** PNG (W3C, 5.3): chunks of length, type, data and checksum; the last one's type is `IEND`. */
function hasLastChunk(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const lastChunk = 0x49454e44;
  let at = 8;
  while (at + 12 <= bytes.length) {
    if (view.getUint32(at + 4) === lastChunk) return true;
    at += 12 + view.getUint32(at);
  }
  return false;
}
