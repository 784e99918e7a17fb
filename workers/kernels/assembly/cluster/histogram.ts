// A weighted histogram of the garment's colours: 5 bits a channel, so that whatever follows costs
// no more for many pixels than for few. Sums are whole numbers: the order of the pixels cannot matter.

/** 32 * 32 * 32 bins of four u32: red, green, blue, pixels. */
const BYTES: i32 = 524288;
const bins: usize = memory.data(BYTES, 16);

/** Where a bin's sums lie. */
export function sumsOf(id: u32): usize {
  return bins + ((<usize>id) << 4);
}

/**
 * Counts the pixels (RGBA bytes, 16 million at most) whose mask byte is not 0, at four places in turn:
 * neighbours are often of one bin, and adding to it again would wait for the sum before. All bins are 0 first,
 * whatever a count that stopped half way left in them.
 * ids: u16, out: the bins that occur, in the order met, room for min(length, 32768). Returns how many.
 */
export function count(pixels: usize, mask: usize, length: i32, ids: usize): i32 {
  memory.fill(bins, 0, BYTES);
  const quarter = length >> 2;
  let next = ids;
  for (let i = 0; i < quarter; i++) {
    next = add(pixels, mask, i, next);
    next = add(pixels, mask, i + quarter, next);
    next = add(pixels, mask, i + 2 * quarter, next);
    next = add(pixels, mask, i + 3 * quarter, next);
  }
  for (let i = quarter << 2; i < length; i++) next = add(pixels, mask, i, next);
  return <i32>((next - ids) >> 1);
}

/** Adds a pixel to its bin. Returns where the next bin goes that has not been met before. */
function add(pixels: usize, mask: usize, i: i32, next: usize): usize {
  if (load<u8>(mask + i) == 0) return next;
  const rgba = load<u32>(pixels + ((<usize>i) << 2));
  const id = ((rgba & 0xf8) << 7) | ((rgba >> 6) & 0x3e0) | ((rgba >> 19) & 31);
  const bin = sumsOf(id);
  const sums = v128.load(bin);
  v128.store(bin, i32x4.add(sums, addend(rgba)));
  if (i32x4.extract_lane(sums, 3) != 0) return next;
  store<u16>(next, id);
  return next + 2;
}

/** Red, green, blue, and one pixel. */
function addend(rgba: u32): v128 {
  const bytes = i32x4.splat((rgba & 0xffffff) | 0x1000000);
  return i32x4.extend_low_i16x8_u(i16x8.extend_low_i8x16_u(bytes));
}
