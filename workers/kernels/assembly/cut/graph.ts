/**
 * @file The graph of one level: a node for every open pixel, in the order of the pixels; contrast-weighted links to the
 * 8 neighbours (Rother, Kolmogorov, Blake 2004, equation 11, with the diagonal divided by its length). A link to a
 * pixel that is not open is folded into the terminal link of the one that is.
 */
import { markArena, rewindArena, take } from './arena';
import { binOf, isOpaque } from './bins';
import { heightOf, labelsOf, openOf, pixelsOf, widthOf } from './levels';
import {
  levelOf,
  NODE_BYTES,
  neighbour,
  nowhere,
  ORPHAN,
  residual,
  setNeighbour,
  setParent,
  setResidual,
} from './nodes';

/** Units of integer capacity for 1 of energy. Twice the strongest link must stay below 32768. */
export const CAPACITY_SCALE: f32 = 64;

export let nodeCount: i32 = 0;
export let nodes: usize = 0;
/** The pixel of each node, i32. */
export let nodePixels: usize = 0;
/** The colour bin of each node, i32; -1 where transparent. */
export let nodeBins: usize = 0;
/** Folded links: above 0 they pull to the foreground, i32. */
export let nodeBases: usize = 0;
/** What the folded links cost when every node is background and none of them pulls: keeps the energy whole. */
export let baseEnergy: f64 = 0;

let linkWeights: usize = 0;
let diagonalWeights: usize = 0;
const STEPS: usize = 256;
/** Squared differences are looked up in steps of this size. */
let stepsPerUnit: f32 = 0;

function squaredDifference(a: u32, b: u32): i32 {
  const r = <i32>(a & 255) - <i32>(b & 255);
  const g = <i32>((a >> 8) & 255) - <i32>((b >> 8) & 255);
  const bl = <i32>((a >> 16) & 255) - <i32>((b >> 16) & 255);
  return r * r + g * g + bl * bl;
}

/** Mean squared difference over all pairs of neighbours. */
export function meanContrast(level: i32): f64 {
  const width = widthOf(level),
    height = heightOf(level),
    pixels = pixelsOf(level);
  let sum: f64 = 0,
    pairs: i32 = 0;
  for (let y = 0; y < height; y++) {
    let rowSum: i64 = 0;
    for (let x = 0; x < width; x++) {
      const at = pixels + ((<usize>(y * width + x)) << 2);
      const colour = load<u32>(at);
      if (x + 1 < width) {
        rowSum += squaredDifference(colour, load<u32>(at, 4));
        pairs++;
      }
      if (y + 1 == height) continue;
      const below = at + ((<usize>width) << 2);
      rowSum += squaredDifference(colour, load<u32>(below));
      pairs++;
      if (x + 1 < width) {
        rowSum += squaredDifference(colour, load<u32>(below, 4));
        pairs++;
      }
      if (x > 0) {
        rowSum += squaredDifference(colour, load<u32>(below - 4));
        pairs++;
      }
    }
    sum += <f64>rowSum;
  }
  return pairs > 0 ? sum / <f64>pairs : 0;
}

/** Tables of gamma * exp(-d2 / (2 * mean)), where d2 grows in steps of a 16th of the mean; straight and diagonal. */
function tabulateWeights(level: i32, gamma: f32): void {
  const mean = meanContrast(level);
  linkWeights = take(STEPS << 2);
  diagonalWeights = take(STEPS << 2);
  stepsPerUnit = mean > 0 ? 16 / <f32>mean : 0;
  for (let i: usize = 0; i < STEPS; i++) {
    const weight = gamma * CAPACITY_SCALE * Mathf.exp(-(<f32>i) / 32);
    store<i32>(linkWeights + (i << 2), <i32>(weight + 0.5));
    store<i32>(diagonalWeights + (i << 2), <i32>(weight * 0.70710678 + 0.5));
  }
}

function weightOf(table: usize, a: u32, b: u32): i32 {
  if (!isOpaque(a) || !isOpaque(b)) return 0;
  const step = min<i32>(<i32>(<f32>squaredDifference(a, b) * stepsPerUnit), <i32>STEPS - 1);
  return load<i32>(table + ((<usize>step) << 2));
}

function countOpen(level: i32): i32 {
  const count = <usize>(widthOf(level) * heightOf(level)),
    open = openOf(level);
  let sum = 0;
  for (let i: usize = 0; i < count; i++) sum += load<u8>(open + i);
  return sum;
}

