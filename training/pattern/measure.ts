import { patterns } from '../../src/core/pattern/pattern.ts';
import { calibrationError } from '../calibrationError.ts';
import type { Lesson } from './fit.ts';

/** A garment and the chances it was given before its pattern was looked at, in the order of `patterns`. */
export interface Judged extends Lesson {
  readonly chances: readonly number[];
}

/** The index of the likeliest. */
export const said = ({ chances }: Judged): number => chances.indexOf(Math.max(...chances));

export const isRight = (judged: Judged): boolean => patterns[said(judged)] === judged.pattern;

const confidenceOf = ({ chances }: Judged): number => Math.max(...chances);

/** How often the likeliest pattern is the true one, and what its chance is worth. At least one garment. */
export function measure(judged: readonly Judged[]) {
  const sorted = [...judged].sort((a, b) => confidenceOf(b) - confidenceOf(a));
  return {
    'the pattern is right': meanOf(judged, isRight),
    'among the first two': meanOf(judged, isInTwo),
    'right among the surer half': meanOf(sorted.slice(0, sorted.length >> 1), isRight),
    'mean share found of each pattern': meanShareFound(judged),
    'calibration error (15 bins)': calibrationError(
      judged.map((one) => ({ confidence: confidenceOf(one), right: isRight(one) })),
    ),
  };
}

const isInTwo = ({ chances, pattern }: Judged): boolean =>
  chances.filter((chance) => chance > chances[patterns.indexOf(pattern)]!).length < 2;

function meanShareFound(judged: readonly Judged[]): number {
  const shares = patterns
    .map((pattern) => judged.filter((one) => one.pattern === pattern))
    .filter((mine) => mine.length > 0)
    .map((mine) => meanOf(mine, isRight));
  return meanOf(shares, (share) => share);
}

const meanOf = <Item>(items: readonly Item[], value: (item: Item) => number | boolean): number =>
  items.reduce((sum, item) => sum + Number(value(item)), 0) / items.length;
