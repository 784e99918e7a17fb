// biome-ignore-all format: rows of numbers
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: fitted numbers
import type { ConfidenceModel } from './confidenceModel.ts';

/** Made by `npm run train -- confidence`; `public/models/confidence/card.md` says from what, and what it reaches. */
export const confidenceWeights: ConfidenceModel = {
  main: { bias: 0.132, chance: 1.017 },
  swatch: { bias: -0.295, listed: 0.85, named: 0.355 },
  mask: 6,
  set: { least: 0.135, coverage: 0.9 },
  acceptances: [
    [null, 0],
    [0.966, 0.153],
    [0.94, 0.237],
    [0.901, 0.323],
    [0.856, 0.407],
    [0.829, 0.455],
    [0.807, 0.493],
    [0.784, 0.524],
    [0.755, 0.562],
    [0.723, 0.596],
    [0.702, 0.625],
    [0.666, 0.67],
    [0.636, 0.697],
    [0.616, 0.721],
    [0.59, 0.747],
    [0.567, 0.769],
    [0.543, 0.792],
    [0.525, 0.816],
    [0.488, 0.849],
    [0.458, 0.871],
  ],
  reliability: [
    [0.274, 0.326, 193],
    [0.452, 0.446, 193],
    [0.547, 0.497, 193],
    [0.627, 0.585, 193],
    [0.702, 0.746, 193],
    [0.771, 0.737, 194],
    [0.827, 0.834, 193],
    [0.873, 0.912, 193],
    [0.917, 0.922, 193],
    [0.948, 0.959, 193],
    [0.975, 0.959, 193],
    [0.995, 0.995, 193],
  ],
};
