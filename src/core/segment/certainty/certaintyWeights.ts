import type { CertaintyModels } from './certaintyModel.ts';

/** Made by `npm run train -- certainty`; `public/models/certainty/card.md` says from what, and what it reaches. */
export const certaintyWeights: CertaintyModels = {
  plain: {
    bias: -4.215,
    weights: {
      agreement: 0,
      expected: 0,
      worn: 0,
      clarity: 1.205,
      clear: 2.404,
      apart: 0.884,
      whole: 4.294,
      middle: 0,
      height: 0,
    },
  },
  posed: {
    bias: -5.082,
    weights: {
      agreement: 0,
      expected: 0,
      worn: 6.231,
      clarity: 0.714,
      clear: 0,
      apart: 0,
      whole: 1.387,
      middle: 0,
      height: 0,
    },
  },
  figure: {
    bias: -11.747,
    weights: {
      agreement: 0,
      expected: 2.178,
      worn: 4.043,
      clarity: 0.897,
      clear: 1.045,
      apart: 0.006,
      whole: 1.184,
      middle: 5.586,
      height: 0.007,
    },
  },
  busy: {
    bias: -7.171,
    weights: {
      agreement: 1.752,
      expected: 0,
      worn: 0,
      clarity: 2.034,
      clear: 0,
      apart: 0.581,
      whole: 2.586,
      middle: 2.393,
      height: -0.227,
    },
  },
};
