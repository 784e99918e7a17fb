/**
 * @file Parts a figure that was cut out into its layers: chances at a small level from what is believed of the figure and from its own
 * colours, settled among neighbours, and from them labels at level 0.
 */
import { take } from '../arena';
import { statesOf } from '../levels';
import { layChances } from './chances';
import { weighByColour } from './colours';
import { enlarge } from './enlarge';
import { settle } from './settle';
import { findSites } from './sites';

/** What speaks for each layer from the start: twelve f32, 0 beyond the last layer. To be filled in before `part`. */
const trust: usize = memory.data(48, 16);

/** Beliefs: `layers` planes of a grid, u8, 255 certain. */
let beliefs: usize = 0;
let width: i32 = 0;
let height: i32 = 0;
let layers: i32 = 0;

/** Takes memory for beliefs, at most twelve planes, and returns where they are to be written. */
export function takeBeliefs(planes: i32, gridWidth: i32, gridHeight: i32): usize {
  width = gridWidth;
  height = gridHeight;
  layers = planes;
  beliefs = take(<usize>(planes * gridWidth * gridHeight));
  return beliefs;
}

/**
 * Labels where level 0 has its states, which are of no use any more once it was cut: where the figure (255) is written, its
 * layers (from 1) stand afterwards. `level`: where the chances are settled.
 */
export function part(level: i32): void {
  findSites(level, statesOf(0));
  const chances = layChances(level, beliefs, width, height, layers);
  weighByColour(chances, trust);
  settle(chances);
  enlarge(level, chances, statesOf(0));
}

/** Where what speaks for each layer is to be written. */
export function trustAt(): usize {
  return trust;
}
