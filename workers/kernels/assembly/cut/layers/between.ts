/**
 * @file For each place on a long line the two of a shorter one that it lies between: the middles of equal parts of both lines are
 * lined up, the ends repeat.
 */
import { take } from '../arena';

/** A place: the number of the first of the two (i32), and how near the second is (f32, 0 at the first, 1 at the second). */
const PLACE_BYTES: usize = 8;

/** Tabulates `to` places on a line of `from`. */
export function layBetween(from: i32, to: i32): usize {
  const places = take(<usize>to * PLACE_BYTES);
  for (let i = 0; i < to; i++) {
    const place = max<f64>(0, min<f64>(from - 1, ((<f64>i + 0.5) * from) / to - 0.5));
    const at = places + <usize>i * PLACE_BYTES;
    store<i32>(at, <i32>place);
    store<f32>(at, <f32>(place - Math.floor(place)), 4);
  }
  return places;
}

/** The first of the two that place `i` lies between. */
export function firstAt(places: usize, i: i32): i32 {
  return load<i32>(places + <usize>i * PLACE_BYTES);
}

/** How near the second is to place `i`. */
export function shareAt(places: usize, i: i32): f32 {
  return load<f32>(places + <usize>i * PLACE_BYTES, 4);
}

/**
 * Tabulates where the run of places begins that have each of `from` parts as the first of the two, and as the last entry where all
 * places end: i32. `to`: how many places there are.
 */
export function layRuns(places: usize, from: i32, to: i32): usize {
  const runs = take((<usize>(from + 1)) << 2);
  let part = 0;
  for (let i = 0; i < to; i++)
    for (; part <= firstAt(places, i); part++) store<i32>(runs + ((<usize>part) << 2), i);
  for (; part <= from; part++) store<i32>(runs + ((<usize>part) << 2), to);
  return runs;
}

/** Where the run of a part begins; that of the part before ends there. */
export function runAt(runs: usize, part: i32): i32 {
  return load<i32>(runs + ((<usize>part) << 2));
}
