// biome-ignore-all format: rows of numbers
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: fitted numbers
import type { ConfidenceModel } from './confidenceModel.ts';

/** Made by `npm run train -- confidence`; `public/models/confidence/card.md` says from what, and what it reaches. */
export const confidenceWeights: ConfidenceModel = {
  main: { bias: 0.127, chance: 1.013 },
  swatch: { bias: -0.189, listed: 0.993, named: 0.272 },
  mask: 12,
  set: { least: 0.133, coverage: 0.9 },
  acceptances: [
    [null, 0],
    [0.98, 0.117],
    [0.927, 0.275],
    [0.909, 0.313],
    [0.862, 0.398],
    [0.826, 0.464],
    [0.805, 0.502],
    [0.779, 0.536],
    [0.762, 0.564],
    [0.723, 0.601],
    [0.693, 0.643],
    [0.668, 0.672],
    [0.64, 0.703],
    [0.617, 0.726],
    [0.595, 0.748],
    [0.571, 0.77],
    [0.544, 0.801],
    [0.521, 0.824],
    [0.494, 0.85],
    [0.45, 0.885],
  ],
  reliability: [
    [0.297, 0.311, 193],
    [0.461, 0.492, 193],
    [0.552, 0.534, 193],
    [0.634, 0.575, 193],
    [0.708, 0.725, 193],
    [0.776, 0.747, 194],
    [0.829, 0.86, 193],
    [0.875, 0.907, 193],
    [0.919, 0.896, 193],
    [0.95, 0.974, 193],
    [0.977, 0.964, 193],
    [0.995, 0.99, 193],
  ],
};
