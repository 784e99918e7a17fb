/**
 * @file What is known of each pixel of a level, one byte: 0 it is background for certain, 255 foreground for certain; else 128, and
 * 1 where the last cut took it for foreground, and 2 where the next cut may decide (it is open). So a trimap of
 * 0, 128 and 255 is a row of states, and the lowest bit is the label whatever the rest says.
 */
export const UNSURE: u8 = 128;
const FOREGROUND: u8 = 1;
const OPEN: u8 = 2;
/** The two states of an open pixel follow one another. */
const FIRST_OPEN: u8 = UNSURE | OPEN;

/** 1 foreground, 0 background. */
export function labelOf(state: u8): u8 {
  return state & FOREGROUND;
}

export function isOpen(state: u8): bool {
  return <u8>(state - FIRST_OPEN) < 2;
}

/** Whether each of four states, a byte each, is open. */
export function areOpen(states: u32): bool {
  return (states & 0xfefefefe) == <u32>FIRST_OPEN * 0x01010101;
}

/** The state of an open pixel by its label. */
export function openState(label: bool): u8 {
  return FIRST_OPEN | <u8>label;
}

/** All ones for each of sixteen states that is open. */
function open16(states: v128): v128 {
  return i8x16.lt_u(i8x16.sub(states, i8x16.splat(FIRST_OPEN)), i8x16.splat(2));
}

/** All ones for each of sixteen states that the trimap leaves to the cut. */
export function unsure16(states: v128): v128 {
  return i8x16.eq(v128.and(states, i8x16.splat(<i8>0xfc)), i8x16.splat(<i8>UNSURE));
}

/** All ones for each of sixteen states whose label is foreground. */
export function foreground16(states: v128): v128 {
  return i8x16.ne(v128.and(states, i8x16.splat(FOREGROUND)), i8x16.splat(0));
}

/** What is unsure becomes `128 + label + 2 * open`, both all ones or none a byte; what is sure stays. */
export function decide16(states: v128, label: v128, open: v128): v128 {
  const flags = v128.or(
    v128.and(label, i8x16.splat(FOREGROUND)),
    v128.and(open, i8x16.splat(OPEN)),
  );
  const undecided = v128.or(i8x16.splat(<i8>UNSURE), flags);
  return v128.bitselect(undecided, states, unsure16(states));
}

/** Opens a pixel where the trimap leaves it to the cut. */
export function openAt(at: usize): void {
  const state = load<u8>(at);
  if ((state & 0xfc) == UNSURE) store<u8>(at, state | OPEN);
}

/** The first open pixel at or after `from`, or `count` where there is none. */
export function nextOpen(states: usize, from: usize, count: usize): usize {
  while (from < count) {
    if (isOpen(load<u8>(states + from))) return from;
    from++;
    while (from + 16 <= count) {
      const open = i8x16.bitmask(open16(v128.load(states + from)));
      if (open) return from + <usize>ctz(open);
      from += 16;
    }
  }
  return count;
}

/** Pixels of `count` whose label is foreground. */
export function countForeground(states: usize, count: usize): i32 {
  let sum = 0;
  for (let i: usize = 0; i < count; i += 16) {
    let bits = i8x16.bitmask(foreground16(v128.load(states + i)));
    if (i + 16 > count) bits &= (1 << (<i32>(count - i))) - 1;
    sum += popcnt(bits);
  }
  return sum;
}
