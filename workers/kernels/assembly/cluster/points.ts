// Points to cluster: four planes of f32 (x, y, z, weight), each `n` long; n is a multiple of 4 and the
// padding has weight 0.

/** A coordinate of point `i` (axis 0 to 2), or its weight (3). */
export function coordinate(points: usize, n: i32, axis: i32, i: i32): f32 {
  return load<f32>(points + ((<usize>(axis * n + i)) << 2));
}

/** Squared distances of the four points at `point` to one place. */
export function squaredDistance(point: usize, plane: usize, x: v128, y: v128, z: v128): v128 {
  const dx = f32x4.sub(v128.load(point), x);
  const dy = f32x4.sub(v128.load(point + plane), y);
  const dz = f32x4.sub(v128.load(point + plane + plane), z);
  return f32x4.add(f32x4.mul(dx, dx), f32x4.add(f32x4.mul(dy, dy), f32x4.mul(dz, dz)));
}

/** Sum of the four lanes. */
export function sumOfLanes(four: v128): f32 {
  const two = f32x4.add(four, v128.shuffle<i32>(four, four, 2, 3, 0, 1));
  return f32x4.extract_lane(two, 0) + f32x4.extract_lane(two, 1);
}
