/**
 * @file Labels of level 0 from the chances of a small level: joint bilateral upsampling (Kopf, Cohen, Lischinski, Uyttendaele 2007)
 * where the four small pixels around disagree, so that the labels follow the picture's own edges. The pixels that lie between
 * the same four are a block, and looked at together.
 */
import { take } from '../arena';
import { heightOf, pixelsOf, widthOf } from '../levels';
import { exp4 } from '../vectorMath';
import { layBetween, layRuns, runAt, shareAt } from './between';
import { chancesOf } from './chances';
import { greatest } from './lanes';
import { colourOf, columnOf, placeAt, rowOf, rowStep, siteAt, siteCount } from './sites';

/** How much of a difference in colour makes a small pixel count less: twice its square, in 8-bit RGB. */
const SPREAD: f32 = 2 * 18 * 18;
/** What a small pixel counts at least by its place, and by its colour. */
const LEAST_PLACE: f32 = 0.05;
const LEAST_COLOUR: f32 = 1e-4;
/** Instead of a label: the four small pixels around disagree. */
const DISPUTED: u8 = 255;

/** Between which columns and rows of the small level those of level 0 lie. */
let across: usize = 0;
let down: usize = 0;
/** The likeliest label of each site, u8; 0 for site 0. */
let best: usize = 0;
/** Of the four sites around a block, upper left, upper right, lower left, lower right: where their chances are, and their colours. */
let first: usize = 0;
let second: usize = 0;
let third: usize = 0;
let fourth: usize = 0;
let colours: v128 = i32x4.splat(0);

/**
 * Writes the likeliest label, from 1, over each pixel of a mask of level 0 that is 255. `chances`: of the sites of `level`, which know
 * all that lies around the mask: each block of it has a site at its upper left.
 */
export function enlarge(level: i32, chances: usize, mask: usize): void {
  const width = widthOf(0),
    height = heightOf(0);
  across = layBetween(widthOf(level), width);
  down = layBetween(heightOf(level), height);
  const columns = layRuns(across, widthOf(level), width),
    rows = layRuns(down, heightOf(level), height);
  layBest(chances);
  for (let site = 1; site <= siteCount; site++) {
    const column = columnOf(site),
      row = rowOf(site);
    const left = runAt(columns, column),
      right = runAt(columns, column + 1),
      top = runAt(rows, row),
      bottom = runAt(rows, row + 1);
    const label = lookRound(level, chances, column, row);
    if (label == DISPUTED) decideBlock(mask, left, right, top, bottom);
    else labelBlock(mask, left, right, top, bottom, label);
  }
}

function layBest(chances: usize): void {
  best = take(<usize>siteCount + 1);
  store<u8>(best, 0);
  for (let site = 1; site <= siteCount; site++) {
    const at = chancesOf(chances, site);
    store<u8>(best + <usize>site, greatest(v128.load(at), v128.load(at, 16), v128.load(at, 32)));
  }
}

/** The label that the four sites from a column and row on agree on; else goes to them. */
function lookRound(level: i32, chances: usize, column: i32, row: i32): u8 {
  const place = placeAt(column, row),
    east = column + 1 < widthOf(level) ? 1 : 0,
    south = row + 1 < heightOf(level) ? rowStep() : 0;
  const a = siteAt(place),
    b = siteAt(place + east),
    c = siteAt(place + south),
    d = siteAt(place + south + east);
  const label = bestOf(a);
  if (label == bestOf(b) && label == bestOf(c) && label == bestOf(d)) return label;
  first = chancesOf(chances, a);
  second = chancesOf(chances, b);
  third = chancesOf(chances, c);
  fourth = chancesOf(chances, d);
  colours = i32x4.splat(colourOf(a));
  colours = i32x4.replace_lane(colours, 1, colourOf(b));
  colours = i32x4.replace_lane(colours, 2, colourOf(c));
  colours = i32x4.replace_lane(colours, 3, colourOf(d));
  return DISPUTED;
}

function bestOf(site: i32): u8 {
  return load<u8>(best + <usize>site);
}

/** Gives the pixels of a block that belong to the mask one label. */
function labelBlock(mask: usize, left: i32, right: i32, top: i32, bottom: i32, label: u8): void {
  const width = widthOf(0);
  for (let y = top; y < bottom; y++) {
    let at = mask + <usize>(y * width + left);
    const end = mask + <usize>(y * width + right);
    for (; at + 4 <= end; at += 4) store<u32>(at, load<u32>(at) & (<u32>label * 0x01010101));
    for (; at < end; at++) store<u8>(at, load<u8>(at) & label);
  }
}

/** Lets the four sites around decide on each pixel of a block that belongs to the mask. */
function decideBlock(mask: usize, left: i32, right: i32, top: i32, bottom: i32): void {
  const width = widthOf(0);
  for (let y = top; y < bottom; y++) {
    const v = shareAt(down, y);
    for (let x = left; x < right; x++) {
      const pixel = <usize>(y * width + x);
      if (load<u8>(mask + pixel) == 0) continue;
      const weights = weightsOf(load<u32>(pixelsOf(0) + (pixel << 2)), shareAt(across, x), v);
      store<u8>(mask + pixel, vote(weights));
    }
  }
}

/** What each of the four sites counts for a pixel, by place and by colour. */
function weightsOf(pixel: u32, u: f32, v: f32): v128 {
  let place = f32x4.splat((1 - u) * (1 - v));
  place = f32x4.replace_lane(place, 1, u * (1 - v));
  place = f32x4.replace_lane(place, 2, (1 - u) * v);
  place = f32x4.replace_lane(place, 3, u * v);
  const here = i32x4.splat(pixel);
  const squared = i32x4.add(
    i32x4.add(squaredStep(here, 0), squaredStep(here, 8)),
    squaredStep(here, 16),
  );
  const likeness = exp4(f32x4.mul(f32x4.convert_i32x4_s(squared), f32x4.splat(-1 / SPREAD)));
  return f32x4.mul(
    f32x4.add(place, f32x4.splat(LEAST_PLACE)),
    f32x4.add(likeness, f32x4.splat(LEAST_COLOUR)),
  );
}

/** The squared difference of the four sites from a pixel in one channel, which stands `shift` bits up. */
function squaredStep(pixel: v128, shift: i32): v128 {
  const byte = i32x4.splat(255);
  const step = i32x4.sub(
    v128.and(i32x4.shr_u(colours, shift), byte),
    v128.and(i32x4.shr_u(pixel, shift), byte),
  );
  return i32x4.mul(step, step);
}

/** The label that has the most of the weighted chances. */
function vote(weights: v128): u8 {
  const a = i32x4.shuffle(weights, weights, 0, 0, 0, 0),
    b = i32x4.shuffle(weights, weights, 1, 1, 1, 1),
    c = i32x4.shuffle(weights, weights, 2, 2, 2, 2),
    d = i32x4.shuffle(weights, weights, 3, 3, 3, 3);
  return greatest(weighed(a, b, c, d, 0), weighed(a, b, c, d, 16), weighed(a, b, c, d, 32));
}

/** Four lanes of the weighted chances. */
function weighed(a: v128, b: v128, c: v128, d: v128, lane: usize): v128 {
  const upper = f32x4.add(
    f32x4.mul(a, v128.load(first + lane)),
    f32x4.mul(b, v128.load(second + lane)),
  );
  const lower = f32x4.add(
    f32x4.mul(c, v128.load(third + lane)),
    f32x4.mul(d, v128.load(fourth + lane)),
  );
  return f32x4.add(upper, lower);
}
