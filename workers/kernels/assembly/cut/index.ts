/**
 * @file What the cut kernel does, all in one memory, one picture at a time: its sizes and its light, GrabCut on them (see run.ts for the
 * order), the layers of what was cut, where an object stands, how far paint reaches, and what speaks for a mask that is laid down by
 * `take` and cleared away by `rewindArena`. Numbers only; pictures are read and written in memory.
 */
export { markArena, rewindArena, take } from './arena';
export { surfaceAt } from './evenOut';
export { histograms, overlap, profiles } from './evidence/counts';
export { edgeClarities, unclearEdge } from './evidence/edge';
export { pieces } from './evidence/pieces';
export { chooseLabels, claim, countLabels, countsAt, maskLabels } from './layers/labels';
export { part, trustAt } from './layers/part';
export { spread } from './layers/spread';
export { heightOf, pixelsOf, statesOf, widthOf } from './levels';
export { flood } from './place/flood';
export { far, fitGround, frame } from './place/frame';
export { expectInMiddle } from './place/middle';
export { addOwnColours } from './place/ownColours';
export {
  constrain,
  cut,
  descend,
  enclose,
  energy,
  enter,
  enterLayers,
  even,
  foregroundCount,
  guess,
  labelsAt,
  learn,
  oddsAt,
  open,
  pixelsOn,
  readLabels,
  shrink,
  start,
} from './run';
export { spreadDistances } from './strokes/geodesic';
