import type { CertaintyModels } from './certaintyModel.ts';

/** Made by `npm run train -- certainty`; `public/models/certainty/card.md` says from what, and what it reaches. */
export const certaintyWeights: CertaintyModels = {
  plain: {
    bias: -0.683,
    weights: {
      agreement: 0,
      expected: 0,
      worn: 0,
      clarity: 1.637,
      clear: 2.499,
      apart: 0.848,
      whole: 0.3,
      middle: 0,
      height: 0,
    },
  },
  posed: {
    bias: -3.687,
    weights: {
      agreement: 0,
      expected: 0,
      worn: 6.399,
      clarity: 0.217,
      clear: 0.094,
      apart: 0,
      whole: 0,
      middle: 0,
      height: 0,
    },
  },
  figure: {
    bias: -11.565,
    weights: {
      agreement: 0.223,
      expected: 2.185,
      worn: 3.409,
      clarity: 0.789,
      clear: 1.125,
      apart: 0.006,
      whole: 1.191,
      middle: 5.741,
      height: -0.063,
    },
  },
  busy: {
    bias: -7.264,
    weights: {
      agreement: 1.735,
      expected: 0,
      worn: 0,
      clarity: 1.975,
      clear: 0,
      apart: 0.575,
      whole: 2.545,
      middle: 2.51,
      height: -0.123,
    },
  },
};
