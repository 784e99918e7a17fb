import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { seededRandom } from '../../src/core/random.ts';
import type { Raster, Size } from '../../src/core/raster.ts';
import { BELIEFS, KINDS, SKIN } from '../../src/core/segment/layers/beliefs.ts';
import type { FigureKernel } from '../../src/core/segment/layers/figureKernel.ts';
import { believe, type LayerModel } from '../../src/core/segment/layers/model.ts';
import {
  addressOf,
  LOOKS,
  MARGIN,
  type Planes,
  planeOf,
} from '../../src/core/segment/layers/planes.ts';
import type { Mask } from '../../src/core/segment/mask.ts';
import { type GrownStage, modelOf } from '../../training/layers/trees.ts';
import { loadFigureKernel } from './figure.ts';

let kernel: FigureKernel;
beforeAll(async () => {
  kernel = await loadFigureKernel(readFileSync('.build/kernels/figure.wasm'));
});

const random = seededRandom(3);
const upTo = (most: number): number => Math.floor(random() * (most + 1));
const sizes = [
  [1, 1],
  [1, 40],
  [16, 3],
  [37, 56],
  [300, 211],
] as const;

function somePicture(width: number, height: number): Raster {
  const data = Uint8ClampedArray.from({ length: 4 * width * height }, (_, i) =>
    i % 4 === 3 ? 255 : upTo(255),
  );
  return { width, height, data };
}

function someGuess(width: number, height: number): Mask {
  return { width, height, data: Uint8Array.from({ length: width * height }, () => 255 * upTo(1)) };
}

/** Looks at a picture of noise; each plane by its number, without its margin. */
function lookAtSome(width: number, height: number) {
  const cells = kernel.gather(somePicture(width, height), someGuess(1 + (width >> 1), height));
  kernel.look(cells);
  const planes = kernel.planes(LOOKS);
  return { cells, planes, plane: (n: number) => planeOf(planes, n, cells.width, cells.height) };
}

function someStage(trees: number, depth: number, planes: number): GrownStage {
  const question = () => ({
    plane: upTo(planes - 1),
    dx: upTo(2 * MARGIN) - MARGIN,
    dy: upTo(2 * MARGIN) - MARGIN,
    threshold: upTo(255),
  });
  return {
    start: Int16Array.from({ length: KINDS }, () => upTo(600) - 300),
    trees: Array.from({ length: trees }, () => ({
      questions: Array.from({ length: depth }, question),
      leaves: Int8Array.from({ length: KINDS * 2 ** depth }, () => upTo(254) - 127),
    })),
  };
}

/** What a stage believes of a cell, in plain words. */
function chancesOf({ start, trees }: GrownStage, planes: Planes, x: number, y: number): number[] {
  const scores = [...start];
  for (const { questions, leaves } of trees) {
    let leaf = 0;
    for (const { plane, dx, dy, threshold } of questions) {
      const seen = planes.bytes[plane * planes.area + addressOf(planes, x + dx, y + dy)]!;
      leaf = 2 * leaf + Number(seen > threshold);
    }
    for (let k = 0; k < KINDS; k++) scores[k]! += leaves[leaf * KINDS + k]!;
  }
  const most = Math.max(...scores);
  // What is 8 below the best counts for nothing.
  const shares = scores.map((score) => (most - score < 512 ? Math.exp((score - most) / 64) : 0));
  const sum = shares.reduce((a, b) => a + b, 0);
  return shares.map((share) => Math.round((255 * share) / sum));
}

const someModel = (trees: number, depth: number): LayerModel =>
  modelOf({
    street: [someStage(trees, depth, LOOKS), someStage(trees, depth, LOOKS + BELIEFS)],
    shop: [someStage(1, 1, LOOKS)],
  });

/** Numbers in the order of cells. */
function eachCell({ width, height }: Size) {
  return Array.from(
    { length: width * height },
    (_, i) => [i % width, Math.floor(i / width)] as const,
  );
}

