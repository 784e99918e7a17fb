/**
 * @file GrabCut (Rother, Kolmogorov, Blake 2004) on one picture at a time: `open`, fill the pixels, `shrink`; fill a trimap,
 * `constrain`; `start` a level with labels, `guess`, then `cut` and `learn` in turn; `descend` to the next finer
 * level, where only a band along the edge is open. What is found beside it is laid above the mark of the picture.
 */
import { markArena, resetArena, rewindArena, take } from './arena';
import { balance } from './balance';
import { bandDown } from './band';
import { binCount, binLevel, moveToSide, pixelsOnSide, totalOnSide } from './bins';
import { evenOut } from './evenOut';
import { maximiseFlow, takeFlow } from './flow';
import {
  addOdds,
  layGraph,
  linkEnergy,
  nodeBases,
  nodeBins,
  nodeCount,
  nodePixels,
  nodes,
} from './graph';
import { takeBeliefs } from './layers/part';
import {
  forbidTransparent,
  halvePixels,
  halveTrimap,
  heightOf,
  pixelsOf,
  statesOf,
  takeLevels,
  widthOf,
} from './levels';
import { CAPACITY_SCALE } from './links';
import { costsOf, evaluateSide, fitSide, resetMixtures, takeMixtures } from './mixtures';
import { levelOf, NODE_BYTES, setTerminal, terminal } from './nodes';
import { readWindow, WINDOW } from './readWindow';
import { guessSide, seedRandom } from './seeding';
import { countForeground, decide16, foreground16, labelOf, openState, UNSURE } from './states';

let levelCount: i32 = 0;
let level: i32 = 0;
let levelMark: usize = 0;
/** First labels and log-odds of the level entered. */
let labels: usize = 0;
let odds: usize = 0;
/** Terminal weights of the bins now and in the cut before, in units of capacity, i32. */
let weights: usize = 0;
let oldWeights: usize = 0;
let isWarm: bool = false;
/** The mixtures have not been evaluated at the bins of the level laid. */
let isStale: bool = false;
/** The whole level was laid, not a band of it. */
let isWhole: bool = false;

/** Bytes beyond an array that vector code may touch. */
const MARGIN: usize = 64;

/** No single pixel's colour may weigh more than this, in units of capacity: sums stay far from overflow. */
const MOST_WEIGHT: f32 = 1e6;

/** Starts a picture of `levels` sizes and forgets the one before. */
export function open(width: i32, height: i32, levels: i32): void {
  resetArena();
  resetMixtures();
  takeLevels(width, height, levels);
  levelCount = levels;
  levelMark = markArena();
}

/** Makes the smaller levels from the pixels of level 0. */
export function shrink(): void {
  for (let i = 1; i < levelCount; i++) halvePixels(i);
}

/** Takes the surface's change of light off the picture and makes the smaller levels anew. */
export function even(): void {
  evenOut(0);
  shrink();
}

/** Writes the trimap of a level that a rectangle asks for: background outside it, open inside. It may reach beyond the level. */
export function enclose(at: i32, left: i32, top: i32, right: i32, bottom: i32): void {
  const width = widthOf(at);
  memory.fill(statesOf(at), 0, <usize>(width * heightOf(at)));
  const first = max(0, left),
    count = min(width, right) - first;
  if (count <= 0) return;
  for (let y = max(0, top); y < min(heightOf(at), bottom); y++)
    memory.fill(statesOf(at) + <usize>(y * width + first), UNSURE, <usize>count);
}

/** Takes transparent pixels out of the trimap of level `from` and makes those of the smaller levels from it. */
export function constrain(from: i32): void {
  forbidTransparent(from);
  for (let i = from + 1; i < levelCount; i++) halveTrimap(i);
}

/** Goes to a level: its labels and odds are to be written where `labelsAt` and `oddsAt` say. */
export function enter(at: i32): void {
  level = at;
  rewindArena(levelMark);
  labels = take(pixelCount() + MARGIN);
  odds = take(pixelCount());
}

export function labelsAt(): usize {
  return labels;
}

export function oddsAt(): usize {
  return odds;
}

function pixelCount(): usize {
  return <usize>(widthOf(level) * heightOf(level));
}

/** Lays the graph of the level entered; what its trimap is sure of overrides the labels. */
export function start(gamma: f32): void {
  const states = statesOf(level),
    isOpen = i8x16.splat(-1);
  for (let i: usize = 0; i < pixelCount(); i += 16) {
    const label = v128.load(labels + i);
    v128.store(states + i, decide16(v128.load(states + i), label, isOpen));
  }
  lay(gamma, false);
  addOdds(odds);
}

/** Goes to the next finer level: labels are carried down, open is what lies within `radius` coarse pixels of the edge. */
export function descend(gamma: f32, radius: i32): void {
  bandDown(level, radius);
  level--;
  rewindArena(levelMark);
  lay(gamma, true);
}