/** Lays the graph of a binned level. */
export function layGraph(level: i32, gamma: f32): void {
  tabulateWeights(level, gamma);
  const width = widthOf(level),
    height = heightOf(level);
  nodeCount = countOpen(level);
  nodePixels = take((<usize>nodeCount) << 2);
  nodeBins = take((<usize>nodeCount) << 2);
  nodeBases = take((<usize>nodeCount) << 2);
  nodes = (take(<usize>(nodeCount + 1) * NODE_BYTES) + 63) & ~63;
  memory.fill(nodeBases, 0, (<usize>nodeCount) << 2);
  setParent(nowhere, ORPHAN);
  baseEnergy = 0;
  const mark = markArena();
  // Addresses of the nodes of the row above and of this one, 0 where a pixel is not open, with a margin at both ends.
  let above = take((<usize>(width + 2)) << 2),
    here = take((<usize>(width + 2)) << 2);
  memory.fill(above, 0, (<usize>(width + 2)) << 2);
  memory.fill(here, 0, (<usize>(width + 2)) << 2);
  let node = nodes;
  for (let y = 0; y < height; y++) {
    node = layRow(level, y, node, above, here);
    const row = above;
    above = here;
    here = row;
  }
  rewindArena(mark);
}

function layRow(level: i32, y: i32, node: usize, above: usize, here: usize): usize {
  const width = widthOf(level),
    open = openOf(level),
    pixels = pixelsOf(level);
  for (let x = 0; x < width; x++) {
    const pixel = y * width + x;
    const slot = here + ((<usize>(x + 1)) << 2);
    const isOpen = load<u8>(open + <usize>pixel);
    store<u32>(slot, isOpen ? <u32>node : 0);
    if (isOpen) startNode(node, pixel, load<u32>(pixels + ((<usize>pixel) << 2)));
    const self = isOpen ? node : 0;
    if (x > 0) link(level, self, pixel, <usize>load<u32>(slot - 4), pixel - 1, 1, linkWeights);
    if (y > 0) {
      const up = above + ((<usize>(x + 1)) << 2);
      link(level, self, pixel, <usize>load<u32>(up), pixel - width, 3, linkWeights);
      if (x > 0)
        link(level, self, pixel, <usize>load<u32>(up - 4), pixel - width - 1, 5, diagonalWeights);
      if (x + 1 < width)
        link(level, self, pixel, <usize>load<u32>(up, 4), pixel - width + 1, 7, diagonalWeights);
    }
    if (isOpen) node += NODE_BYTES;
  }
  return node;
}

function startNode(node: usize, pixel: i32, colour: u32): void {
  const at = ((node - nodes) / NODE_BYTES) << 2;
  store<i32>(nodePixels + at, pixel);
  store<i32>(nodeBins + at, isOpaque(colour) ? binOf(colour) : -1);
  v128.store(node, i64x2.splat(0));
  const none = i32x4.splat(<i32>nowhere);
  v128.store(node, none, 16);
  v128.store(node, none, 32);
  v128.store(node, i64x2.splat(0), 48);
}

/** Joins two neighbouring pixels; a node of 0 means that the pixel is not open. `d` leads from the first to the second. */
function link(
  level: i32,
  node: usize,
  pixel: i32,
  other: usize,
  otherPixel: i32,
  d: i32,
  table: usize,
): void {
  if (!node && !other) return;
  const pixels = pixelsOf(level);
  const weight = weightOf(
    table,
    load<u32>(pixels + ((<usize>pixel) << 2)),
    load<u32>(pixels + ((<usize>otherPixel) << 2)),
  );
  if (node && other) {
    setNeighbour(node, d, other);
    setNeighbour(other, d ^ 1, node);
    setResidual(node, d, weight);
    setResidual(other, d ^ 1, weight);
  } else if (node) {
    fold(node, weight, load<u8>(labelsOf(level) + <usize>otherPixel));
  } else {
    fold(other, weight, load<u8>(labelsOf(level) + <usize>pixel));
  }
}

function fold(node: usize, weight: i32, label: u8): void {
  const base = nodeBases + (((node - nodes) / NODE_BYTES) << 2);
  store<i32>(base, load<i32>(base) + (label ? weight : -weight));
  if (!label) baseEnergy += <f64>weight;
}

/** What the links between nodes of different labels and the folded ones cost, in units of capacity. */
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

/** True where the last flow left the node on the source's side. */
export function isForeground(node: usize): bool {
  return levelOf(node) > 0;
}
