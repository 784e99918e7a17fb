// biome-ignore-all format: rows of numbers
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: fitted numbers
import type { ConfidenceModel } from './confidenceModel.ts';

/** Made by `npm run train -- confidence`; `public/models/confidence/card.md` says from what, and what it reaches. */
export const confidenceWeights: ConfidenceModel = {
  main: { bias: 0.114, chance: 1.02 },
  swatch: { bias: -0.232, listed: 1.078, named: 0.262 },
  mask: 16,
  set: { least: 0.135, coverage: 0.9 },
  acceptances: [
    [null, 0],
    [0.973, 0.137],
    [0.937, 0.244],
    [0.913, 0.3],
    [0.865, 0.394],
    [0.819, 0.47],
    [0.805, 0.502],
    [0.782, 0.534],
    [0.764, 0.556],
    [0.725, 0.601],
    [0.692, 0.644],
    [0.665, 0.672],
    [0.64, 0.694],
    [0.617, 0.723],
    [0.589, 0.749],
    [0.556, 0.78],
    [0.534, 0.801],
    [0.511, 0.83],
    [0.487, 0.852],
    [0.453, 0.878],
  ],
  reliability: [
    [0.291, 0.311, 193],
    [0.456, 0.43, 193],
    [0.546, 0.554, 193],
    [0.629, 0.57, 193],
    [0.705, 0.746, 193],
    [0.775, 0.742, 194],
    [0.827, 0.85, 193],
    [0.875, 0.917, 193],
    [0.917, 0.912, 193],
    [0.949, 0.964, 193],
    [0.976, 0.959, 193],
    [0.995, 0.99, 193],
  ],
};
