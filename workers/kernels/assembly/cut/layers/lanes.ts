/**
 * @file One f32 a layer: twelve lanes in three vectors, of which those beyond the last layer are 0. A block of lanes stands on 16
 * bytes.
 */

/** Bytes of one block of lanes. */
export const LANES: usize = 48;

/** The sum of all lanes, in every lane of the result. */
export function total(a: v128, b: v128, c: v128): v128 {
  const four = f32x4.add(f32x4.add(a, b), c);
  const two = f32x4.add(four, i32x4.shuffle(four, four, 2, 3, 0, 1));
  return f32x4.add(two, i32x4.shuffle(two, two, 1, 0, 3, 2));
}

/** Stores lanes that have a sum above 0 so that they sum to 1. */
export function storeShares(to: usize, a: v128, b: v128, c: v128): void {
  const one = f32x4.div(f32x4.splat(1), total(a, b, c));
  v128.store(to, f32x4.mul(a, one));
  v128.store(to, f32x4.mul(b, one), 16);
  v128.store(to, f32x4.mul(c, one), 32);
}

/** The number of the first of the greatest lanes, from 1. */
export function greatest(a: v128, b: v128, c: v128): u8 {
  const four = f32x4.max(f32x4.max(a, b), c);
  const two = f32x4.max(four, i32x4.shuffle(four, four, 2, 3, 0, 1));
  const most = f32x4.max(two, i32x4.shuffle(two, two, 1, 0, 3, 2));
  const first = i32x4.bitmask(f32x4.eq(a, most)),
    second = i32x4.bitmask(f32x4.eq(b, most)),
    third = i32x4.bitmask(f32x4.eq(c, most));
  return <u8>(1 + ctz(first | (second << 4) | (third << 8)));
}
