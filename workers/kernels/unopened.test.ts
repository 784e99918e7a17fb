import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { seededRandom } from '../../src/core/random.ts';
import type { Raster } from '../../src/core/raster.ts';
import type { CutKernel } from '../../src/core/segment/cutKernel.ts';
import type { Mask } from '../../src/core/segment/mask.ts';
import { segment } from '../../src/core/segment/segment.ts';
import { automatic, defaultSegmentOptions } from '../../src/core/segment/segmentation.ts';
import { runSteps } from '../../src/core/steps.ts';
import { loadCutKernel } from './cut.ts';

const bytes = readFileSync('.build/kernels/cut.wasm');
const size = { width: 150, height: 200 };
const isThing = (i: number): boolean =>
  Math.hypot((i % size.width) / 75 - 1, Math.floor(i / size.width) / 100 - 1) < 0.6;

/** An ellipse on a wall whose light changes, both grainy. */
function photo(): Raster {
  const random = seededRandom(1);
  const data = new Uint8ClampedArray(4 * size.width * size.height).fill(255);
  for (let i = 0; i < data.length / 4; i++)
    for (let c = 0; c < 3; c++)
      data[4 * i + c] = (isThing(i) ? 60 + 40 * c : 200 - (i % 150) / 3) + 20 * random();
  return { ...size, data };
}

const raster = photo();
const mask: Mask = {
  ...size,
  data: Uint8Array.from({ length: size.width * size.height }, (_, i) => (isThing(i) ? 255 : 0)),
};
const grid = { width: 15, height: 20 };
const plane = Uint8Array.from({ length: 300 }, (_, i) => i % 256);

/** A cut with its rounds as text: where two differ, nobody has to compare pixel by pixel. */
function cut(kernel: CutKernel): string {
  const options = { ...defaultSegmentOptions, keepStages: true };
  const found = runSteps(segment(raster, automatic, options, kernel));
  expect(found.coverage).toBeLessThan(0.9);
  return JSON.stringify(found);
}

/** All that may be asked without a picture. */
const questions: Readonly<Record<string, (kernel: CutKernel) => unknown>> = {
  profiles: ({ evidence }) => evidence.profiles(mask),
  histograms: ({ evidence }) => evidence.histograms(raster, mask),
  overlap: ({ evidence }) => evidence.overlap(mask, mask),
  pieces: ({ evidence }) => evidence.pieces(raster, mask),
  edgeClarities: ({ evidence }) => evidence.edgeClarities(raster, mask, 4),
  unclearEdge: ({ evidence }) => evidence.unclearEdge(raster, mask, 4, 2),
  expectInMiddle: ({ place }) =>
    place.expectInMiddle(size, { x: 9, y: 9, ...grid }, { across: 1, down: 1, strength: 2 }),
  spread: ({ layers }) => layers.spread({ grid, planes: [plane] }, size, plane.slice(0, 256)),
  distancesTo: ({ strokes }) => strokes.distancesTo(0, new Float32Array(mask.data.length)),
};

test.each(Object.entries(questions))(
  '%s asked before any picture is open is answered as ever, and leaves later cuts as they are',
  async (_, ask) => {
    const [fresh, other] = [await loadCutKernel(bytes), await loadCutKernel(bytes)];
    const answer = JSON.stringify(ask(fresh));
    expect(cut(fresh) === cut(other)).toBe(true);
    other.open({ width: 1, height: 1, data: new Uint8ClampedArray(4) }, 1);
    expect(JSON.stringify(ask(other)) === answer).toBe(true);
  },
);