const inside = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));

describe('looks', () => {
  test.each(sizes)('%i x %i: a cell has the mean colour of its pixels', (width, height) => {
    const picture = somePicture(width, height);
    const { width: across, bytes, ...grid } = kernel.gather(picture, someGuess(3, 2));
    const sums = new Float64Array(across * grid.height);
    const counts = new Float64Array(sums.length);
    eachCell(picture).forEach(([x, y], i) => {
      const cell =
        Math.floor((y * grid.height) / height) * across + Math.floor((x * across) / width);
      sums[cell]! += picture.data[4 * i]!;
      counts[cell]!++;
    });
    expect([...bytes.subarray(0, sums.length)]).toEqual(
      [...sums].map((sum, cell) => Math.round(sum / counts[cell]!)),
    );
  });

  test('a picture that moves by a cell is seen a cell further', () => {
    const picture = somePicture(224, 112);
    const turned = picture.data.map((_, i) => {
      const row = i - (i % (4 * 224));
      return picture.data[row + ((i - row + 4 * 4) % (4 * 224))]!;
    });
    const before = kernel.gather(picture, someGuess(1, 1));
    const after = kernel.gather({ ...picture, data: turned }, someGuess(1, 1));
    for (let plane = 0; plane < 6; plane++) {
      for (let row = plane * 56 * 28; row < (plane + 1) * 56 * 28; row += 56)
        expect(after.bytes.slice(row, row + 54)).toEqual(before.bytes.slice(row + 1, row + 55));
    }
  });

  test.each(sizes)('%i x %i: beyond the edge lies the outermost cell', (width, height) => {
    const { cells, planes, plane } = lookAtSome(width, height);
    for (let n = 0; n < LOOKS; n++) {
      const own = plane(n);
      let wrong = 0;
      for (let y = -MARGIN; y < cells.height + MARGIN; y++) {
        for (let x = -MARGIN; x < cells.width + MARGIN; x++) {
          const cell = inside(y, cells.height) * cells.width + inside(x, cells.width);
          if (planes.bytes[n * planes.area + addressOf(planes, x, y)] !== own[cell]) wrong++;
        }
      }
      expect(wrong).toBe(0);
    }
  });

  test.each(sizes)('%i x %i: surroundings are the mean of what lies near', (width, height) => {
    const { cells, plane } = lookAtSome(width, height);
    const [light, around] = [plane(0), plane(8)];
    const furthest = eachCell(cells).map(([x, y], i) => {
      let [sum, count] = [0, 0];
      for (let v = Math.max(0, y - 2); v <= Math.min(cells.height - 1, y + 2); v++) {
        for (let u = Math.max(0, x - 2); u <= Math.min(cells.width - 1, x + 2); u++, count++)
          sum += light[v * cells.width + u]!;
      }
      return Math.abs(around[i]! - sum / count);
    });
    expect(Math.max(...furthest)).toBeLessThanOrEqual(0.51);
  });

  test('nothing is behind a barrier where nothing changes; behind a ring, what it is high', () => {
    const ring = eachCell({ width: 9, height: 7 }).map(([x, y]) =>
      Math.max(Math.abs(x - 4), Math.abs(y - 3)) === 2 ? 90 : 50,
    );
    for (const [values, high] of [
      [ring.map(() => 90), 0],
      [ring, 40],
    ] as const) {
      const data = Uint8ClampedArray.from(values.flatMap((v) => [v, v, v, 255]));
      const cells = kernel.gather({ width: 9, height: 7, data }, someGuess(1, 1));
      kernel.look(cells);
      const distances = planeOf(kernel.planes(LOOKS), 18, 9, 7);
      eachCell(cells).forEach(([x, y], i) => {
        const isWithin = Math.max(Math.abs(x - 4), Math.abs(y - 3)) <= 2;
        expect(distances[i]).toBe(isWithin ? high : 0);
      });
    }
  });

  test('a picture that is mirrored is seen mirrored', () => {
    const { cells, plane } = lookAtSome(40, 56);
    const before = Array.from({ length: LOOKS }, (_, n) => plane(n));
    const turned = (bytes: Uint8Array) =>
      bytes.map((_, i) => bytes[i - (i % cells.width) + cells.width - 1 - (i % cells.width)]!);
    const bytes = turned(cells.bytes);
    kernel.look({ ...cells, bytes });
    const planes = kernel.planes(LOOKS);
    // What does not tell left from right, and has no say in which way the pixels step.
    const same = [0, 1, 2, 3, 4, 5, 8, 9, 10, 11, 12, 15, 16, 17, 20, 21, 22, 24, 25, 26, 31, 32];
    for (const n of same) expect(planeOf(planes, n, 40, 56)).toEqual(turned(before[n]!));
    expect(planeOf(planes, 13, 40, 56)).toEqual(turned(before[14]!));
  });
});

