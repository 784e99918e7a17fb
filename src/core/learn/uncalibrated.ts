import type { Prediction } from './prediction.ts';

/**
 * The chances as the net itself gives them, before its numbers are divided by the temperature: chances are proportional to
 * exp(number / temperature), so that their powers by the temperature are proportional to exp(number). They sum to 1.
 */
export function uncalibrated({
  scores,
  temperature,
}: Pick<Prediction, 'scores' | 'temperature'>): Prediction['scores'] {
  const powers = Object.entries(scores).map(
    ([label, chance]) => [label, chance ** temperature] as const,
  );
  const sum = powers.reduce((total, [, power]) => total + power, 0);
  return Object.fromEntries(powers.map(([label, power]) => [label, power / sum]));
}
