import { blurred, type Field } from './field.ts';

/** What the lamp does to a place of the cloth: `diffuse` multiplies the dye (1 on flat cloth), `gloss` is added (linear light). */
export interface Lit {
  diffuse: number;
  gloss: number;
}

/** Toward the lamp: above, to the left, in front. Unit length. */
const lamp = unit(-0.42, -0.6, 1);
/** Half-way between lamp and eye (Blinn, 1977). */
const halfWay = unit(lamp[0], lamp[1], lamp[2] + 1);
/** Light that comes from everywhere, as a share. */
const ambient = 0.42;

/**
 * Lights a relief. `heights` are in pixels, as are its places. Hollows are darker than what stands
 * out around them: the relief is compared with its own blur, `hollow` pixels wide.
 */
export function lightOf(heights: Field, hollow: number): (x: number, y: number) => Lit {
  const around = blurred(heights, hollow);
  const { width, height, data } = heights;
  const at = (x: number, y: number) =>
    data[Math.min(height - 1, Math.max(0, y)) * width + Math.min(width - 1, Math.max(0, x))]!;
  return (x, y) => {
    const slopeX = (at(x + 1, y) - at(x - 1, y)) / 2;
    const slopeY = (at(x, y + 1) - at(x, y - 1)) / 2;
    const normal = unit(-slopeX, -slopeY, 1);
    const facing = Math.max(0, dot(normal, lamp)) / lamp[2];
    const depth = (at(x, y) - around.data[y * width + x]!) / hollow;
    const open = Math.min(1.06, Math.max(0.7, 1 + 0.55 * depth));
    return {
      diffuse: (ambient + (1 - ambient) * facing) * open,
      gloss: 0.018 * Math.max(0, dot(normal, halfWay)) ** 40,
    };
  };
}

type Vector = readonly [number, number, number];

function unit(x: number, y: number, z: number): Vector {
  const length = Math.hypot(x, y, z);
  return [x / length, y / length, z / length];
}

const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
