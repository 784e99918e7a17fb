import { addressOf } from '../../src/core/segment/layers/planes.ts';
import { ROOM, type Stage, type TreeKernel } from '../../src/core/segment/layers/trees.ts';

/** What `assembly/figure/index.ts` exports; addresses are byte offsets into `memory`. */
interface TreeExports {
  readonly memory: WebAssembly.Memory;
  reset(): void;
  reserve(bytes: number): number;
  sum(
    first: number,
    stride: number,
    width: number,
    height: number,
    trees: number,
    depth: number,
    questions: number,
    leaves: number,
    scores: number,
  ): void;
}

/**
 * Makes the figure kernel from its compiled bytes.
 * @throws WebAssembly.CompileError or LinkError where the bytes are not this kernel.
 */
export async function loadFigureKernel(bytes: BufferSource): Promise<TreeKernel> {
  const { instance } = await WebAssembly.instantiate(bytes, { env: { abort } });
  const wasm = instance.exports as unknown as TreeExports;
  return {
    sum: (stage, planes) => {
      const { grid, stride, area, bytes: seen } = planes;
      const depth = stage.trees[0]?.questions.length ?? 0;
      wasm.reset();
      const start = wasm.reserve(seen.length);
      const questions = wasm.reserve(8 * depth * stage.trees.length);
      const leafBytes = (ROOM << depth) * stage.trees.length;
      const leaves = wasm.reserve(leafBytes);
      const cells = grid.width * grid.height;
      const scores = wasm.reserve(2 * ROOM * cells);
      const { buffer } = wasm.memory;
      new Uint8Array(buffer).set(seen, start);
      fillQuestions(stage, area, stride, new Int32Array(buffer, questions));
      fillLeaves(stage, new Int8Array(buffer, leaves, leafBytes).fill(0));
      new Int16Array(buffer, scores, ROOM * cells).fill(0);
      const first = start + addressOf(planes, 0, 0);
      const { width, height } = grid;
      wasm.sum(first, stride, width, height, stage.trees.length, depth, questions, leaves, scores);
      return new Int16Array(wasm.memory.buffer, scores, ROOM * cells).slice();
    },
  };
}

/** Called by compiled code that cannot go on. */
function abort(): never {
  throw new Error('the figure kernel gave up');
}

function fillQuestions({ trees }: Stage, area: number, stride: number, to: Int32Array): void {
  let at = 0;
  for (const { questions } of trees) {
    for (const { plane, dx, dy, threshold } of questions) {
      to[at++] = plane * area + dy * stride + dx;
      to[at++] = threshold;
    }
  }
}

function fillLeaves({ start, trees }: Stage, to: Int8Array): void {
  const kinds = start.length;
  let at = 0;
  for (const { leaves } of trees) {
    for (let leaf = 0; leaf < leaves.length; leaf += kinds, at += ROOM)
      for (let kind = 0; kind < kinds; kind++) to[at + kind] = leaves[leaf + kind]!;
  }
}
