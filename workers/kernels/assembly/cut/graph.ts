/**
 * @file The graph of one level: a node for every open pixel, in the order of the pixels, linked with its 8 neighbours.
 * A link to a pixel that is not open is folded into the terminal link of the one that is.
 */
import { markArena, rewindArena, take } from './arena';
import { binOf, isOpaque } from './bins';
import { heightOf, pixelsOf, statesOf, widthOf } from './levels';
import { CAPACITY_SCALE, fourWeights, tabulateLinks, weighLinks } from './links';
import {
  NODE_BYTES,
  neighbour,
  nowhere,
  ORPHAN,
  residual,
  setNeighbour,
  setParent,
  setResidual,
} from './nodes';
import { areOpen, isOpen, labelOf, nextOpen } from './states';

export let nodeCount: i32 = 0;
export let nodes: usize = 0;
/** The pixel of each node, i32. */
export let nodePixels: usize = 0;
/** The colour bin of each node, i32; -1 where transparent. */
export let nodeBins: usize = 0;
/** Folded links and odds: above 0 they pull to the foreground, i32. */
export let nodeBases: usize = 0;
/** What the folded links to background pixels cost where every node is foreground: keeps the energy whole. */
let baseEnergy: f64 = 0;

function countOpen(states: usize, count: usize): i32 {
  let sum = 0;
  for (let i = nextOpen(states, 0, count); i < count; i = nextOpen(states, i + 1, count)) sum++;
  return sum;
}

/** Lays the graph of a binned level. */
export function layGraph(level: i32, gamma: f32): void {
  tabulateLinks(level, gamma);
  const width = <usize>widthOf(level),
    count = width * <usize>heightOf(level),
    states = statesOf(level);
  nodeCount = countOpen(states, count);
  const bytes = (<usize>nodeCount) << 2;
  nodePixels = take(bytes);
  nodeBins = take(bytes);
  nodeBases = take(bytes);
  memory.fill(nodeBases, 0, bytes);
  nodes = (take(<usize>(nodeCount + 1) * NODE_BYTES) + 63) & ~63;
  startNowhere();
  baseEnergy = 0;
  const mark = markArena();
  // The nodes of this row and the one above, by column; only where `states` says so do they mean anything.
  let here = take(width << 2),
    above = take(width << 2);
  let node = nodes,
    row: usize = 0;
  for (
    let pixel = nextOpen(states, 0, count);
    pixel < count;
    pixel = nextOpen(states, pixel + 1, count)
  ) {
    while (pixel - row >= width) {
      row += width;
      const swap = above;
      above = here;
      here = swap;
    }
    store<u32>(here + ((pixel - row) << 2), <u32>node);
    startNode(level, node, pixel);
    linkNode(level, node, pixel, pixel - row, here, above);
    node += NODE_BYTES;
  }
  rewindArena(mark);
}

/** Beyond every side of the graph lies one node that leads only to itself. */
function startNowhere(): void {
  setParent(nowhere, ORPHAN);
  for (let d = 0; d < 8; d++) setNeighbour(nowhere, d, nowhere);
}

function startNode(level: i32, node: usize, pixel: usize): void {
  const at = ((node - nodes) / NODE_BYTES) << 2;
  const colour = load<u32>(pixelsOf(level) + (pixel << 2));
  store<i32>(nodePixels + at, <i32>pixel);
  store<i32>(nodeBins + at, isOpaque(colour) ? binOf(colour) : -1);
  const none = i32x4.splat(<i32>nowhere);
  v128.store(node, i64x2.splat(0));
  v128.store(node, none, 16);
  v128.store(node, none, 32);
  v128.store(node, i64x2.splat(0), 48);
}

/**
 * Links a node to the open ones of the neighbours before it, and folds what leads to those that are not open, before it or after it.
 * Beyond the frame all is closed and transparent, and weighs nothing.
 */
