import type { ConfidenceModel } from './confidenceModel.ts';

// biome-ignore-all format: rows of numbers
export const confidenceWeights: ConfidenceModel = {
  main: { bias: 0.1, chance: 1.02 },
  swatch: { bias: -0.24, listed: 0.96, named: 0.27 },
  mask: 8,
  set: { least: 0.2, coverage: 0.9 },
  acceptances: [
    [null, 0],
    [0.95, 0.2],
    [0.93, 0.28],
    [0.9, 0.36],
    [0.87, 0.42],
    [0.83, 0.47],
    [0.79, 0.51],
    [0.75, 0.54],
    [0.72, 0.58],
    [0.69, 0.61],
    [0.66, 0.64],
    [0.63, 0.67],
    [0.6, 0.7],
    [0.57, 0.73],
    [0.54, 0.76],
    [0.51, 0.79],
    [0.49, 0.82],
    [0.47, 0.85],
    [0.45, 0.88],
    [0.42, 0.91],
  ],
  reliability: [[0.5, 0.5, 100]],
};
