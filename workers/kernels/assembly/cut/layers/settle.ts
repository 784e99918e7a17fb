/**
 * @file Settles the chances among neighbours: mean field of a Potts model on the four neighbours within the figure, weaker where
 * colours differ (after Kraehenbuehl, Koltun 2011, section 3, on a grid).
 */
import { take } from '../arena';
import { squaredDifference } from '../links';
import { exp4 } from '../vectorMath';
import { chancesOf, takeChances } from './chances';
import { storeShares } from './lanes';
import { colourOf, placeOf, rowStep, siteAt, siteCount } from './sites';

/** How strongly a site is drawn to what a neighbour of the same colour shows. */
const PULL: f32 = 1.5;
/** What every layer has on top: a chance next to nothing may still grow. */
const LEAST: f32 = 1e-4;

/**
 * How strongly each site is drawn to the one on the right, and to the one below, f32: as PULL says where colours are alike. Anything
 * where there is none: the chances of site 0 draw nowhere.
 */
let right: usize = 0;
let down: usize = 0;

/** Settles the chances of all sites in two rounds. */
export function settle(chances: usize): void {
  layLinks();
  const halfway = takeChances();
  settleOnce(chances, chances, halfway);
  settleOnce(chances, halfway, chances);
}

/** One round: each site's own chances, drawn to what its neighbours have `settled` on. `to` may be `chances`. */
function settleOnce(chances: usize, settled: usize, to: usize): void {
  const step = rowStep();
  for (let site = 1; site <= siteCount; site++) {
    const place = placeOf(site);
    const e = siteAt(place + 1),
      w = siteAt(place - 1),
      s = siteAt(place + step),
      n = siteAt(place - step);
    const toE = link(right, site),
      toW = link(right, w),
      toS = link(down, site),
      toN = link(down, n);
    const own = chancesOf(chances, site),
      atE = chancesOf(settled, e),
      atW = chancesOf(settled, w),
      atS = chancesOf(settled, s),
      atN = chancesOf(settled, n);
    const a = drawn(own, pull(atE, atW, toE, toW, 0), pull(atS, atN, toS, toN, 0), 0),
      b = drawn(own, pull(atE, atW, toE, toW, 16), pull(atS, atN, toS, toN, 16), 16),
      c = drawn(own, pull(atE, atW, toE, toW, 32), pull(atS, atN, toS, toN, 32), 32);
    storeShares(chancesOf(to, site), a, b, c);
  }
}

function link(links: usize, site: i32): v128 {
  return v128.load32_splat(links + ((<usize>site) << 2));
}

/** What two neighbours draw four lanes to. */
function pull(a: usize, b: usize, toA: v128, toB: v128, lane: usize): v128 {
  const byA = f32x4.mul(v128.load(a + lane), toA),
    byB = f32x4.mul(v128.load(b + lane), toB);
  return f32x4.add(byA, byB);
}

/** Four lanes of a site's own, drawn. What is no layer has no chance, and gets none. */
function drawn(own: usize, across: v128, along: v128, lane: usize): v128 {
  const chance = v128.load(own + lane);
  const least = v128.and(f32x4.gt(chance, f32x4.splat(0)), f32x4.splat(LEAST));
  return f32x4.mul(f32x4.add(chance, least), exp4(f32x4.add(across, along)));
}

/** Links by the mean difference of neighbouring sites: PULL * exp(-d2 / (2 * mean d2)). */
function layLinks(): void {
  const bytes = (<usize>siteCount + 1) << 2;
  right = take(bytes + 16);
  down = take(bytes + 16);
  store<f32>(right, 0);
  store<f32>(down, 0);
  const pairs = measure(right, 1) + measure(down, rowStep());
  const sum = sumOf(right) + sumOf(down);
  const scale = sum > 0 ? -(<f64>pairs) / (2 * sum) : 0;
  strengthen(right, bytes, <f32>scale);
  strengthen(down, bytes, <f32>scale);
}

/** Squared difference of each site from the one `step` further, and 1; 0 where there is none. Returns how many there are. */
function measure(links: usize, step: i32): i32 {
  let pairs = 0;
  for (let site = 1; site <= siteCount; site++) {
    const other = siteAt(placeOf(site) + step);
    const difference = other ? 1 + squaredDifference(colourOf(site), colourOf(other)) : 0;
    store<f32>(links + ((<usize>site) << 2), <f32>difference);
    if (other) pairs++;
  }
  return pairs;
}

function sumOf(links: usize): f64 {
  let sum: f64 = 0;
  for (let site = 1; site <= siteCount; site++) sum += load<f32>(links + ((<usize>site) << 2));
  return sum;
}

function strengthen(links: usize, bytes: usize, scale: f32): void {
  for (const end = links + bytes; links < end; links += 16) {
    const fall = exp4(f32x4.mul(v128.load(links), f32x4.splat(scale)));
    v128.store(links, f32x4.mul(fall, f32x4.splat(PULL)));
  }
}
