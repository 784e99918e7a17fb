import type { Triple } from '../palette/palette.ts';
import type { Naming, Taxonomy } from '../tags/taxonomy.ts';
import { deltaE2000 } from './deltaE2000.ts';
import { byLightness, outwardFrom, type Reference } from './references.ts';

/** A reference and how far it is from the colour in question. */
interface Match {
  readonly reference: Reference;
  readonly deltaE: number;
}

/**
 * The largest S_L of CIEDE2000 for L in 0..100. The terms of chroma and hue are never negative
 * together (|R_T| < 2), so a difference is at least that of the lightnesses over this.
 */
const largestLightnessWeight = 1 + (0.015 * 50 ** 2) / Math.sqrt(20 + 50 ** 2);

/**
 * The name whose reference is nearest by CIEDE2000, and the nearest name of another family.
 * References are tried outward from the colour's lightness until no further one can be nearer, which
 * finds exactly what trying all of them finds. Of equals the first in the taxonomy wins.
 * The taxonomy has names of at least two families.
 */
export function nameColour(lab: Triple, taxonomy: Taxonomy): Naming {
  let best: Match | null = null;
  let second: Match | null = null;
  for (const reference of outwardFrom(byLightness(taxonomy), lab[0])) {
    const atLeast = Math.abs(reference.lab[0] - lab[0]) / largestLightnessWeight;
    if (second && atLeast > second.deltaE) break;
    const match = { reference, deltaE: deltaE2000(lab, reference.lab) };
    if (best && best.reference.of.family === reference.of.family) {
      if (isNearer(match, best)) best = match;
    } else if (isNearer(match, best)) {
      second = best;
      best = match;
    } else if (isNearer(match, second)) second = match;
  }
  return namingOf(best!, second!);
}

const isNearer = (match: Match, than: Match | null): boolean =>
  than === null ||
  match.deltaE < than.deltaE ||
  (match.deltaE === than.deltaE && match.reference.place < than.reference.place);

function namingOf(best: Match, second: Match): Naming {
  const { name, family } = best.reference.of;
  const other = second.reference.of;
  return {
    name,
    family,
    deltaE: best.deltaE,
    runnerUp: { name: other.name, family: other.family, deltaE: second.deltaE },
    margin: second.deltaE - best.deltaE,
  };
}
