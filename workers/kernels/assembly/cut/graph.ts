/**
 * @file The graph of one level: a node for every open pixel, in the order of the pixels, linked with its 8 neighbours.
 * A link to a pixel that is not open is folded into the terminal link of the one that is.
 */
import { markArena, rewindArena, take } from './arena';
import { binOf, isOpaque } from './bins';
import { heightOf, labelsOf, nextOpen, openOf, pixelsOf, widthOf } from './levels';
import { CAPACITY_SCALE, linkWeight, tabulateLinks } from './links';
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

function countOpen(open: usize, count: usize): i32 {
  let sum = 0;
  for (let i = nextOpen(open, 0, count); i < count; i = nextOpen(open, i + 1, count)) sum++;
  return sum;
}

/** Lays the graph of a binned level. */
export function layGraph(level: i32, gamma: f32): void {
  tabulateLinks(level, gamma);
  const width = <usize>widthOf(level),
    count = width * <usize>heightOf(level),
    open = openOf(level);
  nodeCount = countOpen(open, count);
  const bytes = (<usize>nodeCount) << 2;
  nodePixels = take(bytes);
  nodeBins = take(bytes);
  nodeBases = take(bytes);
  memory.fill(nodeBases, 0, bytes);
  nodes = (take(<usize>(nodeCount + 1) * NODE_BYTES) + 63) & ~63;
  startNowhere();
  baseEnergy = 0;
  const mark = markArena();
  // The nodes of this row and the one above, by column; only where `open` says so do they mean anything.
  let here = take(width << 2),
    above = take(width << 2);
  let node = nodes,
    row: usize = 0;
  for (
    let pixel = nextOpen(open, 0, count);
    pixel < count;
    pixel = nextOpen(open, pixel + 1, count)
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

/** Links a node to the neighbours before it, and folds what leads to pixels that are not open. */
function linkNode(
  level: i32,
  node: usize,
  pixel: usize,
  x: usize,
  here: usize,
  above: usize,
): void {
  const width = <usize>widthOf(level);
  const hasWest = x > 0,
    hasEast = x + 1 < width;
  const upper = above + (x << 2);
  if (hasWest) link(level, node, pixel, pixel - 1, 1, here + (x << 2) - 4);
  if (pixel >= width) {
    link(level, node, pixel, pixel - width, 3, upper);
    if (hasWest) link(level, node, pixel, pixel - width - 1, 5, upper - 4);
    if (hasEast) link(level, node, pixel, pixel - width + 1, 7, upper + 4);
  }
  if (hasEast) link(level, node, pixel, pixel + 1, 0, 0);
  const south = pixel + width;
  if (south < width * <usize>heightOf(level)) {
    link(level, node, pixel, south, 2, 0);
    if (hasEast) link(level, node, pixel, south + 1, 4, 0);
    if (hasWest) link(level, node, pixel, south - 1, 6, 0);
  }
}

/** `d` leads from the node to the other pixel; `slot` holds the other's node, 0 for one that comes later. */
function link(level: i32, node: usize, pixel: usize, other: usize, d: i32, slot: usize): void {
  const isOpen = load<u8>(openOf(level) + other);
  if (isOpen && !slot) return;
  const pixels = pixelsOf(level);
  const weight = linkWeight(
    load<u32>(pixels + (pixel << 2)),
    load<u32>(pixels + (other << 2)),
    d > 3,
  );
  if (!isOpen) {
    fold(node, weight, load<u8>(labelsOf(level) + other));
    return;
  }
  const otherNode = <usize>load<u32>(slot);
  setNeighbour(node, d, otherNode);
  setNeighbour(otherNode, d ^ 1, node);
  setResidual(node, d, weight);
  setResidual(otherNode, d ^ 1, weight);
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
  const labels = labelsOf(level);
  let sum = baseEnergy;
  for (let i: usize = 0; i < <usize>nodeCount; i++) {
    const node = nodes + i * NODE_BYTES;
    const label = load<u8>(labels + <usize>load<i32>(nodePixels + (i << 2)));
    if (!label) sum += <f64>load<i32>(nodeBases + (i << 2));
    for (let d = 0; d < 8; d += 2) {
      const other = neighbour(node, d);
      if (other == nowhere) continue;
      const at = <usize>load<i32>(nodePixels + (((other - nodes) / NODE_BYTES) << 2));
      // The two residuals of a link always sum to twice its capacity.
      if (load<u8>(labels + at) != label)
        sum += <f64>((residual(node, d) + residual(other, d ^ 1)) >> 1);
    }
  }
  return sum;
}
