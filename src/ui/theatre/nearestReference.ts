import { deltaE2000 } from '../../core/colour/deltaE2000.ts';
import { rgbOf } from '../../core/colour/lab65.ts';
import type { Swatch, Triple } from '../../core/palette/palette.ts';
import type { Taxonomy } from '../../core/tags/taxonomy.ts';

/** The reference colour (Lab65) of a name that is nearest to a colour by CIEDE2000; null for a name that is not in the taxonomy. */
export function nearestReference(lab: Triple, name: string, taxonomy: Taxonomy): Triple | null {
  const references = taxonomy.names.find((known) => known.name === name)?.references ?? [];
  const distances = references.map((reference) => deltaE2000(lab, reference));
  return references[distances.indexOf(Math.min(...distances))] ?? null;
}

/** The colour that a name is known by; the swatch's own for a name that is not in the taxonomy. */
export function knownColour(
  { lab, rgb }: Pick<Swatch, 'lab' | 'rgb'>,
  name: string,
  taxonomy: Taxonomy,
): Triple {
  const reference = nearestReference(lab, name, taxonomy);
  return reference ? rgbOf(reference) : rgb;
}
