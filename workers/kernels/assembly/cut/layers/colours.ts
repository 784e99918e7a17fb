/**
 * @file How usual each colour is in each layer, against the figure as a whole: a table of coarse colours, learned from the chances of
 * the sites and softened. Lanes of f32, one block a bin.
 */
import { take } from '../arena';
import { chancesOf } from './chances';
import { LANES, storeShares, total } from './lanes';
import { colourOf, siteCount } from './sites';

/** Bins a channel. */
const SIDE: usize = 16;
const BINS: usize = SIDE * SIDE * SIDE;
/** A layer that knows nothing of a colour is still thought to hold such a share of it. */
const LEAST: f32 = 0.02;

let table: usize = 0;
/** What a layer's share of a colour counts: more where the layer is small, in lanes. */
const scale: usize = memory.data(48, 16);

/** Weighs each site's chances by its colour. `trust`: what speaks for each layer from the start, in lanes. */
export function weighByColour(chances: usize, trust: usize): void {
  table = take(BINS * LANES);
  memory.fill(table, 0, BINS * LANES);
  memory.fill(scale, 0, LANES);
  for (let site = 1; site <= siteCount; site++) {
    const at = chancesOf(chances, site);
    addTo(binOf(colourOf(site)), at);
    addTo(scale, at);
  }
  for (let step: usize = 1; step < BINS; step *= SIDE) soften(step * LANES);
  for (let lane: usize = 0; lane < LANES; lane += 16) setScale(lane, trust);
  for (let site = 1; site <= siteCount; site++)
    weigh(chancesOf(chances, site), binOf(colourOf(site)));
}

function binOf(colour: u32): usize {
  const red = (colour >> 4) & 15,
    green = (colour >> 12) & 15,
    blue = (colour >> 20) & 15;
  return table + <usize>((red << 8) | (green << 4) | blue) * LANES;
}

function addTo(sum: usize, at: usize): void {
  v128.store(sum, f32x4.add(v128.load(sum), v128.load(at)));
  v128.store(sum, f32x4.add(v128.load(sum, 16), v128.load(at, 16)), 16);
  v128.store(sum, f32x4.add(v128.load(sum, 32), v128.load(at, 32)), 32);
}

/** Lets neighbouring colours share along one channel, whose bins are `step` bytes apart: half stays, a quarter goes to either side. */
function soften(step: usize): void {
  const block = step * SIDE;
  for (let start: usize = 0; start < BINS * LANES; start += block)
    for (let lane: usize = 0; lane < step; lane += 16) softenLine(table + start + lane, step);
}

function softenLine(at: usize, step: usize): void {
  const half = f32x4.splat(0.5);
  let here = v128.load(at),
    before = here;
  for (const last = at + step * (SIDE - 1); at <= last; at += step) {
    const after = at < last ? v128.load(at + step) : here;
    const sides = f32x4.mul(f32x4.add(before, after), half);
    v128.store(at, f32x4.mul(f32x4.add(here, sides), half));
    before = here;
    here = after;
  }
}

function setScale(lane: usize, trust: usize): void {
  const share = f32x4.div(v128.load(scale + lane), f32x4.splat(<f32>siteCount));
  const scaled = f32x4.div(v128.load(trust + lane), f32x4.add(share, f32x4.splat(LEAST)));
  v128.store(scale + lane, scaled);
}

function weigh(at: usize, bin: usize): void {
  const all = total(v128.load(bin), v128.load(bin, 16), v128.load(bin, 32));
  const one = f32x4.div(f32x4.splat(1), f32x4.add(all, f32x4.splat(1e-3)));
  const a = weighed(at, bin, one, 0),
    b = weighed(at, bin, one, 16),
    c = weighed(at, bin, one, 32);
  storeShares(at, a, b, c);
}

/** Four lanes times how much more usual the colour is in them than in all. */
function weighed(at: usize, bin: usize, one: v128, lane: usize): v128 {
  const share = f32x4.add(f32x4.mul(v128.load(bin + lane), one), f32x4.splat(LEAST));
  return f32x4.mul(v128.load(at + lane), f32x4.mul(share, v128.load(scale + lane)));
}
