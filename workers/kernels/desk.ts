import type { Bytes } from '../../src/core/segment/cutKernel.ts';

/** What a kernel exports that has room above what its job holds. */
export interface DeskExports {
  readonly memory: WebAssembly.Memory;
  markArena(): number;
  rewindArena(mark: number): void;
  take(bytes: number): number;
}

type Laid = Uint8Array | Uint8ClampedArray | Float32Array | Float64Array;

/** Copies values into a kernel's memory and says where they are. */
export type Lay = (values: Laid) => number;

/** Lets work be done on what is laid down in a kernel's memory, and clears it away. What comes of it is to be copied out. */
export function atDesk<Result>(wasm: DeskExports, work: (lay: Lay) => Result): Result {
  const mark = wasm.markArena();
  const result = work((values) => {
    const address = wasm.take(values.byteLength);
    const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
    new Uint8Array(wasm.memory.buffer).set(bytes, address);
    return address;
  });
  wasm.rewindArena(mark);
  return result;
}

/** Copies of what stands in a kernel's memory. */
export const bytesAt = ({ memory }: DeskExports, address: number, length: number): Bytes =>
  new Uint8Array(memory.buffer as ArrayBuffer, address, length).slice();

export const countsAt = ({ memory }: DeskExports, address: number, length: number): Uint32Array =>
  new Uint32Array(memory.buffer, address, length).slice();

export const numbersAt = ({ memory }: DeskExports, address: number, length: number): Float64Array =>
  new Float64Array(memory.buffer, address, length).slice();
