/** @file Expecting an object in the middle of a rectangle. */
import { take } from '../arena';

/**
 * For each pixel of a size whether it lies inside an ellipse about the middle of a rectangle, 255 or 0, one byte each; after all of
 * these its log-odds for foreground in eighths, one signed byte each: `strength` in the middle, 0 on the ellipse, falling
 * with the square of the distance. The half axes are 1 / sqrt(across) and 1 / sqrt(down), as shares of half the width and height.
 */
export function expectInMiddle(
  width: i32,
  height: i32,
  left: f64,
  top: f64,
  wide: f64,
  high: f64,
  across: f64,
  down: f64,
  strength: f64,
): usize {
  const labels = take(<usize>(2 * width * height));
  let at = labels;
  for (let y = 0; y < height; y++) {
    const v: f64 = (2 * (<f64>y + 0.5 - top)) / high - 1;
    for (let x = 0; x < width; x++, at++) {
      const u: f64 = (2 * (<f64>x + 0.5 - left)) / wide - 1;
      const inside: f64 = 1 - across * u * u - down * v * v;
      const odds = max<f64>(-127, Math.round(8 * strength * inside));
      store<u8>(at, inside > 0 ? 255 : 0);
      store<i8>(at + <usize>(width * height), <i8>(<i32>odds));
    }
  }
  return labels;
}
