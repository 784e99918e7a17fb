import type { Triple } from '../../../src/core/palette/palette.ts';
import { fractalNoise } from '../noise.ts';
import type { Background } from './background.ts';
import { blend, paint, scaled } from './paint.ts';

/** A paper sweep: even, a little brighter where the lamp stands. */
const sweep =
  (paper: Triple, unevenness: number): Background =>
  (size, random) => {
    const noise = fractalNoise(random() * 1e6, 2);
    return paint(size, (x, y) => {
      const away = Math.hypot(x - 0.4, y - 0.5);
      return scaled(paper, 1.01 - unevenness * away + 0.004 * noise(x * 3, y * 3));
    });
  };

export const white = sweep([252, 252, 252], 0.025);
export const grey = sweep([196, 197, 199], 0.13);

const papers: readonly (readonly [Triple, Triple])[] = [
  [
    [222, 228, 234],
    [176, 186, 198],
  ],
  [
    [238, 228, 216],
    [204, 186, 168],
  ],
  [
    [214, 224, 216],
    [164, 180, 170],
  ],
  [
    [120, 122, 128],
    [66, 68, 74],
  ],
];

/** A coloured wall, lit from above. */
export const gradient: Background = (size, random) => {
  const [top, foot] = papers[Math.floor(random() * papers.length)]!;
  const noise = fractalNoise(random() * 1e6, 2);
  return paint(size, (x, y) =>
    blend(
      top,
      foot,
      Math.min(1, Math.max(0, y / 1.33 + 0.15 * (x - 0.5) + 0.03 * noise(x * 2, y * 2))),
    ),
  );
};
