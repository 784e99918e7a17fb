/**
 * @file One mixture of five Gaussians with full covariance a side (Rother, Kolmogorov, Blake 2004, section 3), over the
 * binned colours. Re-estimation is one step of expectation and maximisation (Dempster, Laird, Rubin 1977), soft where
 * the paper assigns each pixel to one component: so a step never raises the energy. A bin stands for a small uniform
 * cloud: its variance is added to every covariance and its share of the expected log-likelihood taken off, which keeps
 * flat colours regular without a special case.
 */
import { take } from './arena';
import { BIN_VARIANCE, binBlue, binCount, binGreen, binRed, pixels4 } from './bins';
import { exp4, log4 } from './vectorMath';

export const COMPONENTS: i32 = 5;

/** A component: log constant, mean (3), inverse Cholesky factor (6: 00, 10, 11, 20, 21, 22); ten f32. */
const COMPONENT_BYTES: usize = 40;
const NEVER: f32 = -1e30;
const LOG_2_PI: f32 = 1.8378770664;

const components: usize = memory.data(2 * 5 * 40, 16);
/** Minus log-likelihood of each bin, one array a side. */
let costs: usize = 0;
/** Responsibility of each component for each bin, five arrays a side. */
let shares: usize = 0;

function componentAt(side: i32, k: i32): usize {
  return components + <usize>(side * COMPONENTS + k) * COMPONENT_BYTES;
}

function sharesOf(side: i32, k: i32): usize {
  return shares + ((<usize>((side * COMPONENTS + k) * binCount)) << 2);
}

/** Minus log-likelihoods of all bins on a side, f32. */
export function costsOf(side: i32): usize {
  return costs + ((<usize>(side * binCount)) << 2);
}

/** Forgets what was learned of another picture: every colour then costs the same on either side. */
export function resetMixtures(): void {
  memory.fill(components, 0, <usize>(2 * COMPONENTS) * COMPONENT_BYTES);
}

/** Takes the memory for the present bins; the components stay as they are. */
export function takeMixtures(): void {
  costs = take((<usize>(2 * binCount)) << 2);
  shares = take((<usize>(2 * COMPONENTS * binCount)) << 2);
}

/** Says where a component's moments are summed about before its first fit. */
export function setMean(side: i32, k: i32, colour: v128): void {
  const c = componentAt(side, k);
  v128.store_lane<f32>(c, colour, 0, 4);
  v128.store_lane<f32>(c, colour, 1, 8);
  v128.store_lane<f32>(c, colour, 2, 12);
}

/** Sets every bin's share of component `k` to 0 or 1: a hard first guess. */
export function setShare(side: i32, k: i32, bin: i32, share: f32): void {
  store<f32>(sharesOf(side, k) + ((<usize>bin) << 2), share);
}

/** Evaluates a side's mixture at every bin: costs and shares. */
export function evaluateSide(side: i32): void {
  const cost = costsOf(side);
  for (let bin: usize = 0; bin < <usize>binCount; bin += 4) {
    const at = bin << 2;
    const r = v128.load(binRed + at),
      g = v128.load(binGreen + at),
      b = v128.load(binBlue + at);
    let best = f32x4.splat(NEVER);
    for (let k = 0; k < COMPONENTS; k++) {
      const log = logDensity(componentAt(side, k), r, g, b);
      v128.store(sharesOf(side, k) + at, log);
      best = f32x4.pmax(best, log);
    }
    let sum = f32x4.splat(0);
    for (let k = 0; k < COMPONENTS; k++) {
      const share = exp4(f32x4.sub(v128.load(sharesOf(side, k) + at), best));
      v128.store(sharesOf(side, k) + at, share);
      sum = f32x4.add(sum, share);
    }
    const inverse = f32x4.div(f32x4.splat(1), sum);
    for (let k = 0; k < COMPONENTS; k++) {
      v128.store(sharesOf(side, k) + at, f32x4.mul(v128.load(sharesOf(side, k) + at), inverse));
    }
    v128.store(cost + at, f32x4.neg(f32x4.add(best, log4(sum))));
  }
}

function logDensity(c: usize, r: v128, g: v128, b: v128): v128 {
  const dr = f32x4.sub(r, v128.load32_splat(c, 4));
  const dg = f32x4.sub(g, v128.load32_splat(c, 8));
  const db = f32x4.sub(b, v128.load32_splat(c, 12));
  const y0 = f32x4.mul(dr, v128.load32_splat(c, 16));
  const y1 = f32x4.add(
    f32x4.mul(dr, v128.load32_splat(c, 20)),
    f32x4.mul(dg, v128.load32_splat(c, 24)),
  );
  const y2 = f32x4.add(
    f32x4.add(f32x4.mul(dr, v128.load32_splat(c, 28)), f32x4.mul(dg, v128.load32_splat(c, 32))),
    f32x4.mul(db, v128.load32_splat(c, 36)),
  );
  const q = f32x4.add(f32x4.add(f32x4.mul(y0, y0), f32x4.mul(y1, y1)), f32x4.mul(y2, y2));
  return f32x4.sub(v128.load32_splat(c), f32x4.mul(q, f32x4.splat(0.5)));
}

