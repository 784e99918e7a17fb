import { softmax } from '../linear.ts';
import type { Steps } from '../steps.ts';
import { type Head, likeliestOf } from './head.ts';
import { classSizes, featuresAsIs, type HeadExamples } from './headExamples.ts';
import { type Fit, startFit } from './headFit.ts';
import { foldsOf } from './headFolds.ts';
import { type HeadScale, scaledRows, scaleOf } from './headScale.ts';
import { temperatureOf, withTemperature } from './headTemperature.ts';

/** How a head is trained. */
export interface HeadSettings {
  readonly rounds: number;
  /** See `FitRows`. */
  readonly restraint: number;
  /** At most so many parts are held back in turn. */
  readonly folds: number;
  readonly seed: number;
}

export const defaultHeadSettings: HeadSettings = {
  rounds: 100,
  restraint: 0.003,
  folds: 5,
  seed: 1,
};

/** What one round came to. */
export interface HeadRound {
  /** From 1. */
  readonly round: number;
  readonly of: number;
  /** Mean cross-entropy (nats) of the photos that were learned from, classes counted alike. */
  readonly loss: number;
  /** The same of photos that were held back. */
  readonly heldOutLoss: number;
  /** The part of photos held back that were told right. */
  readonly heldOutRight: number;
  /** [photos, classes]: what each photo is told to be by those that did not learn from it. */
  readonly chances: Float32Array<ArrayBuffer>;
}

/** A head, and how it did on photos that it had not learned from. */
export interface TaughtHead {
  /** Learned from all photos. Its chances mean what they say, as far as `heldOut` can tell. */
  readonly head: Head;
  /** [photos, classes]: the chances of each photo by a head that did not learn from it, at the same temperature. */
  readonly heldOut: Float32Array<ArrayBuffer>;
  /** How many parts were held back in turn. */
  readonly folds: number;
  readonly temperature: number;
}

/** The fewest photos of a class: one to learn from while another is held back. */
export const fewestPhotos = 2;

/**
 * Teaches a head: one learns from all photos, and for each part of them one that never sees that part, all in step, so that every round
 * says how the head does on photos that it has not seen. Classes count alike, however many photos they have.
 * Every class needs `fewestPhotos`. Same examples and settings, same bytes.
 */
export function* trainHead(
  examples: HeadExamples,
  { rounds, restraint, folds: most, seed }: HeadSettings,
): Steps<HeadRound, TaughtHead> {
  const folds = Math.min(most, ...classSizes(examples));
  const foldOf = foldsOf(examples, folds, seed);
  const photos = examples.classes.map((_, photo) => photo);
  const whole = learnFrom(examples, photos, restraint);
  const parts = Array.from({ length: folds }, (_, fold) => {
    const others = photos.filter((photo) => foldOf[photo] !== fold);
    return learnFrom(examples, others, restraint);
  });
  const chances = new Float32Array(photos.length * examples.labels.length);
  for (let round = 1; round <= rounds; round++) {
    const loss = whole.fit.step();
    for (const part of parts) part.fit.step();
    for (const photo of photos) chancesBy(parts[foldOf[photo]!]!, examples, photo, chances);
    yield { round, of: rounds, loss, ...heldOutOf(examples, chances), chances: chances.slice() };
  }
  const temperature = temperatureOf(chances, examples.classes);
  const heldOut = withTemperature(chances, examples.labels.length, temperature);
  return { head: headOf(whole, examples.labels, temperature), heldOut, folds, temperature };
}

interface Learner {
  readonly fit: Fit;
  readonly scale: HeadScale;
}

function learnFrom(examples: HeadExamples, photos: readonly number[], restraint: number): Learner {
  const { labels, classes, views, width } = examples;
  const scale = scaleOf(examples, photos);
  const rows = scaledRows(examples, photos, scale);
  const sizes = classSizes({ labels, classes: photos.map((photo) => classes[photo]!) });
  const present = sizes.filter((size) => size > 0).length;
  const targets = new Uint16Array(photos.length * views);
  const weights = new Float64Array(targets.length);
  photos.forEach((photo, n) => {
    const k = classes[photo]!;
    targets.fill(k, n * views, (n + 1) * views);
    weights.fill(1 / (present * sizes[k]! * views), n * views, (n + 1) * views);
  });
  const data = { rows, width, classes: labels.length, targets, weights, restraint };
  return { fit: startFit(data), scale };
}

/** Writes what a learner says of a photo as it is into `chances`. */
function chancesBy(
  { fit, scale }: Learner,
  examples: HeadExamples,
  photo: number,
  chances: Float32Array,
): void {
  const { width, labels } = examples;
  const classes = labels.length;
  const features = featuresAsIs(examples, photo);
  const scores = Array.from(fit.weights.subarray(width * classes));
  for (let i = 0; i < width; i++) {
    const value = (features[i]! - scale.mean[i]!) * scale.factor;
    for (let k = 0; k < classes; k++) scores[k]! += value * fit.weights[i * classes + k]!;
  }
  chances.set(softmax(scores), photo * classes);
}

function heldOutOf(
  { labels, classes }: HeadExamples,
  chances: Float32Array,
): Pick<HeadRound, 'heldOutLoss' | 'heldOutRight'> {
  const sizes = classSizes({ labels, classes });
  let [loss, right] = [0, 0];
  classes.forEach((k, photo) => {
    const own = chances.subarray(photo * labels.length, (photo + 1) * labels.length);
    loss -= Math.log(Math.max(own[k]!, 1e-12)) / (labels.length * sizes[k]!);
    if (likeliestOf(own) === k) right++;
  });
  return { heldOutLoss: loss, heldOutRight: right / classes.length };
}

/** A learner as a head: scale and temperature go into its weights. */
function headOf({ fit, scale }: Learner, labels: readonly string[], temperature: number): Head {
  const classes = labels.length;
  const width = scale.mean.length;
  const kernel = new Float32Array(width * classes);
  const bias = Float32Array.from(fit.weights.subarray(width * classes));
  const sums = new Float64Array(bias);
  for (let i = 0; i < width; i++)
    for (let k = 0; k < classes; k++) {
      const weight = fit.weights[i * classes + k]! * scale.factor;
      kernel[i * classes + k] = weight / temperature;
      sums[k]! -= weight * scale.mean[i]!;
    }
  for (let k = 0; k < classes; k++) bias[k] = sums[k]! / temperature;
  return { labels, kernel, bias };
}
