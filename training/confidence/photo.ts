import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../../headless/decode.ts';
import type { Kernels } from '../../src/core/kernels.ts';
import { clustersOf, type Shade, shadesOf } from '../../src/core/names/shade.ts';
import { extractPalette } from '../../src/core/palette/extractPalette.ts';
import { defaultPaletteOptions, type Swatch } from '../../src/core/palette/palette.ts';
import type { Raster } from '../../src/core/raster.ts';
import { segment } from '../../src/core/segment/segment.ts';
import { automatic, defaultSegmentOptions } from '../../src/core/segment/segmentation.ts';
import { runSteps } from '../../src/core/steps.ts';
import type { Family } from '../../src/core/tags/family.ts';
import { paintSample } from '../samples/paintSample.ts';
import { sampleSpecs } from '../samples/sampleSpecs.ts';

/** What the product sees of a photo, and the families that somebody named, or that it was painted in. */
export interface Photo {
  readonly shades: readonly Shade[];
  readonly swatches: readonly Pick<Swatch, 'lab' | 'spread' | 'weight'>[];
  /** How far its mask is trusted, in [0, 1]. */
  readonly certainty: number;
  readonly named: readonly Family[];
}

type Labelled = Pick<Photo, 'named'> & { readonly id: string };

/** Buttons and zips are no colours of a garment. */
const LEAST_DYE = 0.03;
const PAINTED_SIZE = { width: 192, height: 256 };

/** The photos of a pack by number, cut and clustered as the product does it; none where no garment was found. */
export async function photosOf(
  folder: string,
  labelled: readonly Labelled[],
  kernels: Kernels,
): Promise<Photo[]> {
  const photos: Photo[] = [];
  for (const { id, named } of [...labelled].sort((a, b) => Number(a.id) - Number(b.id))) {
    const photo = await decode(readFileSync(join(folder, `${id}.jpg`)));
    if (!photo.ok) throw new Error(`${id}: ${photo.failure.message}`);
    photos.push(...seen(photo.value, named, kernels));
  }
  return photos;
}

/** Garments that we painted, with the families of their dyes. Same seed, same photos. */
export const paintings = (seed: number, count: number, kernels: Kernels): Photo[] =>
  sampleSpecs(seed, count).flatMap((spec) => {
    const { raster, truth } = paintSample(spec, PAINTED_SIZE);
    const dyes = truth.palette.filter(({ weight }) => weight >= LEAST_DYE);
    return seen(raster, [...new Set(dyes.map(({ family }) => family))], kernels);
  });

function seen(raster: Raster, named: readonly Family[], kernels: Kernels): Photo[] {
  const steps = segment(raster, automatic, defaultSegmentOptions, kernels.cut, kernels.layers);
  const { mask, certainty } = runSteps(steps);
  const { palette, stages } = extractPalette(raster, mask, defaultPaletteOptions, kernels.cluster);
  const shades = shadesOf(clustersOf(raster, stages));
  return shades.length > 0 ? [{ shades, swatches: palette.swatches, certainty, named }] : [];
}