describe('beliefs', () => {
  test.each([
    [1, 1],
    [40, 6],
    [250, 2],
    [7, 8],
  ])('%i trees of %i questions believe what plain TypeScript does', (trees, depth) => {
    const grown = someStage(trees, depth, LOOKS);
    const model = modelOf({ street: [grown], shop: [grown] });
    for (const [width, height] of sizes) {
      const { cells, planes } = lookAtSome(width, height);
      const beliefs = kernel.ask(model, model.street[0]!);
      const plain = eachCell(cells).map(([x, y]) => chancesOf(grown, planes, x, y));
      beliefs.forEach((plane, k) => {
        expect([...plane]).toEqual(plain.map((chances) => chances[k]));
      });
    }
  });

  test('by its colour alone a cell shows what all cells of that colour do', () => {
    const { width, height } = { width: 20, height: 20 };
    const data = Uint8ClampedArray.from(
      eachCell({ width, height }).flatMap(([x]) =>
        x < 10 ? [250, 250, 250, 255] : [5, 5, 5, 255],
      ),
    );
    kernel.look(kernel.gather({ width, height, data }, someGuess(2, 2)));
    const planes = Array.from({ length: KINDS }, () => new Uint8Array(400));
    for (let i = 0; i < 400; i++) planes[i % 20 < 10 ? 0 : SKIN]![i] = 255;
    kernel.reflect(planes);
    const seen = kernel.planes(LOOKS + BELIEFS);
    const ofColours = LOOKS + KINDS + 12;
    planeOf(seen, ofColours, 20, 20).forEach((odds, i) => {
      expect(odds > 128).toBe(i % 20 >= 10);
    });
    planeOf(seen, ofColours + SKIN, 20, 20).forEach((chance, i) => {
      if (i % 20 >= 10) expect(chance).toBe(255);
    });
  });

  test('one picture, or model, after another leaves no trace', () => {
    const [model, other] = [someModel(5, 4), someModel(30, 6)];
    const cells = kernel.gather(somePicture(90, 70), someGuess(9, 7));
    const seen = (by: LayerModel) => {
      kernel.look(cells);
      return believe(by.street, { model: by, kernel });
    };
    const first = seen(model);
    lookAtSome(300, 400);
    believe(other.street, { model: other, kernel });
    expect(seen(model)).toEqual(first);
  });

  test('memory is bounded by the largest picture and model', () => {
    const models = [someModel(30, 6), someModel(5, 4)];
    const cut = (width: number, height: number, model: LayerModel) => {
      lookAtSome(width, height);
      believe(model.street, { model, kernel });
    };
    for (const model of models) cut(300, 400, model);
    const held = kernel.heldBytes();
    for (let round = 0; round < 20; round++) cut(1 + upTo(299), 1 + upTo(399), models[round % 2]!);
    cut(300, 400, models[0]!);
    expect(kernel.heldBytes()).toBe(held);
  });
});
