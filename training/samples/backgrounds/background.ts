import type { Random } from '../../../src/core/random.ts';
import type { Size } from '../../../src/core/raster.ts';
import type { Canvas } from '../canvas.ts';
import { foliage } from './foliage.ts';
import { gradient, grey, white } from './plain.ts';
import { tiles } from './tiles.ts';
import { wood } from './wood.ts';

/** Paints what a garment is photographed on. */
export type Background = (size: Size, random: Random) => Canvas;

export const backgrounds = {
  white,
  grey,
  gradient,
  wood,
  tiles,
  foliage,
} as const satisfies Record<string, Background>;

export type BackgroundKind = keyof typeof backgrounds;
