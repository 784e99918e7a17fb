import { predictionOf } from '../../src/core/learn/calibrate.ts';
import type { Calibration } from '../../src/core/learn/calibration.ts';
import type { Prediction } from '../../src/core/learn/prediction.ts';
import { calibrate } from './calibrate.ts';
import { foldsOf, type Seen, without } from './seen.ts';

/** What is said of a photo by a calibration that was fitted without its part. */
export interface Told extends Seen {
  readonly calibration: Calibration;
  readonly prediction: Prediction;
  /** Whether the label is its class; of what is no known class it never is. */
  readonly right: boolean;
}

/** Tells of every photo by all the other parts. */
export const heldOut = (photos: readonly Seen[], labels: readonly string[]): Told[] =>
  foldsOf(photos).flatMap((fold) => {
    const calibration = calibrate(without(photos, fold), labels);
    return photos
      .filter((photo) => photo.fold === fold)
      .map((photo) => {
        const prediction = predictionOf(photo.logits, photo.features, calibration);
        return {
          ...photo,
          calibration,
          prediction,
          right: labels[photo.truth] === prediction.label,
        };
      });
  });
