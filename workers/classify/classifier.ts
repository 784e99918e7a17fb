import { fail, type Outcome, succeed } from '../../src/core/failure.ts';
import { predictionOf } from '../../src/core/learn/calibrate.ts';
import { type CategoryFiles, readCategoryModel } from '../../src/core/learn/categoryModel.ts';
import { looksAt, seenIn } from '../../src/core/learn/looks.ts';
import { categorySide, type Pictures } from '../../src/core/learn/pictures.ts';
import type { Prediction } from '../../src/core/learn/prediction.ts';
import type { NetRunner } from './netRunner.ts';

/** Tells what garment photos show. Calls must not overlap. */
export interface Classifier {
  /** One prediction a photo, in their order. Fails as `model-unavailable` where nothing runs the net any more. */
  readonly classify: (photos: readonly Pictures[]) => Promise<Outcome<readonly Prediction[]>>;
  /** Looks at nothing once: the first photo is then as fast as the others. */
  readonly warmUp: () => Promise<Outcome<null>>;
}

/** What the runner knows the category net by. */
const NAME = 'category';

/** Reads the category model and leaves its net with a runner. Fails as `model-unavailable`. */
export async function startClassifier(
  runner: NetRunner,
  files: CategoryFiles,
): Promise<Outcome<Classifier>> {
  const model = readCategoryModel(files);
  if (!model.ok) return model;
  const { net, calibration } = model.value;
  const taken = await runner.take(NAME, net);
  if (!taken.ok) return fail(taken.failure);

  const classify: Classifier['classify'] = async (photos) => {
    if (photos.length === 0) return succeed([]);
    const outputs = await runner.run(NAME, looksAt(photos));
    if (!outputs.ok) return outputs;
    const { logits, features } = outputs.value as { logits: Float32Array; features: Float32Array };
    const seen = seenIn({ logits, features }, photos.length);
    return succeed(seen.map((one) => predictionOf(one.logits, one.features, calibration)));
  };
  const warmUp = async () => {
    const outcome = await classify([nothing]);
    return outcome.ok ? succeed(null) : outcome;
  };
  return succeed({ classify, warmUp });
}

const nothing: Pictures = {
  side: categorySide,
  photo: new Uint8Array(3 * categorySide ** 2),
  garment: new Uint8Array(3 * categorySide ** 2),
};
