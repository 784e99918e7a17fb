/** A place in the map: 0 to 1 from the left and from the top. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Angle between one seed of a sunflower and the next (Vogel 1979). */
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/** How far out the classes stand, and how far apart photos at one place are. */
const reach = 0.36;
const apart = 0.022;

/** How many times lower than others the map is: two classes lie on one line, which needs little height unless photos are many. */
export const lownessOf = (classes: number, photos: number): number =>
  classes === 2 && photos <= 80 ? 2 : 1;

/** Where each of some classes stands: on a circle, the first at the left of two, at the top of more. */
export function cornersOf(classes: number): readonly Place[] {
  const first = classes === 2 ? Math.PI : -Math.PI / 2;
  return Array.from({ length: classes }, (_, k) => {
    const angle = first + (2 * Math.PI * k) / classes;
    return { x: 0.5 + reach * Math.cos(angle), y: 0.5 + reach * Math.sin(angle) };
  });
}

/**
 * Where a photo lies: between the corners of the classes, drawn to each by its chance (Hoffman et al. 1997, "RadViz"). In the middle
 * nothing is known yet. The `nth` of several moves aside a little, always the same way, so that it is not hidden: as far in a lower map.
 */
export function placeOf(
  chances: ArrayLike<number>,
  corners: readonly Place[],
  nth: number,
  lowness = 1,
): Place {
  const aside = apart * Math.sqrt(nth);
  let x = aside * Math.cos(nth * goldenAngle);
  let y = aside * Math.sin(nth * goldenAngle) * lowness;
  corners.forEach((corner, k) => {
    x += corner.x * chances[k]!;
    y += corner.y * chances[k]!;
  });
  return { x: within(x), y: within(y) };
}

const within = (value: number): number => Math.min(0.97, Math.max(0.03, value));
