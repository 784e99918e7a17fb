import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { seededRandom } from '../../src/core/random.ts';
import type { Raster } from '../../src/core/raster.ts';
import type { CutKernel } from '../../src/core/segment/cutKernel.ts';
import { type Cells, cellsOf, mixedWithin } from '../../src/core/segment/edge/cells.ts';
import { intersectionOverUnion } from '../../src/core/segment/intersectionOverUnion.ts';
import { isEdgeAt, type Mask } from '../../src/core/segment/mask.ts';
import { loadCutKernel } from './cut.ts';

let kernel: CutKernel;
beforeAll(async () => {
  kernel = await loadCutKernel(readFileSync('.build/kernels/cut.wasm'));
});

/** A grainy picture and blobs of a share of it. */
function scene(seed: number, width = 37, height = 29, share = 0.3) {
  const random = seededRandom(seed);
  const raster: Raster = { width, height, data: new Uint8ClampedArray(4 * width * height) };
  const mask: Mask = { width, height, data: new Uint8Array(width * height) };
  for (let i = 0; i < mask.data.length; i++) {
    const isLike = random() < 0.8 && i % width > 0 && i > width;
    mask.data[i] = isLike
      ? mask.data[i - (random() < 0.5 ? 1 : width)]!
      : random() < share
        ? 255
        : 0;
    const light = mask.data[i] ? 40 : 200;
    raster.data.set([light + 50 * random(), light * random(), 90, 255], 4 * i);
  }
  return { raster, mask };
}

const sizes = [
  [37, 29],
  [1, 1],
  [1, 9],
  [64, 3],
] as const;

test('profiles count every column and row', () => {
  for (const [width, height] of sizes) {
    const { mask } = scene(3, width, height);
    const { columns, rows } = kernel.evidence.profiles(mask);
    const along = (isIn: (i: number, n: number) => boolean) => (_: unknown, n: number) =>
      mask.data.reduce((sum, label, i) => sum + (label && isIn(i, n) ? 1 : 0), 0);
    expect([...columns]).toEqual(
      Array.from(
        { length: width },
        along((i, n) => i % width === n),
      ),
    );
    expect([...rows]).toEqual(
      Array.from(
        { length: height },
        along((i, n) => Math.floor(i / width) === n),
      ),
    );
  }
});

test('histograms hold every pixel on its side', () => {
  const { raster, mask } = scene(4);
  const { ground, garment } = kernel.evidence.histograms(raster, mask);
  const [r, g, b] = raster.data.subarray(4 * 100);
  const bin = ((r! >> 5) << 6) | ((g! >> 5) << 3) | (b! >> 5);
  expect((mask.data[100] ? garment : ground)[bin]).toBeGreaterThan(0);
  const sum = (counts: Uint32Array) => counts.reduce((a, count) => a + count, 0);
  expect(sum(garment)).toBe(mask.data.filter(Boolean).length);
  expect(sum(ground) + sum(garment)).toBe(mask.data.length);
});

/** Another mask of the scene, its pixels those nearest to the first one's. */
const atSize = ({ width, height }: Mask, other: Mask): Uint8Array =>
  Uint8Array.from({ length: width * height }, (_, i) => {
    const row = Math.floor((Math.floor(i / width) * other.height) / height);
    return other.data[row * other.width + Math.floor(((i % width) * other.width) / width)]!;
  });

test('the overlap of masks of any size is their intersection over union', () => {
  for (const [width, height] of sizes) {
    const [{ mask }, { mask: other }] = [scene(5), scene(6, width, height)];
    for (const [a, b] of [
      [mask, other],
      [other, mask],
      [mask, mask],
    ] as const) {
      const { both, either } = kernel.evidence.overlap(a, b);
      expect(either === 0 ? 1 : both / either).toBe(intersectionOverUnion(a.data, atSize(a, b)));
    }
  }
});

test('pieces are what hangs together, in the order of their first pixels', () => {
  for (const [width, height] of sizes) {
    const { raster, mask } = scene(7, width, height);
    const pieces = kernel.evidence.pieces(raster, mask);
    expect(pieces.map(({ pixels }) => pixels)).toEqual(pieceSizes(mask));
    const red = pieces.reduce((sum, { pixels, colour }) => sum + pixels * colour[0], 0);
    const isRed = (_: number, at: number) => at % 4 === 0 && mask.data[at / 4] !== 0;
    expect(red).toBeCloseTo(
      raster.data.filter(isRed).reduce((a, value) => a + value, 0),
      6,
    );
    for (const { box, pixels } of pieces)
      expect(pixels).toBeLessThanOrEqual(box.width * box.height);
  }
  const { raster, mask } = scene(7);
  expect(kernel.evidence.pieces(raster, { ...mask, data: mask.data.map(() => 255) })).toMatchObject(
    [{ box: { x: 0, y: 0, width: 37, height: 29 }, pixels: 37 * 29 }],
  );
});

