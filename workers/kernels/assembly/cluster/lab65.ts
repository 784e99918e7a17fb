// sRGB to CIE Lab under D65 (IEC 61966-2-1; CIE 15:2004, section 8.2.1), two colours at a time.
// Roots are taken by Halley's rule (1694) from a rough start, to the last digits of f64.

/** What white reflects, as CSS Color 4 has it: x = 0.3127, y = 0.329. */
const WHITE_X: f64 = 0.3127 / 0.329;
const WHITE_Z: f64 = (1 - 0.3127 - 0.329) / 0.329;
/** CIE's constants of the straight part near black. */
const EPSILON: f64 = 216.0 / 24389.0;
const KAPPA: f64 = 24389.0 / 27.0;

/** Two colours, channels 0..255, to three pairs at `out`: both L, both a, both b. Greys have no a and b. */
export function lab65(r: v128, g: v128, b: v128, out: usize): void {
  const red = linear(r);
  const green = linear(g);
  const blue = linear(b);
  const x = mixed(red, green, blue, 0.4123907992659593, 0.357584339383878, 0.1804807884018343);
  const y = mixed(red, green, blue, 0.2126390058715102, 0.715168678767756, 0.0721923153607337);
  const z = mixed(red, green, blue, 0.0193308187155918, 0.119194779794626, 0.9505321522496607);
  const fx = bent(f64x2.mul(x, f64x2.splat(1 / WHITE_X)));
  const fy = bent(y);
  const fz = bent(f64x2.mul(z, f64x2.splat(1 / WHITE_Z)));
  const coloured = v128.or(f64x2.ne(r, g), f64x2.ne(g, b));
  v128.store(out, f64x2.sub(f64x2.mul(f64x2.splat(116), fy), f64x2.splat(16)));
  v128.store(out, v128.and(coloured, f64x2.mul(f64x2.splat(500), f64x2.sub(fx, fy))), 16);
  v128.store(out, v128.and(coloured, f64x2.mul(f64x2.splat(200), f64x2.sub(fy, fz))), 32);
}

/** sRGB's curve undone. The power 2.4 is the fifth root to the twelfth. */
function linear(channel: v128): v128 {
  const c = f64x2.mul(channel, f64x2.splat(1.0 / 255));
  const t = f64x2.mul(f64x2.add(c, f64x2.splat(0.055)), f64x2.splat(1 / 1.055));
  const root = fifthRoot(t);
  const cube = f64x2.mul(root, f64x2.mul(root, root));
  const sixth = f64x2.mul(cube, cube);
  const dark = f64x2.mul(c, f64x2.splat(1 / 12.92));
  return v128.bitselect(dark, f64x2.mul(sixth, sixth), f64x2.le(c, f64x2.splat(0.04045)));
}

/** CIE's f. */
function bent(t: v128): v128 {
  const dark = f64x2.add(f64x2.mul(t, f64x2.splat(KAPPA / 116)), f64x2.splat(16.0 / 116));
  return v128.bitselect(cubeRoot(t), dark, f64x2.gt(t, f64x2.splat(EPSILON)));
}

/** For 0.09 to 1: the start is off by 0.7 % at most. */
function fifthRoot(t: v128): v128 {
  let root = f64x2.add(f64x2.mul(f64x2.splat(0.66614502), t), f64x2.splat(-1.44902994));
  root = f64x2.add(f64x2.mul(root, t), f64x2.splat(1.2707914));
  root = f64x2.add(f64x2.mul(root, t), f64x2.splat(0.5192352));
  for (let step = 0; step < 2; step++) {
    const square = f64x2.mul(root, root);
    const power = f64x2.mul(f64x2.mul(square, square), root);
    root = f64x2.mul(root, f64x2.div(weighed(power, 2, t, 3), weighed(power, 3, t, 2)));
  }
  return root;
}

/** For 0.008 to 1: the start is off by 14 % at most. */
function cubeRoot(t: v128): v128 {
  let root = f64x2.add(f64x2.mul(f64x2.splat(-1.45248258), t), f64x2.splat(2.09769232));
  root = f64x2.add(f64x2.mul(root, t), f64x2.splat(0.21694811));
  for (let step = 0; step < 3; step++) {
    const power = f64x2.mul(root, f64x2.mul(root, root));
    root = f64x2.mul(root, f64x2.div(weighed(power, 1, t, 2), weighed(power, 2, t, 1)));
  }
  return root;
}

function weighed(a: v128, wa: f64, b: v128, wb: f64): v128 {
  return f64x2.add(f64x2.mul(a, f64x2.splat(wa)), f64x2.mul(b, f64x2.splat(wb)));
}

function mixed(r: v128, g: v128, b: v128, wr: f64, wg: f64, wb: f64): v128 {
  return f64x2.add(weighed(r, wr, g, wg), f64x2.mul(b, f64x2.splat(wb)));
}
