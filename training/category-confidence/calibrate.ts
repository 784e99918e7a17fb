import type { Calibration } from '../../src/core/learn/calibration.ts';
import { knownChance, standardised } from '../../src/core/learn/known.ts';
import { attributeLessons, fitAttribute } from './attributes.ts';
import { fitConfidence } from './fitConfidence.ts';
import { fitKnown, traitsAt } from './fitKnown.ts';
import { rounded } from './logistic.ts';
import { foldsOf, isGarment, isKnown, type Seen, type Unseen, without } from './seen.ts';
import { mostLikelier } from './sets.ts';
import { chancesAt, fitTemperature } from './temperature.ts';

/** Sets hold the right class of so many photos. */
const COVERAGE = 0.9;
/** So many photos of known classes may be called unknown. */
const STRANGE = 0.05;

/**
 * Fits what is said of a photo to photos that the net was not trained on, of known classes and of others. What builds on something that
 * was fitted is fitted to what that says of photos that it had not seen, part by part. Same photos, same numbers.
 */
export function calibrate(photos: readonly Seen[], labels: readonly string[]): Calibration {
  const temperature = fitTemperature(photos);
  const { scale, ...known } = fitKnown(photos, temperature);
  const unseen = foldsOf(photos).flatMap((fold) => judgeFold(photos, fold));
  const lessons = photos.flatMap(({ kind, looks }) =>
    looks.map((look) => ({ kind, row: standardised(traitsAt(look, temperature), scale) })),
  );
  const strange = unseen.filter(isKnown).map((one) => one.known);
  return {
    labels,
    temperature,
    set: { most: mostLikelier(unseen, COVERAGE), coverage: COVERAGE },
    scale,
    known: { ...known, least: quantile(strange, STRANGE) },
    confidence: fitConfidence(unseen.filter(isGarment)),
    attributes: attributeLessons.map((lesson) => fitAttribute(lesson, lessons)),
  };
}

function judgeFold(photos: readonly Seen[], fold: number): Unseen[] {
  const others = without(photos, fold);
  const temperature = fitTemperature(others);
  const { scale, ...model } = fitKnown(others, temperature);
  return photos
    .filter((photo) => photo.fold === fold)
    .map((photo) => {
      const row = standardised(traitsAt(photo, temperature), scale);
      const known = knownChance(row, { ...model, least: 0 });
      return { ...photo, chances: chancesAt(photo, temperature), known };
    });
}

/** The value that this part of the values is below. */
function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return rounded(sorted[Math.floor(part * sorted.length)]!);
}
