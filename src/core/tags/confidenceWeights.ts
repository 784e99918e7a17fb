// biome-ignore-all format: rows of numbers
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: fitted numbers
import type { ConfidenceModel } from './confidenceModel.ts';

/** Made by `npm run train -- confidence`; `public/models/confidence/card.md` says from what, and what it reaches. */
export const confidenceWeights: ConfidenceModel = {
  main: { bias: 0.102, chance: 1.036 },
  swatch: { bias: -0.27, listed: 0.994, named: 0.284 },
  mask: 12,
  set: { least: 0.134, coverage: 0.9 },
  acceptances: [
    [null, 0],
    [0.979, 0.123],
    [0.928, 0.273],
    [0.907, 0.319],
    [0.872, 0.381],
    [0.821, 0.469],
    [0.791, 0.518],
    [0.774, 0.545],
    [0.756, 0.568],
    [0.715, 0.615],
    [0.691, 0.644],
    [0.669, 0.669],
    [0.644, 0.697],
    [0.611, 0.732],
    [0.593, 0.755],
    [0.566, 0.779],
    [0.553, 0.795],
    [0.525, 0.825],
    [0.499, 0.851],
    [0.472, 0.877],
  ],
  reliability: [
    [0.33, 0.378, 193],
    [0.472, 0.472, 193],
    [0.556, 0.482, 193],
    [0.632, 0.642, 193],
    [0.707, 0.699, 193],
    [0.775, 0.737, 194],
    [0.828, 0.907, 193],
    [0.876, 0.865, 193],
    [0.919, 0.912, 193],
    [0.951, 0.974, 193],
    [0.977, 0.959, 193],
    [0.995, 0.995, 193],
  ],
};
