import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { seededRandom } from '../../src/core/random.ts';
import { addressOf, layOut, MARGIN, type Planes } from '../../src/core/segment/layers/planes.ts';
import { ROOM, type Stage, type TreeKernel } from '../../src/core/segment/layers/trees.ts';
import { loadFigureKernel } from './figure.ts';

let kernel: TreeKernel;
beforeAll(async () => {
  kernel = await loadFigureKernel(readFileSync('.build/kernels/figure.wasm'));
});

const random = seededRandom(3);
const upTo = (most: number): number => Math.floor(random() * (most + 1));

function someStage(trees: number, depth: number, kinds: number, planes: number): Stage {
  const question = () => ({
    plane: upTo(planes - 1),
    dx: upTo(2 * MARGIN) - MARGIN,
    dy: upTo(2 * MARGIN) - MARGIN,
    threshold: upTo(255),
  });
  return {
    start: new Int16Array(kinds),
    trees: Array.from({ length: trees }, () => ({
      questions: Array.from({ length: depth }, question),
      leaves: Int8Array.from({ length: kinds * 2 ** depth }, () => upTo(254) - 127),
    })),
  };
}

const somePlanes = (width: number, height: number, count: number): Planes =>
  layOut(
    Array.from({ length: count }, () =>
      Uint8Array.from({ length: width * height }, () => upTo(255)),
    ),
    { width, height },
  );

/** The same in plain words. */
function sumSlowly({ start, trees }: Stage, planes: Planes): Int16Array {
  const { width, height } = planes.grid;
  const kinds = start.length;
  const scores = new Int16Array(ROOM * width * height);
  for (let i = 0; i < width * height; i++) {
    const at = addressOf(planes, i % width, Math.floor(i / width));
    for (const { questions, leaves } of trees) {
      let leaf = 0;
      for (const { plane, dx, dy, threshold } of questions) {
        const seen = planes.bytes[plane * planes.area + at + dy * planes.stride + dx]!;
        leaf = 2 * leaf + Number(seen > threshold);
      }
      for (let k = 0; k < kinds; k++) scores[ROOM * i + k]! += leaves[leaf * kinds + k]!;
    }
  }
  return scores;
}

test.each([
  [1, 1, 1, 1],
  [3, 6, 11, 5],
  [40, 6, 11, 12],
  [7, 3, 16, 2],
])(
  'sums %i trees of %i questions for %i kinds on %i planes as plain TypeScript does',
  (trees, depth, kinds, count) => {
    for (const [width, height] of [
      [1, 1],
      [16, 3],
      [37, 56],
    ] as const) {
      const stage = someStage(trees, depth, kinds, count);
      const planes = somePlanes(width, height, count);
      expect(kernel.sum(stage, planes)).toEqual(sumSlowly(stage, planes));
    }
  },
);

test('one picture after another leaves no trace', () => {
  const stage = someStage(5, 4, 3, 2);
  const planes = somePlanes(9, 7, 2);
  const first = kernel.sum(stage, planes);
  kernel.sum(someStage(30, 6, 11, 9), somePlanes(56, 40, 9));
  expect(kernel.sum(stage, planes)).toEqual(first);
});
