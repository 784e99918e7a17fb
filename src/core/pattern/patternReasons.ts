import type { FoundPattern } from './pattern.ts';
import { type PatternModel, standardised } from './patternModel.ts';
import type { Traits } from './traits.ts';

/** Traits that speak of the same thing, and what they say of a cloth. */
interface Aspect {
  readonly traits: RegExp;
  readonly say: (traits: Traits) => string;
}

const aspects: readonly Aspect[] = [
  {
    traits:
      /^(strength|lightness|chroma|broad|finest|finer|middle|coarser$|coarsest)|Quiet|Usual|Loud/,
    say: ({ strength }) => {
      if (strength < 0.8) return 'Apart from light and folds its shade hardly varies.';
      return strength < 2 ? 'Its shades vary a little.' : 'Its shades vary strongly.';
    },
  },
  {
    traits: /Ways?(Nearby)?$/,
    say: ({ coarseOneWay, coarseTwoWays }) => {
      if (coarseOneWay > 0.45) return 'Its edges run one way.';
      return coarseTwoWays > 0.35
        ? 'Its edges run two ways that cross.'
        : 'Its edges run all ways.';
    },
  },
  {
    traits: /^(returns|alike)/,
    say: ({ returns, returnsAcross }) => {
      if (returns < 0.5) return 'It does not repeat itself.';
      return returnsAcross > 0.4 ? 'It repeats itself in two directions.' : 'It repeats itself.';
    },
  },
  {
    traits:
      /^(apart|explained|smaller|spread|down|sideways|border|pieces|largestPiece|inner)|Tenth|Quarter|straightness/,
    say: ({ apart, largestPiece, spread }) => {
      if (apart < 2.3) return 'It has no second colour that stands out.';
      if (largestPiece > 0.8) return 'Its second colour lies in one large piece.';
      return spread < 0.7
        ? 'Its second colour lies in one place.'
        : 'Its second colour lies all over it.';
    },
  },
];

/** What spoke for a pattern rather than the runner-up, the weightiest first, as sentences for a person. */
export function patternReasons(
  traits: Traits,
  { pattern, confidence, runnerUp }: Pick<FoundPattern, 'pattern' | 'confidence' | 'runnerUp'>,
  model: PatternModel,
): string[] {
  const row = standardised(traits, model);
  const weightOf = ({ traits: names }: Aspect): number =>
    model.traits.reduce((sum, name, n) => {
      const weight = model.weights[pattern][n + 1]! - model.weights[runnerUp][n + 1]!;
      return names.test(name) ? sum + weight * row[n + 1]! : sum;
    }, 0);
  const speaking = aspects
    .map((aspect) => ({ aspect, weight: weightOf(aspect) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 2)
    .map(({ aspect }) => aspect.say(traits));
  return confidence < 0.6 ? [...speaking, `It may be ${runnerUp} as well.`] : speaking;
}
