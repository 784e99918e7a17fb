import type { Rectangle } from '../../../core/raster.ts';
import type { Inputs } from '../useInputs.ts';

/** Takes one of the things that stand apart, counted from 1, and leaves the others: its box is the rectangle. */
export const pickItem = (inputs: Inputs, item: Rectangle, place: number): void =>
  inputs.say({ rectangle: item }, `Thing ${place} alone`);
