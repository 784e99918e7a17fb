import type { EvidenceKernel } from '../../src/core/segment/certainty/evidenceKernel.ts';
import type { Piece } from '../../src/core/segment/certainty/pieces.ts';
import { atDesk, bytesAt, countsAt, type DeskExports, numbersAt } from './desk.ts';

/** What `assembly/cut/index.ts` exports for what speaks for a mask. */
export interface EvidenceExports extends DeskExports {
  profiles(mask: number, width: number, height: number): number;
  histograms(picture: number, mask: number, area: number): number;
  overlap(
    mask: number,
    width: number,
    height: number,
    other: number,
    otherWidth: number,
    otherHeight: number,
  ): number;
  pieces(picture: number, mask: number, width: number, height: number): number;
  edgeClarities(picture: number, mask: number, width: number, height: number, side: number): number;
  unclearEdge(
    picture: number,
    mask: number,
    width: number,
    height: number,
    side: number,
    least: number,
  ): number;
}

/** Bins of a histogram; numbers of a piece, and the bytes before the first. */
const BINS = 512;
const PIECE = 8;
const PIECES_HEAD = 16;
const NUMBER_BYTES = 8;

/** The part of the cut kernel that counts what speaks for a mask. */
export const wrapEvidence = (wasm: EvidenceExports): EvidenceKernel => ({
  profiles: ({ width, height, data }) =>
    atDesk(wasm, (lay) => {
      const counts = countsAt(wasm, wasm.profiles(lay(data), width, height), width + height);
      return { columns: counts.subarray(0, width), rows: counts.subarray(width) };
    }),
  histograms: (picture, { data }) =>
    atDesk(wasm, (lay) => {
      const address = wasm.histograms(lay(picture.data), lay(data), data.length);
      const counts = countsAt(wasm, address, 2 * BINS);
      return { ground: counts.subarray(0, BINS), garment: counts.subarray(BINS) };
    }),
  overlap: ({ width, height, data }, other) =>
    atDesk(wasm, (lay) => {
      const at = lay(other.data);
      const address = wasm.overlap(lay(data), width, height, at, other.width, other.height);
      const [both, either] = numbersAt(wasm, address, 2);
      return { both: both!, either: either! };
    }),
  pieces: (picture, { width, height, data }) =>
    atDesk(wasm, (lay) => {
      const address = wasm.pieces(lay(picture.data), lay(data), width, height);
      const [count] = countsAt(wasm, address, 1);
      const numbers = countsAt(wasm, address + PIECES_HEAD, PIECE * count!);
      return Array.from({ length: count! }, (_, n) => pieceOf(numbers.subarray(PIECE * n)));
    }),
  edgeClarities: (picture, { width, height, data }, side) =>
    atDesk(wasm, (lay) => {
      const at = lay(picture.data);
      const address = wasm.edgeClarities(at, lay(data), width, height, side);
      const [count] = numbersAt(wasm, address, 1);
      return numbersAt(wasm, address + NUMBER_BYTES, count!);
    }),
  unclearEdge: (picture, { width, height, data }, side, least) =>
    atDesk(wasm, (lay) => {
      const at = lay(picture.data);
      const address = wasm.unclearEdge(at, lay(data), width, height, side, least);
      return { width, height, data: bytesAt(wasm, address, data.length) };
    }),
});

/** Left, top, right and bottom pixel, number of pixels, sums of red, green and blue. */
function pieceOf(numbers: Uint32Array): Piece {
  const [left = 0, top = 0, right = 0, bottom = 0, pixels = 0, red = 0, green = 0, blue = 0] =
    numbers;
  return {
    box: { x: left, y: top, width: right - left + 1, height: bottom - top + 1 },
    pixels,
    colour: [red / pixels, green / pixels, blue / pixels],
  };
}
