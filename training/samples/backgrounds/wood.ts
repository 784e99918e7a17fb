import type { Triple } from '../../../src/core/palette/palette.ts';
import { fractalNoise, hash, smoothStep } from '../noise.ts';
import type { Background } from './background.ts';
import { blend, paint, scaled } from './paint.ts';

const boards: readonly (readonly [Triple, Triple])[] = [
  [
    [206, 170, 128],
    [152, 110, 70],
  ],
  [
    [150, 112, 80],
    [92, 62, 42],
  ],
  [
    [214, 206, 194],
    [164, 152, 138],
  ],
];

const boardWidth = 0.19;
const boardLength = 0.9;

/** A floor of long boards, each with its own grain, tone and joints. */
export const wood: Background = (size, random) => {
  const [pale, dark] = boards[Math.floor(random() * boards.length)]!;
  const seed = Math.floor(random() * 1e6);
  const grain = fractalNoise(seed, 4);
  const rings = fractalNoise(seed + 1, 2);
  const pores = fractalNoise(seed + 2, 2);
  return paint(size, (x, y) => {
    const board = Math.floor(x / boardWidth);
    const along = y + 0.37 * board + 0.2 * hash(board, 0, seed);
    const piece = Math.floor(along / boardLength);
    const own = hash(board, piece, seed);
    const ring = Math.sin(30 * rings(x * 5 + own * 90, y * 0.55 + own * 40) + 60 * x);
    const figure = 0.5 + 0.26 * grain(x * 42 + own * 50, y * 2.4) + 0.1 * ring;
    const pore = smoothStep(0.35, 0.8, pores(x * 260, y * 9 + own * 70)) * 0.16;
    const edge = Math.min(x - board * boardWidth, (board + 1) * boardWidth - x);
    const end = Math.min(along - piece * boardLength, (piece + 1) * boardLength - along);
    const joint = smoothStep(0, 0.0035, Math.min(edge, end));
    const tone = (1 + 0.12 * own - pore) * (0.35 + 0.65 * joint);
    return scaled(blend(dark, pale, figure), tone);
  });
};
