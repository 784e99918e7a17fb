import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { decode } from '../../headless/decode.ts';
import type { TagTools } from '../../headless/tagFile.ts';
import { clustersOf, shadesOf } from '../../src/core/names/shade.ts';
import { extractPalette } from '../../src/core/palette/extractPalette.ts';
import { defaultPaletteOptions } from '../../src/core/palette/palette.ts';
import { segment } from '../../src/core/segment/segment.ts';
import { automatic, defaultSegmentOptions } from '../../src/core/segment/segmentation.ts';
import { runSteps } from '../../src/core/steps.ts';
import { type Family, families } from '../../src/core/tags/family.ts';
import { type Lesson, lessonOf } from './lesson.ts';
import { merchantColours } from './merchantColours.ts';

/** A photo with the families that somebody named. */
interface Labelled {
  readonly id: string;
  readonly named: readonly Family[];
}

type Row = Readonly<Record<string, string>>;

/** Clothes and shoes with the one colour that a merchant wrote, where it names a family. */
export const merchantsWords = (folder: string): Labelled[] =>
  rowsOf(folder)
    .filter(({ masterCategory }) => masterCategory === 'Apparel' || masterCategory === 'Footwear')
    .map(({ id, baseColour }) => ({ id: id!, named: merchantColours[baseColour!] ?? [] }))
    .filter(({ named }) => named.length > 0);

/** Garments with all the colours that people saw on them. */
export const peoplesLists = (folder: string): Labelled[] =>
  rowsOf(folder).map(({ id, colours }) => ({
    id: id!,
    named: families.filter((family) => colours!.split('|').includes(family)),
  }));

const rowsOf = (folder: string): Row[] =>
  Papa.parse<Row>(readFileSync(join(folder, 'labels.csv'), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;

/** The lessons of a pack, cut and clustered as the product does it, by number; photos without a garment teach nothing. */
export async function lessonsOf(
  folder: string,
  photos: readonly Labelled[],
  { kernels }: Pick<TagTools, 'kernels'>,
): Promise<Lesson[]> {
  const lessons: Lesson[] = [];
  for (const { id, named } of [...photos].sort((a, b) => Number(a.id) - Number(b.id))) {
    const photo = await decode(readFileSync(join(folder, `${id}.jpg`)));
    if (!photo.ok) throw new Error(`${id}: ${photo.failure.message}`);
    const raster = photo.value;
    const steps = segment(raster, automatic, defaultSegmentOptions, kernels.cut, kernels.layers);
    const { mask } = runSteps(steps);
    const { stages } = extractPalette(raster, mask, defaultPaletteOptions, kernels.cluster);
    const shades = shadesOf(clustersOf(raster, stages));
    if (shades.length > 0) lessons.push(lessonOf(shades, named));
  }
  return lessons;
}
