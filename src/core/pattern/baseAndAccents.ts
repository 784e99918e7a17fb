import { noSwatch, type Palette } from '../palette/palette.ts';
import { indexOfMost } from './indexOfMost.ts';
import type { FoundPattern, Pattern } from './pattern.ts';

/** A swatch of which less than this part of the border is with other swatches lies beside the cloth, not on it. */
const liesOnFrom = 0.5;

/** A block of cloth has at least this share of the garment. */
const blockFrom = 0.08;

/**
 * The swatch that the others lie on, and those that do, as indices of a palette that is not empty. A solid cloth and a melange
 * are all base. The base of the others is large and borders on many; what borders mostly on the background
 * (skin, trousers below a shirt) is no accent, but of a garment in blocks every block counts.
 */
export function baseAndAccents(
  palette: Palette,
  pattern: Pattern,
): Pick<FoundPattern, 'base' | 'accents'> {
  const { swatches } = palette;
  if (pattern === 'solid' || pattern === 'melange' || swatches.length === 1)
    return { base: 0, accents: [] };
  const borders = bordersOf(palette);
  const shared = borders.map((row) => sum(row.slice(0, swatches.length)));
  const all = sum(shared) + 1;
  const base = indexOfMost(swatches.map(({ weight }, i) => weight * (0.5 + shared[i]! / all)));
  const isAccent = (i: number): boolean =>
    pattern === 'colour-blocked'
      ? swatches[i]!.weight >= blockFrom
      : shared[i]! >= liesOnFrom * sum(borders[i]!);
  return { base, accents: [...swatches.keys()].filter((i) => i !== base && isAccent(i)) };
}

/** For each swatch the pixels that border on each other swatch and, last, on what is no garment. */
function bordersOf({ swatches, labels, width }: Palette): number[][] {
  const outside = swatches.length;
  const borders = swatches.map(() => new Array<number>(outside + 1).fill(0));
  const place = (label: number): number => (label === noSwatch ? outside : label);
  const meet = (one: number, other: number): void => {
    if (one === other) return;
    if (one !== noSwatch) borders[one]![place(other)]!++;
    if (other !== noSwatch) borders[other]![place(one)]!++;
  };
  for (let i = 0; i + width < labels.length; i++) {
    if (i % width < width - 1) meet(labels[i]!, labels[i + 1]!);
    meet(labels[i]!, labels[i + width]!);
  }
  return borders;
}

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);
