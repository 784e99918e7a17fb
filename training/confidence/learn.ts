import type { ConfidenceModel } from '../../src/core/tags/confidenceModel.ts';
import { type Answer, acceptancesOf } from './acceptances.ts';
import { fitChances, lossOf, surely, type Trial } from './fit.ts';
import type { JudgedPacks } from './judged.ts';
import { reliabilityOf } from './measure.ts';
import { leastChance } from './sets.ts';
import { mainTrials, swatchTrials } from './trials.ts';

/** How soon a mask may be trusted. */
const MASKS = [2, 3, 4, 6, 8, 12, 16, 24, 32, 48];
/** What a swatch of a painting counts beside one of a photo. */
export const PAINTED_WEIGHT = 0.5;
const COVERAGE = 0.9;
const BINS = 12;

/** A model, and what it says of photos when its numbers were fitted without their fold. */
export interface Learned {
  readonly model: ConfidenceModel;
  readonly tags: readonly Answer[];
  readonly listed: readonly Answer[];
  readonly painted: readonly Answer[];
}

/** Fits a confidence to photos that were judged by names that had not seen them. */
export function learn({ words, lists, paintings }: JudgedPacks): Learned {
  const mask = likeliest(MASKS, (power) => {
    const trials = mainTrials(words, power);
    return lossOf(trials, fitChances(trials));
  });
  const tagged = mainTrials(words, mask);
  const [real, painted] = [
    swatchTrials(lists, mask, 1),
    swatchTrials(paintings, mask, PAINTED_WEIGHT),
  ];
  const [bias, chance] = rounded(fitChances(tagged));
  const [start, listed, named] = rounded(fitChances([...real, ...painted]));
  const tags = answersTo(tagged, tagged);
  return {
    model: {
      main: { bias: bias!, chance: chance! },
      swatch: { bias: start!, listed: listed!, named: named! },
      mask,
      set: { least: leastChance(words, COVERAGE), coverage: COVERAGE },
      acceptances: acceptancesOf(tags),
      reliability: reliabilityOf(tags, BINS),
    },
    tags,
    listed: answersTo(real, [...real, ...painted]),
    painted: answersTo(painted, [...real, ...painted]),
  };
}

/** What is said of `asked` by numbers that were fitted to those of `trials` that are in other folds. */
function answersTo(asked: readonly Trial[], trials: readonly Trial[]): Answer[] {
  const folds = [...new Set(trials.map(({ fold }) => fold))];
  const fits = new Map(
    folds.map((fold) => [fold, fitChances(trials.filter((trial) => trial.fold !== fold))]),
  );
  return asked.map((trial) => ({
    confidence: surely(trial, fits.get(trial.fold)!),
    right: trial.right,
    fold: trial.fold,
  }));
}

const likeliest = (choices: readonly number[], loss: (choice: number) => number): number =>
  choices.reduce((best, choice) => (loss(choice) < loss(best) ? choice : best));

const rounded = (numbers: Float64Array): number[] =>
  [...numbers].map((value) => Number(value.toFixed(3)) + 0);
