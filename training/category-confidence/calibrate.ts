import type { Calibration, TraitScale } from '../../src/core/learn/calibration.ts';
import { knownChance, standardised, traitsOf } from '../../src/core/learn/known.ts';
import { logit } from '../../src/core/tags/confidence.ts';
import { fitChances } from '../confidence/fit.ts';
import { attributeLessons, fitAttribute } from './attributes.ts';
import { fitOn, rounded, scaleOf } from './logistic.ts';
import { foldsOf, isGarment, isKnown, type Look, type Seen, without } from './seen.ts';
import { mostLikelier } from './sets.ts';
import { chancesAt, fitTemperature } from './temperature.ts';

/** Sets hold the right class of so many photos. */
const COVERAGE = 0.9;
/** So many photos of known classes may be called unknown. */
const STRANGE = 0.05;
/** Pulls the weights of what tells known from unknown to 0. */
const RESTRAINT = 0.01;

interface Known {
  readonly scale: TraitScale;
  readonly bias: number;
  readonly weights: readonly number[];
}

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

/** What is said of a photo by numbers that were fitted without its part. */
export interface Unseen extends Seen {
  readonly chances: readonly number[];
  readonly known: number;
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

export const traitsAt = ({ logits, features }: Look, temperature: number): number[] =>
  traitsOf(
    logits.map((value) => value / temperature),
    features,
  );

/** What photos without a garment count beside garments of unknown classes: they are told by little. */
const GROUNDS_COUNT = 0.25;

/**
 * Known against unknown; garments of both count the same in all. Every look at a photo teaches for itself: that is as if there were
 * more photos.
 */
function fitKnown(photos: readonly Seen[], temperature: number): Known {
  const weightOf = (photo: Seen) => {
    const alike = photos.filter(
      (one) => isKnown(one) === isKnown(photo) && isGarment(one) === isGarment(photo),
    );
    return (isGarment(photo) ? 1 : GROUNDS_COUNT) / alike.length;
  };
  const looks = photos.flatMap((photo) => {
    const [target, weight] = [Number(isKnown(photo)), weightOf(photo)];
    return photo.looks.map((look) => ({ traits: traitsAt(look, temperature), target, weight }));
  });
  const scale = scaleOf(looks.map(({ traits }) => traits));
  const examples = looks.map((look) => ({ ...look, traits: standardised(look.traits, scale) }));
  const { biases, weights } = fitOn(examples, 2, RESTRAINT);
  const [unlike, like] = weights as [readonly number[], readonly number[]];
  return {
    scale,
    bias: rounded(biases[1]! - biases[0]!),
    weights: like.map((weight, n) => rounded(weight - unlike[n]!)),
  };
}

/**
 * What a label's score and being known say of its being right, where half of what is seen is of no known class; then put on a scale that is
 * right where all is. So an unknown garment ranks low, and of known ones with 0.8 eighty in a hundred are right.
 */
function fitConfidence(photos: readonly Unseen[]): Calibration['confidence'] {
  const unknown = photos.filter((one) => !isKnown(one)).length;
  const weighed = (photo: Unseen) => (isKnown(photo) ? unknown / (photos.length - unknown) : 1);
  const trials = photos.map((photo) => {
    const score = Math.max(...photo.chances);
    const right = photo.truth >= 0 && photo.chances[photo.truth] === score;
    const traits = [logit(score), logit(photo.known)];
    return { traits, trust: 1, right, weight: weighed(photo), fold: photo.fold, photo };
  });
  const [, score, known] = fitChances(trials) as unknown as [number, number, number];
  const ranked = trials
    .filter(({ photo }) => isKnown(photo))
    .map((one) => ({ ...one, traits: [score * one.traits[0]! + known * one.traits[1]!] }));
  const [bias, slope] = fitChances(ranked) as unknown as [number, number];
  return { bias: rounded(bias), score: rounded(slope * score), known: rounded(slope * known) };
}

/** The value that this part of the values is below. */
function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return rounded(sorted[Math.floor(part * sorted.length)]!);
}
