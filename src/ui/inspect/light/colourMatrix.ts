import { adaptation } from '../../../core/light/adapt.ts';
import type { Light } from '../../../core/light/light.ts';

/** What `adapt` does to a picture, as the values of an SVG `feColorMatrix` in linear light: four rows of five, alpha kept. */
export function colourMatrix(light: Light): string {
  const rows = adaptation(light).map(
    (row) => `${row.map((part) => part.toFixed(6)).join(' ')} 0 0`,
  );
  return [...rows, '0 0 0 1 0'].join(' ');
}
