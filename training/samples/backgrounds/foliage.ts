import type { Triple } from '../../../src/core/palette/palette.ts';
import type { Random } from '../../../src/core/random.ts';
import { type Canvas, layOver, linearOf } from '../canvas.ts';
import { coverageOf } from '../coverage.ts';
import { blurred } from '../field.ts';
import type { Point } from '../shape.ts';
import type { Background } from './background.ts';
import { paint, scaled } from './paint.ts';

const leaves: readonly Triple[] = [
  [58, 96, 46],
  [84, 124, 60],
  [38, 70, 38],
  [112, 142, 72],
  [140, 158, 96],
];

/** A hedge out of focus: layers of leaves, brighter toward the light, softened. */
export const foliage: Background = (size, random) => {
  const canvas = paint(size, (_, y) => scaled([40, 58, 36], 1.1 - 0.3 * y));
  for (let i = 0; i < 420; i++) layLeaf(canvas, random, i / 420);
  return outOfFocus(canvas, size.width * 0.006);
};

function layLeaf(canvas: Canvas, random: Random, depth: number): void {
  const { width, height } = canvas;
  const length = width * (0.05 + 0.06 * random());
  const slim = 0.3 + 0.2 * random();
  const angle = random() * Math.PI * 2;
  const [x, y] = [random() * width, random() * height];
  const outline = Array.from({ length: 16 }, (_, i): Point => {
    const t = (i / 16) * Math.PI * 2;
    const [u, v] = [length * Math.cos(t), length * slim * Math.sin(t) * (1 - 0.4 * Math.cos(t))];
    return [
      x + u * Math.cos(angle) - v * Math.sin(angle),
      y + u * Math.sin(angle) + v * Math.cos(angle),
    ];
  });
  const tone = (0.35 + 0.75 * depth) * (0.75 + 0.5 * random());
  const colour = linearOf(scaled(leaves[Math.floor(random() * leaves.length)]!, tone));
  const rows = outline.map(([, py]) => py);
  const coverage = coverageOf(outline, canvas);
  const from = Math.max(0, Math.floor(Math.min(...rows))) * width;
  const to = Math.min(height, Math.ceil(Math.max(...rows))) * width;
  for (let i = from; i < to; i++)
    if (coverage.data[i]! > 0) layOver(canvas, i, colour, coverage.data[i]!);
}

function outOfFocus(canvas: Canvas, sigma: number): Canvas {
  const { width, height } = canvas;
  const data = new Float32Array(canvas.data.length);
  for (let c = 0; c < 3; c++) {
    const plane = Float32Array.from({ length: width * height }, (_, i) => canvas.data[i * 3 + c]!);
    const soft = blurred({ width, height, data: plane }, sigma).data;
    for (let i = 0; i < soft.length; i++) data[i * 3 + c] = soft[i]!;
  }
  return { width, height, data };
}
