import { lab65Of } from '../colour/lab65.ts';
import { type ColourCloud, countsOf, type Members, meanOf } from './colourCloud.ts';
import type { Colour, Recipe, Swatch, Triple } from './palette.ts';

/**
 * Of the pixels from dark to light these are the cloth's: the darkest tenth lies in folds and along
 * edges, the lightest in highlights. Wider or narrower windows were no better on samples with known dyes.
 */
const clothFrom = 0.1;
const clothTo = 0.9;

/**
 * The swatch of some bins (at least one): their colour by the recipe, the plain mean beside it, their
 * spread. `weight` is their share of the garment.
 */
export function swatchOf(
  cloud: ColourCloud,
  members: Members,
  weight: number,
  recipe: Recipe,
): Swatch {
  const counts = countsOf(cloud, members);
  const photographed = asColour(meanOf(cloud, members, counts));
  const colour =
    recipe === 'cloth' ? asColour(meanOf(cloud, members, withinWindow(counts))) : photographed;
  return {
    ...colour,
    weight,
    spread: spreadAround(cloud, members, counts, colour.lab),
    photographed,
  };
}

/** How much of each count lies between the two shares of them all. */
function withinWindow(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  let below = 0;
  return counts.map((count) => {
    const from = Math.max(below, clothFrom * total);
    below += count;
    return Math.max(0, Math.min(below, clothTo * total) - from);
  });
}

const asColour = (rgb: Triple): Colour => ({
  rgb: [Math.round(rgb[0]), Math.round(rgb[1]), Math.round(rgb[2])],
  lab: lab65Of(rgb),
});

function spreadAround(
  { labs }: ColourCloud,
  members: Members,
  counts: readonly number[],
  lab: Triple,
): number {
  let sum = 0;
  let mass = 0;
  members.forEach((bin, i) => {
    mass += counts[i]!;
    for (let c = 0; c < 3; c++) sum += counts[i]! * (labs[3 * bin + c]! - lab[c]!) ** 2;
  });
  return Math.sqrt(sum / mass);
}

/** Largest share first; equal shares by lightness, then a, then b, so that the order never depends on chance. */
export function bySize(a: Swatch, b: Swatch): number {
  return b.weight - a.weight || b.lab[0] - a.lab[0] || b.lab[1] - a.lab[1] || b.lab[2] - a.lab[2];
}
