/**
 * @file The sites of a figure: the pixels of a small level that its mask at level 0 touches, and those around them. They are numbered
 * from 1, rows from the top; 0 stands for all that is no site.
 */
import { take } from '../arena';
import { heightOf, pixelsOf, widthOf } from '../levels';

/** How many sites there are. */
export let siteCount: i32 = 0;
/** The number of the site at each pixel, i32, with a margin of one pixel without sites: see `placeAt`. */
let numbers: usize = 0;
let stride: i32 = 0;
/** Of each site: its place among the numbers, i32, and its colour, RGBA. */
let places: usize = 0;
let colours: usize = 0;

/** Finds the sites of a mask of level 0 (0 or 255 a pixel) on a level. */
export function findSites(level: i32, mask: usize): void {
  const width = widthOf(level),
    height = heightOf(level);
  const most = <usize>(width * height + 1);
  stride = width + 2;
  numbers = take((<usize>(stride * (height + 2))) << 2);
  places = take(most << 2);
  colours = take(most << 2);
  store<u32>(colours, 0);
  numberSites(level, touchedBy(level, mask));
}

/** 1 for each pixel of a level that the mask touches, with the margin of the numbers. */
function touchedBy(level: i32, mask: usize): usize {
  const fineWidth = <usize>widthOf(0),
    fineHeight = heightOf(0),
    height = heightOf(level);
  const bytes = <usize>(stride * (height + 2)) + 4;
  const touched = take(bytes),
    any = take(fineWidth + 16);
  memory.fill(touched, 0, bytes);
  for (let row = 0, y = 0; row < height; row++) {
    memory.fill(any, 0, fineWidth);
    for (; y < fineHeight && (y * height) / fineHeight == row; y++, mask += fineWidth)
      for (let x: usize = 0; x < fineWidth; x += 16)
        v128.store(any + x, v128.or(v128.load(any + x), v128.load(mask + x)));
    touch(level, any, touched + <usize>((row + 1) * stride + 1));
  }
  return touched;
}

/** Marks in a row of a level what a row of level 0 touches. */
function touch(level: i32, fineRow: usize, row: usize): void {
  const width = widthOf(level),
    fineWidth = widthOf(0);
  for (let x = 0; x < fineWidth; x++)
    if (load<u8>(fineRow + <usize>x)) store<u8>(row + <usize>((x * width) / fineWidth), 1);
}

/** Numbers what was touched and what is next to it. */
function numberSites(level: i32, touched: usize): void {
  const width = widthOf(level),
    height = heightOf(level);
  memory.fill(numbers, 0, (<usize>(stride * (height + 2))) << 2);
  siteCount = 0;
  let pixel = pixelsOf(level);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++, pixel += 4) {
      const corner = touched + <usize>(y * stride + x);
      const above = load<u32>(corner),
        here = load<u32>(corner + <usize>stride),
        below = load<u32>(corner + <usize>(2 * stride));
      if (((above | here | below) & 0xffffff) == 0) continue;
      addSite(placeAt(x, y), load<u32>(pixel));
    }
  }
}

function addSite(place: i32, colour: u32): void {
  siteCount++;
  const at = (<usize>siteCount) << 2;
  store<i32>(numbers + ((<usize>place) << 2), siteCount);
  store<i32>(places + at, place);
  store<u32>(colours + at, colour);
}

/** Where a pixel stands among the numbers; its neighbours stand 1 and `rowStep()` to either side. */
export function placeAt(x: i32, y: i32): i32 {
  return (y + 1) * stride + x + 1;
}

export function rowStep(): i32 {
  return stride;
}

/** The site at a place among the numbers, or 0. */
export function siteAt(place: i32): i32 {
  return load<i32>(numbers + ((<usize>place) << 2));
}

export function placeOf(site: i32): i32 {
  return load<i32>(places + ((<usize>site) << 2));
}

export function columnOf(site: i32): i32 {
  return (placeOf(site) % stride) - 1;
}

export function rowOf(site: i32): i32 {
  return placeOf(site) / stride - 1;
}

export function colourOf(site: i32): u32 {
  return load<u32>(colours + ((<usize>site) << 2));
}
