import { nameColour } from '../colour/nameColour.ts';
import type { Palette, Swatch } from '../palette/palette.ts';
import { swatchConfidence } from './confidence.ts';
import type { Family } from './family.ts';
import type { NamedSwatch, Tag } from './tag.ts';
import type { Taxonomy } from './taxonomy.ts';

/** What the cut says about itself. */
export interface Evidence {
  /** How far the mask can be trusted, in [0, 1]. */
  readonly certainty: number;
  /** Why, in words. */
  readonly reasons: readonly string[];
  /** Share of the picture that is garment, in [0, 1]. */
  readonly coverage: number;
}

/** Families with less than this share of the garment are not listed. */
const listedFrom = 0.1;

/** A tag that is at least this sure is published without a look. */
const acceptFrom = 0.5;

/** Names a palette and says how sure that is. An empty palette has no colours and is for review. */
export function tagOf(palette: Palette, evidence: Evidence, taxonomy: Taxonomy): Tag {
  const swatches = palette.swatches.map((swatch) => named(swatch, evidence, taxonomy));
  const shares = familyShares(swatches);
  const [primary] = shares;
  if (primary === undefined) return nothingFound(evidence);
  const confidence = Math.max(
    ...swatches.filter(({ family }) => family === primary[0]).map((swatch) => swatch.confidence),
  );
  return {
    primary: primary[0],
    colours: shares
      .filter(([, share], i) => i === 0 || share >= listedFrom)
      .map(([family]) => family),
    swatches,
    confidence,
    decision: confidence >= acceptFrom ? 'accept' : 'review',
    reasons: evidence.reasons,
    by: 'dyelot',
  };
}

function named(swatch: Swatch, evidence: Evidence, taxonomy: Taxonomy): NamedSwatch {
  const naming = { ...swatch, ...nameColour(swatch.lab, taxonomy) };
  return { ...naming, confidence: swatchConfidence(naming, evidence.certainty), reasons: [] };
}

/** The share of each family that occurs, largest first. */
function familyShares(swatches: readonly NamedSwatch[]): [Family, number][] {
  const shares = new Map<Family, number>();
  for (const { family, weight } of swatches) shares.set(family, (shares.get(family) ?? 0) + weight);
  return [...shares].sort((a, b) => b[1] - a[1]);
}

const nothingFound = (evidence: Evidence): Tag => ({
  primary: null,
  colours: [],
  swatches: [],
  confidence: 0,
  decision: 'review',
  reasons: ['No garment was found in this photo.', ...evidence.reasons],
  by: 'dyelot',
});
