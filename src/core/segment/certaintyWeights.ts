import type { CertaintyModels } from './certaintyModel.ts';

/** Made by `npm run train -- certainty`; `public/models/certainty/card.md` says from what, and what it reaches. */
export const certaintyWeights: CertaintyModels = {
  plain: {
    bias: 0.573,
    weights: {
      agreement: 0,
      expected: 0,
      worn: 0,
      clarity: 3.211,
      clear: 0.278,
      apart: 0.956,
      whole: 0,
      middle: 0,
      height: 0,
    },
  },
  posed: {
    bias: 0.573,
    weights: {
      agreement: 0,
      expected: 0,
      worn: 0,
      clarity: 3.211,
      clear: 0.278,
      apart: 0.956,
      whole: 0,
      middle: 0,
      height: 0,
    },
  },
  figure: {
    bias: -6.01,
    weights: {
      agreement: 1.626,
      expected: 0,
      worn: 0,
      clarity: 1.619,
      clear: 0,
      apart: 0.653,
      whole: 0.917,
      middle: 3.192,
      height: -0.031,
    },
  },
  busy: {
    bias: -6.01,
    weights: {
      agreement: 1.626,
      expected: 0,
      worn: 0,
      clarity: 1.619,
      clear: 0,
      apart: 0.653,
      whole: 0.917,
      middle: 3.192,
      height: -0.031,
    },
  },
};
