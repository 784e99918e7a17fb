import { type Beliefs, HAIR, KINDS, SKIN } from '../../src/core/segment/layers/beliefs.ts';
import { CELL_PLANES, gridOf } from '../../src/core/segment/layers/cells.ts';
import type { FigureKernel } from '../../src/core/segment/layers/figureKernel.ts';
import type { LayerModel } from '../../src/core/segment/layers/model.ts';

/** What `assembly/figure/index.ts` exports; addresses are byte offsets into `memory`. */
interface FigureExports {
  readonly memory: WebAssembly.Memory;
  hold(bytes: number): number;
  release(): void;
  reserve(bytes: number): number;
  setGrid(width: number, height: number): void;
  cellsAt(plane: number): number;
  gather(picture: number, width: number, height: number): void;
  guess(mask: number, width: number, height: number): void;
  look(): void;
  ask(start: number, trees: number, depth: number, kinds: number): void;
  reflect(kinds: number, skin: number, hair: number): void;
  beliefsAt(): number;
  planesAt(): number;
  readonly STRIDE: WebAssembly.Global<'i32'>;
  readonly AREA: WebAssembly.Global<'i32'>;
}

/**
 * Makes the figure kernel from its compiled bytes.
 * @throws WebAssembly.CompileError or LinkError where the bytes are not this kernel.
 */
export async function loadFigureKernel(bytes: BufferSource): Promise<FigureKernel> {
  const { instance } = await WebAssembly.instantiate(bytes, { env: { abort } });
  return wrap(instance.exports as unknown as FigureExports);
}

/** Called by compiled code that cannot go on. */
function abort(): never {
  throw new Error('the figure kernel gave up');
}

function wrap(wasm: FigureExports): FigureKernel {
  let held: { readonly model: LayerModel; readonly at: number } | null = null;
  let cellCount = 0;
  /** The memory may have grown since: a view is made anew each time. */
  const view = (address: number, length: number): Uint8Array =>
    new Uint8Array(wasm.memory.buffer, address, length);
  const bring = (bytes: ArrayLike<number>, address: number): number => {
    view(address, bytes.length).set(bytes);
    return address;
  };
  const setGrid = (width: number, height: number): void => {
    wasm.setGrid(width, height);
    cellCount = width * height;
  };
  const modelAt = (model: LayerModel): number => {
    if (held?.model !== model)
      held = { model, at: bring(model.file, wasm.hold(model.file.length)) };
    return held.at;
  };
  return {
    gather(picture, guess) {
      const grid = gridOf(picture);
      setGrid(grid.width, grid.height);
      wasm.release();
      const pixels = bring(picture.data, wasm.reserve(picture.data.length));
      wasm.gather(pixels, picture.width, picture.height);
      const mask = bring(guess.data, wasm.reserve(guess.data.length));
      wasm.guess(mask, guess.width, guess.height);
      return { ...grid, bytes: view(wasm.cellsAt(0), CELL_PLANES * cellCount).slice() };
    },
    look({ width, height, bytes }) {
      setGrid(width, height);
      bring(bytes, wasm.cellsAt(0));
      wasm.look();
    },
    ask(model, { at, trees, depth }): Beliefs {
      wasm.ask(modelAt(model) + at, trees, depth, KINDS);
      const bytes = view(wasm.beliefsAt(), KINDS * cellCount).slice();
      return Array.from({ length: KINDS }, (_, kind) =>
        bytes.subarray(kind * cellCount, (kind + 1) * cellCount),
      );
    },
    reflect(beliefs) {
      for (const [kind, plane] of beliefs.entries())
        bring(plane, wasm.beliefsAt() + kind * cellCount);
      wasm.reflect(KINDS, SKIN, HAIR);
    },
    planes(count) {
      const [stride, area] = [wasm.STRIDE.value, wasm.AREA.value];
      return { bytes: view(wasm.planesAt(), count * area).slice(), stride, area };
    },
    heldBytes: () => wasm.memory.buffer.byteLength,
  };
}
