import { deltaE2000 } from '../colour/deltaE2000.ts';
import type { Triple } from '../palette/palette.ts';
import type { ColourName } from '../tags/taxonomy.ts';

/** How far a colour (Lab65) is from the nearest that a name is known by (CIEDE2000). */
export const distanceTo = ({ references }: ColourName, lab: Triple): number =>
  Math.min(...references.map((reference) => deltaE2000(lab, reference)));
