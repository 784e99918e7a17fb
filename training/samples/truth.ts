import { lab65Of } from '../../src/core/colour/lab65.ts';
import type { Mask } from '../../src/core/segment/mask.ts';
import type { Family } from '../../src/core/tags/family.ts';
import type { Dye } from './colours.ts';
import type { Field } from './field.ts';
import { categoryOf } from './garments/garments.ts';
import type { SampleSpec, SampleTruth, TrueSwatch } from './spec.ts';

/** How much of each dye lies in each pixel, counted while panels are painted over each other. */
export interface Tally {
  readonly dyes: readonly Dye[];
  /** One field a dye. */
  readonly amounts: readonly Field[];
}

/** Every dye of a sample, none twice. */
export function dyesOf({ cloths }: SampleSpec): Dye[] {
  return [...new Set(Object.values(cloths).flatMap((cloth) => cloth.dyes))];
}

/** Counts cloth laid over a pixel: what was there is covered, `inks` (share of each dye) is on top. */
export function count(
  tally: Tally,
  pixel: number,
  coverage: number,
  inks: ReadonlyMap<Dye, number>,
) {
  tally.dyes.forEach((dye, i) => {
    const amounts = tally.amounts[i]!.data;
    amounts[pixel] = amounts[pixel]! * (1 - coverage) + coverage * (inks.get(dye) ?? 0);
  });
}

/** Draws up the truth from how far the garment covers each pixel and what it is made of there. */
export function truthOf(spec: SampleSpec, union: Field, tally: Tally): SampleTruth {
  const mask = maskOf(union);
  const palette = paletteOf(mask, tally);
  return {
    mask,
    palette,
    primary: primaryOf(palette),
    category: categoryOf[spec.garment],
    background: spec.background,
  };
}

/** A pixel is garment where at least half of it is. */
const maskOf = ({ width, height, data }: Field): Mask => ({
  width,
  height,
  data: Uint8Array.from(data, (share) => (share >= 0.5 ? 255 : 0)),
});

function paletteOf(mask: Mask, { dyes, amounts }: Tally): TrueSwatch[] {
  const sums = amounts.map(({ data }) =>
    data.reduce((sum, amount, i) => sum + (mask.data[i] === 0 ? 0 : amount), 0),
  );
  const total = sums.reduce((sum, amount) => sum + amount, 0);
  return dyes
    .map(({ name, family, rgb }, i) => ({
      name,
      family,
      rgb,
      lab: lab65Of(rgb),
      weight: sums[i]! / total,
    }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
}

function primaryOf(palette: readonly TrueSwatch[]): Family {
  const shares = new Map<Family, number>();
  for (const { family, weight } of palette) shares.set(family, (shares.get(family) ?? 0) + weight);
  return [...shares].sort((a, b) => b[1] - a[1])[0]![0];
}
