import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Kernels } from '../../src/core/kernels.ts';
import { seededRandom } from '../../src/core/random.ts';
import {
  type Setting,
  settingOf,
  traitsOf,
} from '../../src/core/segment/certainty/certaintyModel.ts';
import { intersectionOverUnion } from '../../src/core/segment/intersectionOverUnion.ts';
import type { LayerTools } from '../../src/core/segment/layers/model.ts';
import { segment } from '../../src/core/segment/segment.ts';
import { automatic, defaultSegmentOptions } from '../../src/core/segment/segmentation.ts';
import { runSteps } from '../../src/core/steps.ts';
import type { Lesson } from './fit.ts';
import { layOnGround } from './layOnGround.ts';
import { type Pack, readPack, type Truth } from './readPack.ts';

/**
 * What a photo is of: people in the street; the same with nothing learned of people; the same people before plain grounds;
 * their garments laid on such; tops in a shop; other objects.
 */
export const kinds = ['street', 'unlearned', 'posed', 'laid', 'shop', 'objects'] as const;
export type Kind = (typeof kinds)[number];

/** A photo whose truth is known, cut as the product cuts it today. */
export interface Trial extends Lesson {
  readonly kind: Kind;
  readonly setting: Setting;
  /** Intersection over union with the truth that counts skin and hair as well. */
  readonly overlapFigure: number;
}

const SEED = 1;
const street: Omit<Pack, 'folder'> = { suffix: '.png', bare: [19, 41], every: 1 };
const masked: Omit<Pack, 'folder'> = { suffix: '.mask.png', bare: [], every: 1 };

/**
 * Cuts all photos of the packs `ccp`, `viton` and `grabcut13` that `folder` holds. Street photo n is seen with the learned layers
 * of `held` n modulo their number, which did not learn from it. Same photos, same trials.
 */
export async function trialsOf(
  folder: string,
  kernels: Kernels,
  held: readonly LayerTools[],
): Promise<Trial[]> {
  const random = seededRandom(SEED);
  const pack = (name: string, how: Omit<Pack, 'folder'>) =>
    existsSync(join(folder, name)) ? readPack({ ...how, folder: join(folder, name) }) : [];
  const trials: (Trial | null)[] = [];
  let photo = 0;
  for await (const truth of pack('ccp', street)) {
    const tools = { ...kernels, layers: held[photo % held.length] ?? kernels.layers };
    trials.push(trialOf('street', truth, tools));
    // What only stands beside the street takes half of the time.
    if (photo++ % 2 === 0) {
      trials.push(trialOf('unlearned', truth, { ...kernels, layers: null }));
      trials.push(trialOf('laid', layOnGround(truth, truth.garment, random), tools));
    } else trials.push(trialOf('posed', layOnGround(truth, truth.figure, random), tools));
  }
  for await (const truth of pack('viton', { ...masked, every: 4 }))
    trials.push(trialOf('shop', truth, kernels));
  for await (const truth of pack('grabcut13', masked))
    trials.push(trialOf('objects', truth, kernels));
  return trials.filter((trial) => trial !== null);
}

/** Null where nothing stood out: that has a certainty of its own. */
function trialOf(kind: Kind, truth: Truth, { cut, layers }: Kernels): Trial | null {
  const { mask, evidence } = runSteps(
    segment(truth.raster, automatic, defaultSegmentOptions, cut, layers),
  );
  if (!evidence) return null;
  return {
    kind,
    setting: settingOf(evidence),
    traits: traitsOf(evidence),
    overlap: intersectionOverUnion(mask.data, truth.garment),
    overlapFigure: intersectionOverUnion(mask.data, truth.figure),
  };
}
