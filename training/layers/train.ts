import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Random, seededRandom } from '../../src/core/random.ts';
import { loadCutKernel } from '../../workers/kernels/cut.ts';
import { loadFigureKernel } from '../../workers/kernels/figure.ts';
import { cardOf } from './card.ts';
import type { Room } from './fitRoom.ts';
import { type Labelled, readLabelled } from './labelled.ts';
import { learn, partOf } from './learn.ts';
import { meanOf, overlapsOf } from './measure.ts';
import { see } from './seen.ts';
import { modelOf } from './trees.ts';
import { inShop, inStreet } from './variants.ts';

const output = join('public', 'models', 'layers');
/** Where the models go that did not learn from a part of the photos: `npm run train -- certainty` asks them. */
const heldOutput = join('.build', 'models', 'layers');
const say = (line: string): void => console.error(line);

/**
 * `npm run train -- layers FOLDER`: learns to tell what of a figure each cell shows from labelled street photos
 * (`labelled.ts` says how they lie in FOLDER), and writes the model and its card. Same photos, same model; some half an hour on one core.
 * @throws Error where the folder or a kernel is missing.
 */
export async function run([folder]: readonly string[]): Promise<void> {
  if (!folder) throw new Error('npm run train -- layers FOLDER, the folder of labelled photos');
  const kernelNamed = (name: string) => readFileSync(join('.build', 'kernels', `${name}.wasm`));
  const cut = await loadCutKernel(kernelNamed('cut'));
  const kernel = await loadFigureKernel(kernelNamed('figure'));
  const photos = await readLabelled(folder);
  const roomOf = (variants: (photo: Labelled, random: Random) => Labelled[]): Room => {
    const random = seededRandom(1);
    return photos.map((photo) =>
      variants(photo, random).map((variant) => see(variant, cut, kernel)),
    );
  };
  say(`${photos.length} photos; in the shop`);
  const shop = learn(roomOf(inShop), false, kernel, say);
  say('in the street');
  const street = learn(roomOf(inStreet), true, kernel, say);

  const { file } = modelOf({ street: street.stages, shop: shop.stages });
  writeFileSync(join(output, 'layers.bin'), file);
  const held = street.held.map((stages) => modelOf({ street: stages, shop: shop.stages }));
  mkdirSync(heldOutput, { recursive: true });
  held.forEach((model, part) => {
    writeFileSync(join(heldOutput, `held-${part}.bin`), model.file);
  });
  const found = photos.map((photo, n) =>
    overlapsOf(photo, { model: held[partOf(n)]!, kernel }, cut),
  );
  const without = photos.map((photo) => overlapsOf(photo, null, cut));
  const figures = { photos: photos.length, bytes: file.length };
  writeFileSync(
    join(output, 'card.md'),
    cardOf({ ...figures, found: meanOf(found), without: meanOf(without) }),
  );
  say(JSON.stringify(meanOf(found)));
}
