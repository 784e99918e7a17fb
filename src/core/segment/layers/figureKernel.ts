import type { Raster } from '../../raster.ts';
import type { Mask } from '../mask.ts';
import type { Beliefs } from './beliefs.ts';
import type { Cells } from './cells.ts';
import type { LayerModel, Stage } from './model.ts';
import type { Planes } from './planes.ts';

/**
 * What seeing a figure needs from compiled code: one picture at a time, all of it in one memory. Order: `gather`, or cells made
 * elsewhere; `look` at them, which forgets the picture before; `ask` the first stage; `reflect` and `ask` for each further one.
 */
export interface FigureKernel {
  /** The cells of a picture. `guess`: 255 where a first pass sees the object, at any size. Time grows with the pixels. */
  gather(picture: Raster, guess: Mask): Cells;
  /** Makes the planes that the first trees look at. Time grows with the cells. */
  look(cells: Cells): void;
  /**
   * What a stage of a model believes of the cells. The model is kept until another one is asked. Time grows with cells and trees.
   */
  ask(model: LayerModel, stage: Stage): Beliefs;
  /** Makes the planes that later trees look at from what an earlier stage believes. */
  reflect(beliefs: Beliefs): void;
  /** A copy of the first `count` planes that the trees look at. */
  planes(count: number): Planes;
  /** Bytes of memory held by now. */
  heldBytes(): number;
}
