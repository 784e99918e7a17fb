/**
 * @file What is done with the labels of layers (0 background, from 1 on a layer each; at most 15) once they stand where level 0 had
 * its states: they are counted, patches go from one to another, some of them make a mask.
 */
import { heightOf, statesOf, widthOf } from '../levels';
import { readWindow, WINDOW } from '../readWindow';

/** How many pixels have each label, u32. */
const counts: usize = memory.data(16 * 4, 16);
/** A byte for each label that is looked for, all bits set; 0 for the others. */
const chosen: usize = memory.data(16, 16);
/** Set on a label that was reached. */
const REACHED: u8 = 128;

/** Counts the labels of rows from `from` up to but not `to`. */
export function countLabels(from: i32, to: i32): void {
  memory.fill(counts, 0, 64);
  let at = statesOf(0) + <usize>(from * widthOf(0));
  const end = statesOf(0) + <usize>(to * widthOf(0));
  while (at < end) {
    const count = counts + ((<usize>load<u8>(at)) << 2);
    const run = min<usize>(end - at, sameFrom(at));
    store<u32>(count, load<u32>(count) + <u32>run);
    at += run;
  }
}

/** How many of the next sixteen labels are as the first. */
function sameFrom(at: usize): usize {
  const same = i8x16.eq(v128.load(at), i8x16.splat(load<u8>(at)));
  return <usize>ctz(~i8x16.bitmask(same) | 0x10000);
}

/** Writes a mask, 255 where a label is chosen, from pixel `first` on to the window, and returns where that is. */
export function maskLabels(first: i32): usize {
  const labels = statesOf(0) + <usize>first;
  const count = min<usize>(WINDOW, <usize>(widthOf(0) * heightOf(0) - first));
  for (let i: usize = 0; i < count; i += 16)
    v128.store(readWindow + i, i8x16.swizzle(v128.load(chosen), v128.load(labels + i)));
  return readWindow;
}

/** Chooses some labels, a bit each. */
export function chooseLabels(some: u32): void {
  for (let label: usize = 0; label < 16; label++)
    store<u8>(chosen + label, (some >> <u32>label) & 1 ? 255 : 0);
}

/**
 * Gives all that has one of some labels, a bit each, and does not hang together with the first row, or with the last one,
 * through such labels, the label `other`.
 */
export function claim(isLast: bool, some: u32, other: u8): void {
  chooseLabels(some);
  const width = <usize>widthOf(0),
    count = width * <usize>heightOf(0);
  const first = statesOf(0),
    last = first + count - width;
  reachFrame(isLast ? last : first, width);
  let isBack = isLast;
  while (sweep(isBack ? last : first, isBack ? first : last, width)) isBack = !isBack;
  takeLost(first, count, other);
}

/** Gives all that is chosen and was not reached another label. */
function takeLost(labels: usize, count: usize, other: u8): void {
  const others = i8x16.splat(other);
  for (let i: usize = 0; i < count; i += 16) {
    const label = v128.load(labels + i);
    const isLost = i8x16.swizzle(v128.load(chosen), label);
    const kept = v128.and(label, i8x16.splat(~REACHED));
    v128.store(labels + i, v128.bitselect(others, kept, isLost));
  }
}

/** Reaches what is chosen in a row of the frame. */
function reachFrame(row: usize, width: usize): void {
  for (const end = row + width; row < end; row++)
    if (isChosen(load<u8>(row))) store<u8>(row, load<u8>(row) | REACHED);
}

function isChosen(label: u8): bool {
  return load<u8>(chosen + <usize>(label & ~REACHED)) != 0;
}

/** From row to row, either way, reaches every run that is next to what was reached. Returns whether anything was. */
function sweep(from: usize, to: usize, width: usize): bool {
  const step = from < to ? width : -width;
  let isAny = false;
  for (let row = from; row != to; row += step) if (reachRow(row + step, row, width)) isAny = true;
  return isAny;
}

/** Reaches the runs of a row that are next to what was reached in the row before: a run is reached as a whole. */
function reachRow(row: usize, before: usize, width: usize): bool {
  const end = row + width;
  let isAny = false;
  for (let at = nextChosen(row, end); at < end; at = nextChosen(at, end)) {
    const start = at;
    let isNext = false;
    for (; at < end && isChosen(load<u8>(at)); at++)
      if (load<u8>(before + (at - row)) >= REACHED) isNext = true;
    if (!isNext || load<u8>(start) >= REACHED) continue;
    for (let i = start; i < at; i++) store<u8>(i, load<u8>(i) | REACHED);
    isAny = true;
  }
  return isAny;
}

/** The first chosen label at or after an address, or some address from `end` on. */
function nextChosen(at: usize, end: usize): usize {
  for (; at < end; at += 16) {
    const label = v128.and(v128.load(at), i8x16.splat(~REACHED));
    const found = i8x16.bitmask(i8x16.swizzle(v128.load(chosen), label));
    if (found) return at + <usize>ctz(found);
  }
  return end;
}

/** Where `countLabels` counts. */
export function countsAt(): usize {
  return counts;
}
