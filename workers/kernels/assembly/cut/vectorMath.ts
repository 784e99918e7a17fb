/** @file Exponential and logarithm of four f32 at once; relative error about 1e-6, the same bits on every machine. */

function splat(value: f32): v128 {
  return f32x4.splat(value);
}

/** e^x for x up to 88; below -87 it is 0 for all that matters here. */
export function exp4(x: v128): v128 {
  const scaled = f32x4.mul(f32x4.max(x, splat(-87)), splat(1.44269504));
  const whole = f32x4.nearest(scaled);
  const f = f32x4.mul(f32x4.sub(scaled, whole), splat(0.693147181));
  let p = f32x4.add(f32x4.mul(f, splat(0.00138888889)), splat(0.00833333333));
  p = f32x4.add(f32x4.mul(p, f), splat(0.0416666667));
  p = f32x4.add(f32x4.mul(p, f), splat(0.166666667));
  p = f32x4.add(f32x4.mul(p, f), splat(0.5));
  p = f32x4.add(f32x4.mul(p, f), splat(1));
  p = f32x4.add(f32x4.mul(p, f), splat(1));
  const power = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(whole), i32x4.splat(127)), 23);
  return f32x4.mul(p, power);
}

/** Natural logarithm of x > 0. The mantissa is taken to [0.71, 1.41], then log m = 2 artanh((m - 1) / (m + 1)). */
export function log4(x: v128): v128 {
  const offset = i32x4.sub(x, i32x4.splat(0x3f3504f3));
  const exponent = i32x4.shr_s(offset, 23);
  const m = i32x4.sub(x, i32x4.shl(exponent, 23));
  const s = f32x4.div(f32x4.sub(m, splat(1)), f32x4.add(m, splat(1)));
  const s2 = f32x4.mul(s, s);
  let p = f32x4.add(f32x4.mul(s2, splat(0.222222222)), splat(0.285714286));
  p = f32x4.add(f32x4.mul(p, s2), splat(0.4));
  p = f32x4.add(f32x4.mul(p, s2), splat(0.666666667));
  p = f32x4.add(f32x4.mul(p, s2), splat(2));
  return f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(exponent), splat(0.693147181)), f32x4.mul(p, s));
}
