/**
 * @file From one level to the next finer: labels are carried down, and open is only what lies near their edge. What the
 * finer trimap is sure of stays as it says.
 */
import { heightOf, labelsOf, openOf, trimapOf, widthOf } from './levels';

/** Fills labels and open pixels of `level - 1` from the labels of `level`; `radius` in pixels of `level`. */
export function bandDown(level: i32, radius: i32): void {
  markBand(level, radius);
  const width = widthOf(level),
    fine = level - 1;
  const fineWidth = widthOf(fine),
    fineHeight = heightOf(fine);
  for (let y = 0; y < fineHeight; y++) {
    const row = <usize>((y >> 1) * width);
    const fineRow = <usize>(y * fineWidth);
    for (let x = 0; x < fineWidth; x++) {
      const at = row + <usize>(x >> 1),
        fineAt = fineRow + <usize>x;
      const sure = load<u8>(trimapOf(fine) + fineAt);
      store<u8>(openOf(fine) + fineAt, sure == 128 ? load<u8>(openOf(level) + at) : 0);
      store<u8>(labelsOf(fine) + fineAt, sure == 128 ? load<u8>(labelsOf(level) + at) : sure >> 7);
    }
  }
}

/** Opens exactly the pixels of a level that lie within `radius` of a pair of different labels. */
function markBand(level: i32, radius: i32): void {
  const width = widthOf(level),
    height = heightOf(level),
    labels = labelsOf(level);
  memory.fill(openOf(level), 0, <usize>(width * height));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = labels + <usize>(y * width + x);
      const label = load<u8>(at);
      const east = x + 1 < width && load<u8>(at, 1) != label;
      const south = y + 1 < height && load<u8>(at + <usize>width) != label;
      if (east || south) openSquare(level, x, y, radius);
    }
  }
}

function openSquare(level: i32, x: i32, y: i32, radius: i32): void {
  const width = widthOf(level),
    open = openOf(level);
  const left = max(0, x - radius),
    right = min(width - 1, x + 1 + radius);
  const bottom = min(heightOf(level) - 1, y + 1 + radius);
  for (let row = max(0, y - radius); row <= bottom; row++) {
    memory.fill(open + <usize>(row * width + left), 1, <usize>(right - left + 1));
  }
}
