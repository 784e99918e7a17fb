import { temperatureOf } from '../../src/core/learn/headTemperature.ts';
import { softmax } from '../../src/core/linear.ts';
import { isKnown, type Seen } from './seen.ts';

/** The temperature at which the logits of photos of known classes mean what they say (Guo et al. 2017). Three decimals. */
export function fitTemperature(photos: readonly Seen[]): number {
  const known = photos.filter(isKnown);
  const chances = known.flatMap(({ logits }) => softmax(logits));
  const found = temperatureOf(
    Float32Array.from(chances),
    known.map(({ truth }) => truth),
  );
  return Number(found.toFixed(3));
}

/** The chances of the classes at a temperature. */
export const chancesAt = ({ logits }: Pick<Seen, 'logits'>, temperature: number): number[] =>
  softmax(logits.map((logit) => logit / temperature));
