import type { Calibration } from './calibration.ts';
import { logitTraits } from './known.ts';

/** A calibration that changes nothing: temperature 1, everything known, no attributes. */
export function plainCalibration(labels: readonly string[], features: number): Calibration {
  const traits = logitTraits + features;
  return {
    labels,
    temperature: 1,
    set: { most: 0.9, coverage: 0.9 },
    scale: { means: Array(traits).fill(0), deviations: Array(traits).fill(1) },
    known: { bias: 9, weights: Array(traits).fill(0), least: 0.1 },
    confidence: { bias: 0, score: 1, known: 0 },
    attributes: [],
  };
}
