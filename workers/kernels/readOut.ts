import type { Bytes } from '../../src/core/segment/cutKernel.ts';

/** Bytes that a kernel writes at a time; as `assembly/cut/readWindow.ts` has it. */
const WINDOW = 1 << 14;

/** A copy of `count` bytes that a kernel makes piece by piece: `write` writes those from `first` on and says where. */
export function readOut(
  memory: WebAssembly.Memory,
  count: number,
  write: (first: number) => number,
): Bytes {
  const bytes: Bytes = new Uint8Array(count);
  for (let first = 0; first < count; first += WINDOW) {
    const length = Math.min(WINDOW, count - first);
    bytes.set(new Uint8Array(memory.buffer, write(first), length), first);
  }
  return bytes;
}