function total(v: v128): f32 {
  return (
    f32x4.extract_lane(v, 0) +
    f32x4.extract_lane(v, 1) +
    (f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3))
  );
}

/** Fits a side's components to its pixels by the present shares. `sidePixels` is their number, above 0. */
export function fitSide(side: i32, sidePixels: f32): void {
  for (let k = 0; k < COMPONENTS; k++) fitComponent(side, k, sidePixels);
}

/** Moments are summed about the component's old mean, so that f32 sums lose nothing that matters. */
function fitComponent(side: i32, k: i32, sidePixels: f32): void {
  const c = componentAt(side, k),
    share = sharesOf(side, k);
  const mr = v128.load32_splat(c, 4),
    mg = v128.load32_splat(c, 8),
    mb = v128.load32_splat(c, 12);
  let n = f32x4.splat(0),
    sr = n,
    sg = n,
    sb = n,
    rr = n,
    rg = n,
    rb = n,
    gg = n,
    gb = n,
    bb = n;
  for (let bin: usize = 0; bin < <usize>binCount; bin += 4) {
    const at = bin << 2;
    const w = f32x4.mul(v128.load(share + at), pixels4(side, at));
    const r = f32x4.sub(v128.load(binRed + at), mr);
    const g = f32x4.sub(v128.load(binGreen + at), mg);
    const b = f32x4.sub(v128.load(binBlue + at), mb);
    const wr = f32x4.mul(w, r),
      wg = f32x4.mul(w, g),
      wb = f32x4.mul(w, b);
    n = f32x4.add(n, w);
    sr = f32x4.add(sr, wr);
    sg = f32x4.add(sg, wg);
    sb = f32x4.add(sb, wb);
    rr = f32x4.add(rr, f32x4.mul(wr, r));
    rg = f32x4.add(rg, f32x4.mul(wr, g));
    rb = f32x4.add(rb, f32x4.mul(wr, b));
    gg = f32x4.add(gg, f32x4.mul(wg, g));
    gb = f32x4.add(gb, f32x4.mul(wg, b));
    bb = f32x4.add(bb, f32x4.mul(wb, b));
  }
  const pixels = total(n);
  if (pixels < 0.5) {
    store<f32>(c, NEVER);
    return;
  }
  const one: f32 = 1 / pixels;
  const r = total(sr) * one,
    g = total(sg) * one,
    b = total(sb) * one;
  store<f32>(c, load<f32>(c, 4) + r, 4);
  store<f32>(c, load<f32>(c, 8) + g, 8);
  store<f32>(c, load<f32>(c, 12) + b, 12);
  setCovariance(
    c,
    pixels / sidePixels,
    total(rr) * one - r * r,
    total(rg) * one - r * g,
    total(rb) * one - r * b,
    total(gg) * one - g * g,
    total(gb) * one - g * b,
    total(bb) * one - b * b,
  );
}

/** Stores the inverse of the Cholesky factor of the covariance (with the bins' own variance) and the log constant. */
function setCovariance(
  c: usize,
  weight: f32,
  rr: f32,
  rg: f32,
  rb: f32,
  gg: f32,
  gb: f32,
  bb: f32,
): void {
  const l00 = Mathf.sqrt(max<f32>(rr, 0) + BIN_VARIANCE);
  const l10 = rg / l00,
    l20 = rb / l00;
  const l11 = Mathf.sqrt(max<f32>(gg + BIN_VARIANCE - l10 * l10, 0.5 * BIN_VARIANCE));
  const l21 = (gb - l20 * l10) / l11;
  const l22 = Mathf.sqrt(max<f32>(bb + BIN_VARIANCE - l20 * l20 - l21 * l21, 0.5 * BIN_VARIANCE));
  const i00: f32 = 1 / l00,
    i11: f32 = 1 / l11,
    i22: f32 = 1 / l22;
  const i10 = -l10 * i00 * i11;
  const i21 = -l21 * i11 * i22;
  const i20 = -(l20 * i00 + l21 * i10) * i22;
  store<f32>(c, i00, 16);
  store<f32>(c, i10, 20);
  store<f32>(c, i11, 24);
  store<f32>(c, i20, 28);
  store<f32>(c, i21, 32);
  store<f32>(c, i22, 36);
  const trace = i00 * i00 + i10 * i10 + i11 * i11 + i20 * i20 + i21 * i21 + i22 * i22;
  const logDeterminant = Mathf.log(l00 * l11 * l22);
  store<f32>(c, Mathf.log(weight) - 1.5 * LOG_2_PI - logDeterminant - 0.5 * BIN_VARIANCE * trace);
}