function lay(gamma: f32, onlyOpen: bool): void {
  binLevel(level, onlyOpen);
  takeMixtures();
  weights = take((<usize>binCount) << 2);
  oldWeights = take((<usize>binCount) << 2);
  layGraph(level, gamma);
  takeFlow(nodes, nodeCount);
  isWarm = false;
  isWhole = !onlyOpen;
  isStale = true;
}

/** A first guess makes mixtures of its own: not before it is clear that none comes are those at hand evaluated. */
function evaluate(): void {
  if (!isStale) return;
  evaluateSide(0);
  evaluateSide(1);
  isStale = false;
}

/** Writes the labels of the present level, 0 or 255, from pixel `first` on to the window, and returns where that is. */
export function readLabels(first: i32): usize {
  const states = statesOf(level) + <usize>first;
  const count = min<usize>(WINDOW, pixelCount() - <usize>first);
  for (let i: usize = 0; i < count; i += 16)
    v128.store(readWindow + i, foreground16(v128.load(states + i)));
  return readWindow;
}

/** Pixels of the present level whose label is foreground. */
export function foregroundCount(): i32 {
  return countForeground(statesOf(level), pixelCount());
}

/** Opaque pixels on a side (1 foreground, 0 background) of the present level. */
export function pixelsOn(side: i32): f64 {
  return totalOnSide(side);
}

/** First guess of both mixtures from the labels. Both sides must have pixels. */
export function guess(seed: u32): void {
  seedRandom(seed);
  guessSide(0);
  guessSide(1);
  isStale = false;
  learn();
}

/** Re-estimates both mixtures from the labels. Both sides must have pixels. */
export function learn(): void {
  evaluate();
  for (let side = 0; side < 2; side++) {
    fitSide(side, <f32>totalOnSide(side));
    evaluateSide(side);
  }
}

/** Cuts by the present mixtures and sets the labels of the open pixels. Returns how many labels changed. */
export function cut(): i32 {
  evaluate();
  weighBins();
  setTerminals();
  if (!isWarm && isWhole) balance(level);
  maximiseFlow();
  isWarm = true;
  return takeLabels();
}

function weighBins(): void {
  const old = oldWeights;
  oldWeights = weights;
  weights = old;
  const background = costsOf(0),
    foreground = costsOf(1);
  for (let bin: usize = 0; bin < <usize>binCount; bin++) {
    const at = bin << 2;
    const weight = (load<f32>(background + at) - load<f32>(foreground + at)) * CAPACITY_SCALE;
    store<i32>(
      weights + at,
      <i32>Mathf.round(max<f32>(-MOST_WEIGHT, min<f32>(MOST_WEIGHT, weight))),
    );
  }
}

/** The first cut of a graph sets the terminal links, a later one only adds what changed to what is left of them. */
function setTerminals(): void {
  for (let i: usize = 0; i < <usize>nodeCount; i++) {
    const node = nodes + i * NODE_BYTES;
    const bin = load<i32>(nodeBins + (i << 2));
    if (bin < 0) {
      if (!isWarm) setTerminal(node, 0);
      continue;
    }
    const at = (<usize>bin) << 2;
    const weight = load<i32>(weights + at);
    if (isWarm) setTerminal(node, terminal(node) + weight - load<i32>(oldWeights + at));
    else setTerminal(node, weight + load<i32>(nodeBases + (i << 2)));
  }
}

/** A node on the source's side of the cut is foreground. */
function takeLabels(): i32 {
  const states = statesOf(level);
  let changed = 0;
  for (let i: usize = 0; i < <usize>nodeCount; i++) {
    const state = openState(levelOf(nodes + i * NODE_BYTES) > 0);
    const at = states + <usize>load<i32>(nodePixels + (i << 2));
    if (load<u8>(at) == state) continue;
    store<u8>(at, state);
    changed++;
    const bin = load<i32>(nodeBins + (i << 2));
    if (bin >= 0) moveToSide(bin, labelOf(state) != 0);
  }
  return changed;
}

/** GrabCut's objective of the present labels and mixtures over the whole level. */
export function energy(): f64 {
  evaluate();
  let sum = linkEnergy(level) / <f64>CAPACITY_SCALE;
  for (let side = 0; side < 2; side++) {
    const costs = costsOf(side);
    for (let bin = 0; bin < binCount; bin++) {
      const pixels = pixelsOnSide(bin, side);
      if (pixels > 0) sum += <f64>pixels * <f64>load<f32>(costs + ((<usize>bin) << 2));
    }
  }
  return sum;
}

/** Goes from the cut to its layers: returns where beliefs are to be written. Another cut has to `constrain` first. */
export function enterLayers(planes: i32, gridWidth: i32, gridHeight: i32): usize {
  rewindArena(levelMark);
  return takeBeliefs(planes, gridWidth, gridHeight);
}
