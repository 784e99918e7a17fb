import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Raster } from '../../src/core/raster.ts';
import type { Mask } from '../../src/core/segment/mask.ts';
import { paintSample } from './paintSample.ts';
import type { SampleSpec, SampleTruth } from './spec.ts';

const size = { width: 900, height: 1200 };

/** Paints samples and writes photos, masks and truth into `folder`. Same specs, same bytes. */
export async function makeSamples(
  folder: string,
  specs: readonly SampleSpec[],
  say: (line: string) => void,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const samples = [];
  for (const spec of specs) {
    say(spec.title);
    const { raster, truth } = paintSample(spec, size);
    await writePhoto(raster, join(folder, `${spec.name}.jpg`));
    await writeMask(truth.mask, join(folder, `${spec.name}.mask.png`));
    samples.push(entryOf(spec, truth));
  }
  writeFileSync(join(folder, 'samples.json'), `${JSON.stringify({ samples }, null, 2)}\n`);
}

/** What samples.json says of a sample. */
function entryOf({ name, title }: SampleSpec, truth: SampleTruth) {
  return {
    file: `${name}.jpg`,
    mask: `${name}.mask.png`,
    title,
    ...size,
    category: truth.category,
    background: truth.background,
    primary: truth.primary,
    palette: truth.palette.map((swatch) => ({
      ...swatch,
      lab: swatch.lab.map((value) => Number(value.toFixed(2))),
      weight: Number(swatch.weight.toFixed(4)),
    })),
  };
}

async function writePhoto({ data, width, height }: Raster, path: string): Promise<void> {
  const raw = { width, height, channels: 4 } as const;
  await sharp(data, { raw }).removeAlpha().jpeg({ quality: 85 }).toFile(path);
}

async function writeMask({ data, width, height }: Mask, path: string): Promise<void> {
  const raw = { width, height, channels: 1 } as const;
  await sharp(data, { raw }).toColourspace('b-w').png({ compressionLevel: 9 }).toFile(path);
}
