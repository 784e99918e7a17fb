// What lies beside what: each pixel of the garment gets the label of its colour, then it is counted
// how often two labels meet, and how often a label lies between two others. Along rows and columns,
// `reach` pixels away. Sums are whole numbers.

/** Marks what is not garment. */
const NONE: u32 = 255;

/**
 * pixels: RGBA; mask: a byte a pixel; labelOfBin: a byte a bin, below `k`. labels: a byte a pixel, out.
 * contacts: k * k u32, out: symmetric; a pair of one label counts twice, as it has two ends.
 * between: k * k * k u32, out: [m][a][b] pixels of m with a on one side and b, another, on the other;
 * symmetric in a and b.
 */
export function neighbours(
  pixels: usize,
  mask: usize,
  width: i32,
  height: i32,
  labelOfBin: usize,
  k: i32,
  reach: i32,
  labels: usize,
  contacts: usize,
  between: usize,
): void {
  paint(pixels, mask, width * height, labelOfBin, labels);
  memory.fill(contacts, 0, (<usize>(k * k)) << 2);
  memory.fill(between, 0, (<usize>(k * k * k)) << 2);
  const rows = <usize>reach * <usize>width;
  for (let y = 0; y < height; y++) {
    const row = labels + <usize>y * <usize>width;
    const hasAbove = y >= reach;
    const hasBelow = y + reach < height;
    for (let x = 0; x < width; x++) {
      const at = row + x;
      const label = load<u8>(at);
      if (label == NONE) continue;
      const right = x + reach < width ? load<u8>(at + reach) : <u8>NONE;
      const below = hasBelow ? load<u8>(at + rows) : <u8>NONE;
      // Within a patch, where most pixels lie, nothing else can be counted.
      if (right == label && below == label) {
        const own = contacts + ((<usize>(label * (k + 1))) << 2);
        store<u32>(own, load<u32>(own) + 4);
        continue;
      }
      if (right != NONE) {
        meet(contacts, k, label, right);
        if (x >= reach) enclose(between, k, label, load<u8>(at - reach), right);
      }
      if (below != NONE) {
        meet(contacts, k, label, below);
        if (hasAbove) enclose(between, k, label, load<u8>(at - rows), below);
      }
    }
  }
}

function paint(pixels: usize, mask: usize, length: i32, labelOfBin: usize, labels: usize): void {
  memory.fill(labels, <u8>NONE, length);
  for (let i = 0; i < length; i++) {
    if (load<u8>(mask + i) == 0) continue;
    const rgba = load<u32>(pixels + ((<usize>i) << 2));
    const bin = ((rgba & 0xf8) << 7) | ((rgba >> 6) & 0x3e0) | ((rgba >> 19) & 31);
    store<u8>(labels + i, load<u8>(labelOfBin + bin));
  }
}

function meet(contacts: usize, k: i32, a: i32, b: i32): void {
  increase(contacts + ((<usize>(a * k + b)) << 2));
  increase(contacts + ((<usize>(b * k + a)) << 2));
}

function enclose(between: usize, k: i32, m: i32, a: i32, b: i32): void {
  if (a == NONE || a == m || b == m || a == b) return;
  increase(between + ((<usize>((m * k + a) * k + b)) << 2));
  increase(between + ((<usize>((m * k + b) * k + a)) << 2));
}

function increase(counter: usize): void {
  store<u32>(counter, load<u32>(counter) + 1);
}

/** out[i] = table[labels[i]] for the labels 0 to 15, and 255 for all others; `length` is rounded up to 16. */
export function relabel(labels: usize, length: i32, table: usize, out: usize): void {
  const entries = v128.load(table);
  const sixteen = i8x16.splat(16);
  for (let i = 0; i < length; i += 16) {
    const label = v128.load(labels + i);
    const other = i8x16.ge_u(label, sixteen);
    v128.store(out + i, v128.or(i8x16.swizzle(entries, label), other));
  }
}
