import type { CertaintyModels } from './certaintyModel.ts';

/** Made by `npm run train -- certainty`; `public/models/certainty/card.md` says from what, and what it reaches. */
export const certaintyWeights: CertaintyModels = {
  plain: {
    bias: -4.175,
    weights: {
      agreement: 0,
      expected: 0,
      worn: 0,
      clarity: 1.211,
      clear: 2.407,
      apart: 0.882,
      whole: 4.247,
      middle: 0,
      height: 0,
    },
  },
  posed: {
    bias: -9.682,
    weights: {
      agreement: 0,
      expected: 0,
      worn: 6.606,
      clarity: 0.728,
      clear: 0,
      apart: 0,
      whole: 5.633,
      middle: 0,
      height: 0,
    },
  },
  figure: {
    bias: -12.9,
    weights: {
      agreement: 0,
      expected: 1.621,
      worn: 4.242,
      clarity: 1.205,
      clear: 0.084,
      apart: 0.219,
      whole: 3.04,
      middle: 5.262,
      height: 0.554,
    },
  },
  busy: {
    bias: -6.999,
    weights: {
      agreement: 1.766,
      expected: 0,
      worn: 0,
      clarity: 2.023,
      clear: 0,
      apart: 0.581,
      whole: 2.502,
      middle: 2.215,
      height: -0.131,
    },
  },
};