/** Sizes of the pieces, by giving neighbours the number of the lesser until nothing changes. */
function pieceSizes({ width, height, data }: Mask): number[] {
  const owner = Array.from(data, (label, i) => (label ? i : -1));
  for (let isGoing = true; isGoing; ) {
    isGoing = false;
    for (let i = 0; i < owner.length; i++)
      for (const [u, v] of [
        [1, 0],
        [-1, 1],
        [0, 1],
        [1, 1],
      ] as const) {
        const [x, y] = [(i % width) + u, Math.floor(i / width) + v];
        if (x < 0 || x >= width || y >= height) continue;
        const [a, b] = [owner[i]!, owner[y * width + x]!];
        if (a < 0 || b < 0 || a === b) continue;
        owner[i] = owner[y * width + x] = Math.min(a, b);
        isGoing = true;
      }
  }
  const firsts = owner.map((first, i) => (first === i ? i : -1)).filter((first) => first >= 0);
  return firsts.map((first) => owner.filter((other) => other === first).length);
}

/** Fisher's separation in the three by three cells about one, from its definition. */
function separation({ data }: Raster, mask: Mask, { side, columns }: Cells, cell: number): number {
  const [column, row] = [cell % columns, Math.floor(cell / columns)];
  const colours = [0, 255].map((label) => {
    const isNear = (i: number): boolean =>
      Math.abs(Math.floor((i % mask.width) / side) - column) <= 1 &&
      Math.abs(Math.floor(i / mask.width / side) - row) <= 1;
    const own = [...mask.data.keys()].filter((i) => mask.data[i] === label && isNear(i));
    return own.map((i) => [...data.subarray(4 * i, 4 * i + 3)]);
  });
  const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  let [squared, spread] = [0, 36];
  for (const c of [0, 1, 2]) {
    const [a, b] = colours.map((some) => some.map((colour) => colour[c]!));
    squared += (mean(a!) - mean(b!)) ** 2;
    for (const side of [a!, b!]) spread += mean(side.map((value) => (value - mean(side)) ** 2));
  }
  return Math.sqrt(squared / spread);
}

test('the clarity of the edge is that of its definition', () => {
  for (const seed of [1, 2]) {
    const { raster, mask } = scene(seed, 40, 30, 0.05);
    const cells = cellsOf(mask, 10);
    const isEdge = mixedWithin(cells, 1);
    const expected: number[] = [];
    for (let cell = 0; cell < isEdge.length; cell++) {
      if (!isEdge[cell]) continue;
      const clarity = separation(raster, mask, cells, cell);
      mask.data.forEach((label, i) => {
        const at = Math.floor(i / 40 / cells.side) * cells.columns;
        const isHere = at + Math.floor((i % 40) / cells.side) === cell;
        if (isHere && label && isEdgeAt(mask, i)) expected.push(clarity);
      });
    }
    const found = kernel.evidence.edgeClarities(raster, mask, cells.side);
    expect(found).toHaveLength(expected.length);
    found.forEach((clarity, n) => {
      expect(clarity).toBeCloseTo(expected[n]!, 9);
    });
    const unclear = kernel.evidence.unclearEdge(raster, mask, cells.side, 2).data.filter(Boolean);
    expect(unclear).toHaveLength(found.filter((clarity) => clarity < 2).length);
  }
});

test('nothing and everything have no edge and no more than one piece', () => {
  for (const value of [0, 255]) {
    const { raster, mask } = scene(1);
    const same = { ...mask, data: mask.data.map(() => value) };
    expect(kernel.evidence.edgeClarities(raster, same, 3)).toHaveLength(0);
    expect(kernel.evidence.pieces(raster, same)).toHaveLength(value / 255);
  }
});

test('looking at a mask leaves the cut alone, says the same again, and holds no more memory for it', () => {
  const { raster, mask } = scene(2, 60, 80);
  kernel.open(raster, 2);
  kernel.constrain(
    0,
    mask.data.map((label) => (label ? 128 : 0)),
  );
  kernel.start(0, mask.data, new Int8Array(mask.data.length), 10);
  kernel.guess(1);
  kernel.cut();
  const before = { mask: kernel.mask(), energy: kernel.energy() };
  const look = () => {
    const { evidence, place } = kernel;
    return [
      evidence.profiles(mask),
      evidence.histograms(raster, mask),
      evidence.overlap(mask, mask),
      evidence.pieces(raster, mask),
      evidence.edgeClarities(raster, mask, 2),
      place.frame(0, 2),
    ];
  };
  const first = look();
  const held = kernel.heldBytes();
  for (let n = 0; n < 50; n++) look();
  expect(look()).toEqual(first);
  expect(kernel.heldBytes()).toBe(held);
  expect({ mask: kernel.mask(), energy: kernel.energy() }).toEqual(before);
});
