import { nameColour } from '../colour/nameColour.ts';
import type { Palette, Swatch } from '../palette/palette.ts';
import { acceptFrom, namedSurely, trustIn, votesOf } from './confidence.ts';
import type { Family } from './family.ts';
import { prominenceOf } from './prominence.ts';
import { swatchReasons, tagReasons } from './reasons.ts';
import type { NamedSwatch, Tag } from './tag.ts';
import type { Taxonomy } from './taxonomy.ts';

/** What the cut says of itself. */
export interface Evidence {
  /** How far the mask can be trusted, in [0, 1]. */
  readonly certainty: number;
  /** Why, in words. */
  readonly reasons: readonly string[];
  /** Share of the picture that is garment, in [0, 1]. */
  readonly coverage: number;
}

/** Families with a smaller part in the garment are not listed. */
const listedFrom = 0.12;

/** Names a palette and says how sure that is. An empty palette has no colours and is for review. */
export function tagOf(palette: Palette, evidence: Evidence, taxonomy: Taxonomy): Tag {
  if (palette.swatches.length === 0) return nothingFound(evidence);
  const trust = trustIn(evidence.certainty);
  const { edges, parts, leads } = prominenceOf(palette);
  const swatches = palette.swatches.map((swatch, i) => named(swatch, edges[i]!, trust, taxonomy));
  const votes = votesOf(swatches, leads);
  const primary = votes[0]!.family;
  const confidence = votes[0]!.part * trust;
  return {
    primary,
    colours: [...new Set([primary, ...listedFamilies(swatches, parts)])],
    swatches,
    confidence,
    decision: confidence >= acceptFrom ? 'accept' : 'review',
    reasons: tagReasons(votes, evidence),
    by: 'dyelot',
  };
}

function named(swatch: Swatch, edge: number, trust: number, taxonomy: Taxonomy): NamedSwatch {
  const naming = { ...swatch, ...nameColour(swatch.lab, taxonomy) };
  return {
    ...naming,
    confidence: namedSurely(naming) * trust,
    reasons: swatchReasons(naming, edge),
  };
}

/** The families with a part in the garment that is worth listing, the largest first. */
function listedFamilies(swatches: readonly NamedSwatch[], parts: readonly number[]): Family[] {
  const sums = new Map<Family, number>();
  swatches.forEach(({ family }, i) => {
    sums.set(family, (sums.get(family) ?? 0) + parts[i]!);
  });
  return [...sums]
    .filter(([, part]) => part >= listedFrom)
    .sort((a, b) => b[1] - a[1])
    .map(([family]) => family);
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
