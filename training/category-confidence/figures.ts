import { logit } from '../../src/core/tags/confidence.ts';
import { calibrationError } from '../calibrationError.ts';
import { meanOf, measure } from '../confidence/measure.ts';
import type { Told } from './heldOut.ts';
import { isPainted } from './paintings.ts';
import { isGarment, isGround, isKnown } from './seen.ts';

/** Kinds that are like no known class. */
export const farKinds = ['other', 'body'];

/** What was reached on photos that nothing was fitted to, by what it is called. */
export type Figures = Readonly<Record<string, number>>;

/** At least one photo of each class, of each kind of unknown ones, one without a garment and one painted: else a figure is no number. */
export const measureAll = (told: readonly Told[]): Figures => {
  const known = told.filter(isKnown);
  return {
    ...measureKnown(known),
    ...measureUnknown(
      known,
      told.filter((one) => !isKnown(one)),
    ),
  };
};

function measureKnown(known: readonly Told[]): Figures {
  const isRight = ({ right }: Told) => right;
  const answers = (confidenceOf: (one: Told) => number) =>
    known.map((one) => ({ confidence: confidenceOf(one), right: one.right, fold: one.fold }));
  const leading = ({ prediction }: Told) => prediction.scores[prediction.label]!;
  return {
    accuracy: meanOf(known, isRight),
    'mean recall of the classes': meanOf(classesOf(known), (own) => meanOf(own, isRight)),
    ...prefixed('confidence: ', measure(answers(byConfidence))),
    'scores: calibration error (15 bins)': calibrationError(answers(leading)),
    'scores: log-loss': meanOf(known, surpriseOf),
    'scores: Brier score': meanOf(known, brierOf),
    'set: holds the right class': meanOf(known, holds),
    'set: classes': meanOf(known, ({ prediction }) => prediction.set.labels.length),
  };
}

function measureUnknown(known: readonly Told[], others: readonly Told[]): Figures {
  const groups = {
    'far ones': others.filter(({ kind }) => farKinds.includes(kind)),
    'near ones': others.filter((one) => isGarment(one) && !farKinds.includes(one.kind)),
    'all garments': others.filter(isGarment),
    'no garment': others.filter(isGround),
    'painted ones': others.filter(isPainted),
  };
  const apart = (by: (one: Told) => number) =>
    mapped(groups, (group) => auroc(known.map(by), group.map(by)));
  const isSaid = ({ prediction }: Told) => prediction.isUnknown;
  return {
    ...prefixed('unknown ones rank lower, by confidence: ', apart(byConfidence)),
    ...prefixed('unknown ones rank lower, by being known: ', apart(byKnown)),
    'said to be unknown: known ones': meanOf(known, isSaid),
    ...prefixed(
      'said to be unknown: ',
      mapped(groups, (group) => meanOf(group, isSaid)),
    ),
  };
}

const byConfidence = ({ prediction }: Told): number => prediction.confidence;

const byKnown = ({ prediction }: Told): number => logit(prediction.known);

const mapped = (
  groups: Readonly<Record<string, readonly Told[]>>,
  measureOf: (group: readonly Told[]) => number,
): Figures =>
  Object.fromEntries(Object.entries(groups).map(([name, group]) => [name, measureOf(group)]));

const prefixed = (prefix: string, figures: Figures): Figures =>
  Object.fromEntries(Object.entries(figures).map(([words, value]) => [prefix + words, value]));

export const holds = ({ prediction, kind }: Told): boolean => prediction.set.labels.includes(kind);

/** Photos by class. */
export const classesOf = (told: readonly Told[]): Told[][] =>
  [...new Set(told.map(({ kind }) => kind))]
    .sort()
    .map((kind) => told.filter((one) => one.kind === kind));

const surpriseOf = ({ prediction, kind }: Told): number =>
  -Math.log(Math.max(1e-6, prediction.scores[kind]!));

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
