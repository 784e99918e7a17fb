import type { Taxonomy } from './taxonomy.ts';

/** A list of two names, for tests that need one to lie over. */
export const navyAndWhite: Taxonomy = {
  id: 'test',
  version: 1,
  names: [
    { name: 'navy', family: 'Blue', references: [[20, 2, -15]] },
    { name: 'white', family: 'White', references: [[95, 0, 0]] },
  ],
};
