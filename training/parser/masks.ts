import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readNetFiles, startHeadlessParser } from '../../headless/parser.ts';
import { makeTools, readToolParts } from '../../headless/tools.ts';
import { type LayerTools, readModel } from '../../src/core/segment/layers/model.ts';
import { type Method, wantsParser } from '../../src/core/segment/method.ts';
import { readLabelled } from '../layers/labelled.ts';
import { partOf } from '../layers/learn.ts';
import { meanOf, type Overlaps, overlapsOf } from '../layers/measure.ts';

/** Every fifth photo is held back from the parser. */
const HELD = 5;

/** The ways that are compared. */
export const shownMethods: readonly Method[] = ['grabcut', 'parser', 'parser+grabcut'];

/** What one way of cutting gave on every photo that was held back, in their order. */
export interface MaskFigures {
  readonly method: Method;
  readonly overlaps: readonly Overlaps[];
}

/**
 * Cuts the photos of a folder that the parser in `public/models/parser` did not learn from, each with trees that did not either.
 * @throws Error where the parser, the kernels or those trees are missing.
 */
export async function measureMasks(
  folder: string,
  methods: readonly Method[],
): Promise<MaskFigures[]> {
  const files = readNetFiles('.', 'parser');
  const parser = files && (await startHeadlessParser(files));
  if (!parser) throw new Error('the garment parser is not in public/models/parser');
  const parts = readToolParts('.');
  if (!parts.ok) throw new Error(parts.failure.message);
  const { cut, layers } = (await makeTools(parts.value)).kernels;
  const figures = methods.map((method) => ({ method, overlaps: [] as Overlaps[] }));
  for (const [n, photo] of (await readLabelled(folder, HELD)).entries()) {
    const parsed = await parser.parse(photo.raster);
    const tools = treesFor(HELD * n, layers);
    for (const { method, overlaps } of figures) {
      const seen = wantsParser(method) ? parsed : null;
      overlaps.push(overlapsOf(photo, tools, cut, method, seen));
    }
  }
  return figures;
}

/** The trees that did not learn from a photo, by its place among all. */
function treesFor(photo: number, shipped: LayerTools | null): LayerTools {
  const file = join('.build', 'models', 'layers', `held-${partOf(photo)}.bin`);
  const model = existsSync(file) ? readModel(readFileSync(file)) : null;
  if (!model || !shipped) throw new Error(`no trees in ${file}: npm run train -- layers FOLDER`);
  return { ...shipped, model };
}

/** Tables, as Markdown: of all the photos, and of the half on which nothing of `joinFigures.ts` was chosen. */
export function tablesOf(figures: readonly MaskFigures[]): string {
  const untouched = figures.map(({ method, overlaps }) => {
    return { method, overlaps: overlaps.filter((_, n) => n % 2 === 1) };
  });
  return `${tableOf('held back', figures)}\n\n${tableOf('the untouched half of them', untouched)}`;
}

function tableOf(name: string, figures: readonly MaskFigures[]): string {
  const rows = figures.map(({ method, overlaps }) => {
    const { garments, kept, whole, skin } = meanOf(overlaps);
    const cells = [garments, kept, whole, skin].map((share) => share.toFixed(3));
    return `| ${[`\`${method}\``, ...cells].join(' | ')} |`;
  });
  const photos = figures[0]?.overlaps.length ?? 0;
  return `| ${photos} photos, ${name} | what is worn | whole figure, skin and hair kept | whole figure by the first mask | skin and hair in that mask |
|---|---|---|---|---|
${rows.join('\n')}`;
}