function linkNode(
  level: i32,
  node: usize,
  pixel: usize,
  x: usize,
  here: usize,
  above: usize,
): void {
  const width = <usize>widthOf(level);
  const north: usize = pixel >= width ? width : 0,
    south: usize = pixel + width < width * <usize>heightOf(level) ? width : 0;
  const hasWest = x > 0,
    hasEast = x + 1 < width;
  const before = insideFrame(hasWest, north > 0, hasEast, hasWest),
    after = insideFrame(hasWest, south > 0, hasEast, hasEast);
  const state = statesOf(level) + pixel,
    colour = pixelsOf(level) + (pixel << 2);
  const statesBefore = fourStates(state - north, state - 1) & before,
    statesAfter = fourStates(state + south, state + 1) & after;
  weighLinks(load<u32>(colour), fourColours(colour - (north << 2), colour - 4, before));
  const column = x << 2;
  tie(node, statesBefore, 0, 5, above + column - 4);
  tie(node, statesBefore, 1, 3, above + column);
  tie(node, statesBefore, 2, 7, above + column + 4);
  tie(node, statesBefore, 3, 1, here + column - 4);
  if (areOpen(statesAfter)) return;
  weighLinks(load<u32>(colour), fourColours(colour + (south << 2), colour + 4, after));
  for (let n: usize = 0; n < 4; n++) {
    const other = stateAt(statesAfter, n);
    if (!isOpen(other)) fold(node, load<i32>(fourWeights + (n << 2)), labelOf(other));
  }
}

/** A byte for each of four neighbours, all ones where there is one: three of another row, west to east, and one of the same. */
function insideFrame(hasWest: bool, hasRow: bool, hasEast: bool, hasSide: bool): u32 {
  const row: u32 = hasRow ? (hasWest ? 0xff : 0) | 0xff00 | (hasEast ? 0xff0000 : 0) : 0;
  return row | (hasSide ? 0xff000000 : 0);
}

/** The states of the three round `row`, and of `side`. */
function fourStates(row: usize, side: usize): u32 {
  return (load<u32>(row - 1) & 0xffffff) | ((<u32>load<u8>(side)) << 24);
}

function stateAt(states: u32, n: usize): u8 {
  return <u8>(states >> ((<u32>n) << 3));
}

/** The colours of the same; transparent where `inside` has no ones. */
function fourColours(row: usize, side: usize, inside: u32): v128 {
  const colours = i32x4.replace_lane(v128.load(row - 4), 3, load<i32>(side));
  const mask = i16x8.extend_low_i8x16_s(i32x4.splat(inside));
  return v128.and(colours, i32x4.extend_low_i16x8_s(mask));
}

/** Links a node to the nth of four neighbours, which lies in direction `d`; `slot` holds its node. */
function tie(node: usize, states: u32, n: usize, d: i32, slot: usize): void {
  const state = stateAt(states, n),
    weight = load<i32>(fourWeights + (n << 2));
  if (!isOpen(state)) {
    fold(node, weight, labelOf(state));
    return;
  }
  const other = <usize>load<u32>(slot);
  setNeighbour(node, d, other);
  setNeighbour(other, d ^ 1, node);
  setResidual(node, d, weight);
  setResidual(other, d ^ 1, weight);
}

function fold(node: usize, weight: i32, label: u8): void {
  const base = nodeBases + (((node - nodes) / NODE_BYTES) << 2);
  store<i32>(base, load<i32>(base) + (label ? weight : -weight));
  if (!label) baseEnergy += <f64>weight;
}

/** Adds each open pixel's log-odds (eighths, i8, one a pixel of the level) to its node. */
export function addOdds(odds: usize): void {
  for (let i: usize = 0; i < <usize>nodeCount; i++) {
    const base = nodeBases + (i << 2);
    const pull =
      <i32>load<i8>(odds + <usize>load<i32>(nodePixels + (i << 2))) * (<i32>CAPACITY_SCALE >> 3);
    store<i32>(base, load<i32>(base) + pull);
  }
}

/** What links between different labels, folded links and odds cost, in units of capacity. */
export function linkEnergy(level: i32): f64 {
  const states = statesOf(level);
  let sum = baseEnergy;
  for (let i: usize = 0; i < <usize>nodeCount; i++) {
    const node = nodes + i * NODE_BYTES;
    const label = labelOf(load<u8>(states + <usize>load<i32>(nodePixels + (i << 2))));
    if (!label) sum += <f64>load<i32>(nodeBases + (i << 2));
    for (let d = 0; d < 8; d += 2) {
      const other = neighbour(node, d);
      if (other == nowhere) continue;
      const at = <usize>load<i32>(nodePixels + (((other - nodes) / NODE_BYTES) << 2));
      // The two residuals of a link always sum to twice its capacity.
      if (labelOf(load<u8>(states + at)) != label)
        sum += <f64>((residual(node, d) + residual(other, d ^ 1)) >> 1);
    }
  }
  return sum;
}
