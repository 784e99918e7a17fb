import { dot, softmax } from '../../src/core/linear.ts';
import { distanceTo } from '../../src/core/names/distanceTo.ts';
import type { Triple } from '../../src/core/palette/palette.ts';
import type { Taxonomy } from '../../src/core/tags/taxonomy.ts';
import type { Answers, FamilyAnswers } from './counts.ts';
import { fitNames } from './fitNames.ts';

const FOLDS = 5;
/** Neighbouring bins are named alike: cubes of so many units of Lab are held out together. */
const CUBE = 15;

/** Sums over answers that a way to name was not fitted to; divided by `all`, they are means. */
export interface Score {
  readonly all: number;
  /** -log of the chance of what was said. */
  readonly surprise: number;
  /** Answers that the first name agrees with. */
  readonly agreed: number;
}

/** One way to name: for a colour, the chance of each of the family's names. */
type Way = (answers: Answers) => readonly number[];

/** What each way reaches on answers that it was not fitted to. */
export interface Scores {
  /** The names that people were counted saying, smoothed. */
  readonly said: Score;
  /** By the nearest reference, and the less likely the further off a name's nearest is. */
  readonly nearest: Score;
  /** Each name as often as it is said of all colours of the family. */
  readonly plain: Score;
  /** What people themselves said of that very colour: no way does better. */
  readonly bound: Score;
}

export function heldOutScores(family: FamilyAnswers, taxonomy: Taxonomy): Scores {
  const { names, answers } = family;
  const held = [...Array(FOLDS).keys()].map((fold) => {
    const others = answers.filter(({ lab }) => foldOf(lab) !== fold);
    const own = answers.filter(({ lab }) => foldOf(lab) === fold);
    const weights = Object.values(fitNames({ ...family, answers: others }));
    const shares = sharesOf(others, names.length);
    return {
      said: score(own, ({ traits }) => softmax(weights.map((row) => dot(row, traits)))),
      nearest: score(own, ({ lab }) => byDistance(family, lab, taxonomy)),
      plain: score(own, () => shares),
      bound: score(own, ({ counts, all }) => counts.map((count) => count / all)),
    };
  });
  const sum = (way: keyof Scores): Score => held.map((one) => one[way]).reduce(plus);
  return { said: sum('said'), nearest: sum('nearest'), plain: sum('plain'), bound: sum('bound') };
}

export const plus = (a: Score, b: Score): Score => ({
  all: a.all + b.all,
  surprise: a.surprise + b.surprise,
  agreed: a.agreed + b.agreed,
});

/** Spreads cubes of colours over the folds. */
function foldOf(lab: Triple): number {
  const [l, a, b] = lab.map((value) => Math.floor((value + 150) / CUBE));
  return (7 * l! + 3 * a! + b!) % FOLDS;
}

function score(answers: readonly Answers[], way: Way): Score {
  return answers
    .map((one) => {
      const chances = way(one);
      const surprise = one.counts.reduce(
        (sum, count, i) => sum - (count > 0 ? count * Math.log(chances[i]!) : 0),
        0,
      );
      const first = chances.indexOf(Math.max(...chances));
      return { all: one.all, surprise, agreed: one.counts[first]! };
    })
    .reduce(plus, { all: 0, surprise: 0, agreed: 0 });
}

/** So much further off (CIEDE2000) a name is e times less likely. */
const fading = 7;

function byDistance({ family, names }: FamilyAnswers, lab: Triple, taxonomy: Taxonomy): number[] {
  const entries = taxonomy.names.filter((entry) => entry.family === family);
  const counted = names.map((name) => entries.find((entry) => entry.name === name)!);
  return softmax(counted.map((entry) => -distanceTo(entry, lab) / fading));
}

function sharesOf(answers: readonly Answers[], count: number): number[] {
  const all = answers.reduce((sum, one) => sum + one.all, 0);
  return Array.from(
    { length: count },
    (_, i) => (answers.reduce((sum, { counts }) => sum + counts[i]!, 0) + 1) / (all + count),
  );
}
