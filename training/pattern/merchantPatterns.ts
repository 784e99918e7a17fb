import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { decode } from '../../headless/decode.ts';
import type { TagTools } from '../../headless/tagFile.ts';
import type { Pattern } from '../../src/core/pattern/pattern.ts';
import { segment } from '../../src/core/segment/segment.ts';
import { automatic, defaultSegmentOptions } from '../../src/core/segment/segmentation.ts';
import { runSteps } from '../../src/core/steps.ts';
import type { Seen } from './seen.ts';

/** Words by which a product's title says its pattern. */
const words: readonly (readonly [Pattern, RegExp])[] = [
  ['solid', /\b(solid|plain)\b/],
  ['melange', /\b(m[eé]lange|heather|marl)\b/],
  ['striped', /\b(striped?|stripes)\b/],
  ['checked', /\b(check(s|ed|ered)?|plaid|gingham|tartan)\b/],
  ['dotted', /\b(polka|dots?|dotted)\b/],
  ['printed', /\b(print(s|ed)?|floral|graphic)\b/],
  ['colour-blocked', /\bcolou?r ?block(ed)?\b/],
];

/** The pattern that a title names; null where it names none, or several. */
export function patternInTitle(title: string): Pattern | null {
  const named = words.filter(([, word]) => word.test(title.toLowerCase()));
  return named.length === 1 ? named[0]![0] : null;
}

interface Row {
  readonly id: string;
  readonly masterCategory: string;
  readonly productDisplayName: string;
}

/** The clothes of a shop whose titles name a pattern, cut out as the product does it, by number. */
export async function* merchantPatterns(
  folder: string,
  { kernels }: Pick<TagTools, 'kernels'>,
): AsyncGenerator<Seen> {
  const file = readFileSync(join(folder, 'labels.csv'), 'utf8');
  const rows = Papa.parse<Row>(file, { header: true, skipEmptyLines: true }).data;
  const clothes = rows.filter(({ masterCategory }) => masterCategory === 'Apparel');
  for (const { id, productDisplayName } of clothes.sort((a, b) => Number(a.id) - Number(b.id))) {
    const pattern = patternInTitle(productDisplayName);
    if (!pattern) continue;
    const photo = await decode(readFileSync(join(folder, `${id}.jpg`)));
    if (!photo.ok) throw new Error(`${id}: ${photo.failure.message}`);
    const raster = photo.value;
    const steps = segment(raster, automatic, defaultSegmentOptions, kernels.cut, kernels.layers);
    const { mask } = runSteps(steps);
    if (mask.data.includes(255)) yield { origin: 'shop', id, raster, mask, pattern };
  }
}
