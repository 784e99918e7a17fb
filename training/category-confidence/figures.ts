import { logit } from '../../src/core/tags/confidence.ts';
import { meanOf, measure } from '../confidence/measure.ts';
import type { Told } from './heldOut.ts';
import { isGarment, isKnown } from './seen.ts';

/** Kinds that are like no known class. */
export const farKinds = ['other', 'body'];

/** What was reached on photos that nothing was fitted to, by what it is called. */
export type Figures = Readonly<Record<string, number>>;

/** At least one photo of each class, and of each kind of unknown ones. */
export function measureAll(told: readonly Told[]): Figures {
  const known = told.filter(isKnown);
  const unknown = told.filter((one) => !isKnown(one) && isGarment(one));
  const grounds = told.filter((one) => !isGarment(one));
  const isFar = ({ kind }: Told) => farKinds.includes(kind);
  const apart = (others: readonly Told[], by: (one: Told) => number) =>
    auroc(known.map(by), others.map(by));
  const byConfidence = ({ prediction }: Told) => prediction.confidence;
  const byKnown = ({ prediction }: Told) => logit(prediction.known);
  return {
    accuracy: meanOf(known, ({ right }) => right),
    'mean recall of the classes': meanOf(classesOf(known), (own) =>
      meanOf(own, ({ right }) => right),
    ),
    ...prefixed(
      'confidence: ',
      measure(
        known.map(({ prediction, right, fold }) => ({
          confidence: prediction.confidence,
          right,
          fold,
        })),
      ),
    ),
    'scores: log-loss': meanOf(
      known,
      (one) => -Math.log(Math.max(1e-6, one.prediction.scores[one.kind]!)),
    ),
    'scores: Brier score': meanOf(known, brierOf),
    'set: holds the right class': meanOf(known, holds),
    'set: classes': meanOf(known, ({ prediction }) => prediction.set.labels.length),
    'unknown ones rank lower, by confidence: far': apart(unknown.filter(isFar), byConfidence),
    'unknown ones rank lower, by confidence: near': apart(
      unknown.filter((one) => !isFar(one)),
      byConfidence,
    ),
    'unknown ones rank lower, by confidence: all': apart(unknown, byConfidence),
    'photos without a garment rank lower, by confidence': apart(grounds, byConfidence),
    'unknown ones rank lower, by being known: far': apart(unknown.filter(isFar), byKnown),
    'unknown ones rank lower, by being known: all': apart(unknown, byKnown),
    'said to be unknown: known ones': meanOf(known, ({ prediction }) => prediction.isUnknown),
    'said to be unknown: far ones': meanOf(
      unknown.filter(isFar),
      ({ prediction }) => prediction.isUnknown,
    ),
    'said to be unknown: all unknown ones': meanOf(
      unknown,
      ({ prediction }) => prediction.isUnknown,
    ),
    'said to be unknown: photos without a garment': meanOf(
      grounds,
      ({ prediction }) => prediction.isUnknown,
    ),
  };
}

const prefixed = (prefix: string, figures: Figures): Figures =>
  Object.fromEntries(Object.entries(figures).map(([words, value]) => [prefix + words, value]));

export const holds = ({ prediction, kind }: Told): boolean => prediction.set.labels.includes(kind);

/** Photos by class. */
export const classesOf = (told: readonly Told[]): Told[][] =>
  [...new Set(told.map(({ kind }) => kind))]
    .sort()
    .map((kind) => told.filter((one) => one.kind === kind));

/** The squared distance of the scores from the one right answer. */
const brierOf = ({ prediction, kind }: Told): number =>
  Object.entries(prediction.scores).reduce(
    (sum, [label, score]) => sum + (score - Number(label === kind)) ** 2,
    0,
  );

/** The part of pairs of which the first is the larger; equal ones count half (Mann, Whitney 1947). */
export function auroc(first: readonly number[], second: readonly number[]): number {
  let larger = 0;
  for (const a of first) for (const b of second) larger += a > b ? 1 : a === b ? 0.5 : 0;
  return larger / (first.length * second.length);
}
