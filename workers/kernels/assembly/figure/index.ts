/**
 * @file Sees the figure in a picture: its cells, what is seen of them, and what trees believe of that. One picture at a time, all in one memory.
 * Order: `hold` a model; `setGrid`, then `gather` and `guess` from blocks of `reserve`, or the cells filled in at `cellsAt`; `look`; `ask` the
 * first stage; `reflect` and `ask` for each further one. The beliefs are at `beliefsAt`, one plane a kind.
 */
export { hold, release, reserve } from './arena';
export { beliefsAt, reflect } from './beliefs';
export { cellsAt, gather, guess } from './cells';
export { look } from './looks';
export { AREA, planesAt, STRIDE, setGrid } from './planes';
export { ask } from './trees';
