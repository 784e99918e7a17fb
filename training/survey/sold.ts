import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { decode } from '../../headless/decode.ts';
import type { TagTools } from '../../headless/tagFile.ts';
import { defaultPaletteOptions, type Triple } from '../../src/core/palette/palette.ts';
import { segment } from '../../src/core/segment/segment.ts';
import { automatic, defaultSegmentOptions } from '../../src/core/segment/segmentation.ts';
import { runSteps } from '../../src/core/steps.ts';
import { describeGarment } from '../../src/core/tags/describeGarment.ts';
import { type Family, families } from '../../src/core/tags/family.ts';
import { namesOfWord } from './merchantNames.ts';

/** The main colour of a garment whose family was found right, and the name in it that its merchant gave. */
export interface Sold {
  readonly lab: Triple;
  readonly family: Family;
  readonly wanted: string;
  /** The merchant said more than the family. */
  readonly isFine: boolean;
}

type Row = Readonly<Record<'id' | 'masterCategory' | 'baseColour', string>>;

/** Of plain words there are plenty: one in so many. */
const PLAIN = 6;

const isPlain = (word: string): boolean => families.some((family) => family === word);

/** Garments with their merchants' words: all of the fine ones, some of the plain ones. */
export async function soldGarments(folder: string, tools: TagTools): Promise<Sold[]> {
  const labels = readFileSync(join(folder, 'labels.csv'), 'utf8');
  const rows = Papa.parse<Row>(labels, { header: true, skipEmptyLines: true }).data.filter(
    ({ masterCategory }) => masterCategory === 'Apparel' || masterCategory === 'Footwear',
  );
  const plain = rows.filter(({ baseColour }) => isPlain(baseColour));
  const fine = rows.filter(({ baseColour }) => !isPlain(baseColour));
  const sold: Sold[] = [];
  for (const { id, baseColour } of [...fine, ...plain.filter((_, i) => i % PLAIN === 0)]) {
    const garment = await mainColour(join(folder, `${id}.jpg`), tools);
    const wanted = garment && wantedIn(garment.family, baseColour, tools);
    if (wanted) sold.push({ ...garment, wanted, isFine: !isPlain(baseColour) });
  }
  return sold;
}

async function mainColour(
  file: string,
  { kernels, taxonomy }: TagTools,
): Promise<Pick<Sold, 'lab' | 'family'> | undefined> {
  const photo = await decode(readFileSync(file));
  if (!photo.ok) throw new Error(`${file}: ${photo.failure.message}`);
  const { cut, cluster, layers } = kernels;
  const found = runSteps(segment(photo.value, automatic, defaultSegmentOptions, cut, layers));
  const settings = {
    options: defaultPaletteOptions,
    light: { by: 'nothing' },
    taxonomy,
    withPattern: false,
  } as const;
  const { tag } = describeGarment(photo.value, found, settings, cluster);
  return tag.swatches.find(({ family }) => family === tag.primary);
}

const wantedIn = (family: Family, word: string, { taxonomy }: TagTools): string | undefined =>
  namesOfWord(word).find((wanted) =>
    taxonomy.names.some((known) => known.name === wanted && known.family === family),
  );
