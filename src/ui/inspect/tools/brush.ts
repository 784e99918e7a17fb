/** The sizes that the brush steps through: radii in raster pixels, each seen to be larger than the one before. */
export const radii = [1, 1.5, 2, 3, 4, 6, 8, 11, 15, 20, 27, 36, 48, 64] as const;

/** The size that a brush has at first, as a place among `radii`. */
export const firstSize = 7;

/** The size that is `steps` further, held within what there is. */
export const stepSize = (size: number, steps: number): number =>
  Math.min(radii.length - 1, Math.max(0, size + steps));

/** The radius of a size. */
export const radiusOf = (size: number): number => radii[stepSize(size, 0)] ?? 1;

/** A pen that is pressed harder paints wider: half the radius at a touch, half as much again at full pressure. Others press evenly. */
export const pressedRadius = (radius: number, pointerType: string, pressure: number): number =>
  pointerType === 'pen' ? Math.max(0.5, radius * (0.5 + pressure)) : radius;
