/** @file The chance of each layer at each site, by what is believed of its place. Lanes of f32, one block a site; those of site 0 are 0. */
import { take } from '../arena';
import { heightOf, widthOf } from '../levels';
import { firstAt, layBetween, shareAt } from './between';
import { LANES, storeShares } from './lanes';
import { columnOf, rowOf, siteCount } from './sites';

/** Takes room for the chances of all sites. */
export function takeChances(): usize {
  const chances = take((<usize>siteCount + 1) * LANES);
  memory.fill(chances, 0, LANES);
  return chances;
}

/** Where those of a site stand. */
export function chancesOf(chances: usize, site: i32): usize {
  return chances + <usize>site * LANES;
}

/**
 * Chances at the sites of a level that sum to 1, between the middles of the cells. `beliefs`: of a grid, one byte a cell and
 * one plane a layer.
 */
export function layChances(
  level: i32,
  beliefs: usize,
  width: i32,
  height: i32,
  layers: i32,
): usize {
  const cells = inLanes(beliefs, width * height, layers);
  const across = layBetween(width, widthOf(level)),
    down = layBetween(height, heightOf(level));
  const chances = takeChances();
  for (let site = 1; site <= siteCount; site++) {
    const x = columnOf(site),
      y = rowOf(site);
    const column = firstAt(across, x),
      row = firstAt(down, y);
    const left = cells + <usize>(row * width + column) * LANES;
    const right = column + 1 < width ? left + LANES : left;
    const below = row + 1 < height ? <usize>width * LANES : 0;
    const u = f32x4.splat(shareAt(across, x)),
      v = f32x4.splat(shareAt(down, y));
    const a = blend(left, right, below, u, v),
      b = blend(left + 16, right + 16, below, u, v),
      c = blend(left + 32, right + 32, below, u, v);
    storeShares(chancesOf(chances, site), a, b, c);
  }
  return chances;
}

/** Planes of bytes as lanes of each cell. A layer that is not believed at all still has a chance. */
function inLanes(planes: usize, cells: i32, layers: i32): usize {
  const lanes = take(<usize>cells * LANES);
  memory.fill(lanes, 0, <usize>cells * LANES);
  for (let layer = 0; layer < layers; layer++) {
    let at = lanes + ((<usize>layer) << 2);
    for (let i = 0; i < cells; i++, at += LANES) store<f32>(at, <f32>load<u8>(planes++) + 0.5);
  }
  return lanes;
}

/** Four lanes between a cell, the one to the right and those `below` them. */
function blend(left: usize, right: usize, below: usize, u: v128, v: v128): v128 {
  const upper = mix(v128.load(left), v128.load(right), u),
    lower = mix(v128.load(left + below), v128.load(right + below), u);
  return mix(upper, lower, v);
}

function mix(a: v128, b: v128, share: v128): v128 {
  return f32x4.add(a, f32x4.mul(f32x4.sub(b, a), share));
}
