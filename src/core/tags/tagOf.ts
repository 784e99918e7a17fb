import type { Clusters } from '../names/shade.ts';
import type { Palette, Swatch } from '../palette/palette.ts';
import { decide, defaultErrors } from './acceptance.ts';
import { trustIn } from './confidence.ts';
import type { FoundName } from './found.ts';
import { foundByCloth } from './foundByCloth.ts';
import { foundByNearest } from './foundByNearest.ts';
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

/**
 * Names a palette and says how sure that is. `clusters` are what its colours were split into before any were merged: by them
 * cloth is called what people call it; without them the nearest references decide, the baseline. An empty palette has no
 * colours and is for review.
 */
export function tagOf(
  palette: Palette,
  evidence: Evidence,
  taxonomy: Taxonomy,
  clusters: Clusters | null = null,
): Tag {
  if (palette.swatches.length === 0) return nothingFound(evidence);
  const prominence = prominenceOf(palette);
  const found = clusters
    ? foundByCloth(palette, clusters, taxonomy)
    : foundByNearest(palette, prominence, taxonomy);
  const { namings, votes, surely, set, listed } = found;
  const trust = trustIn(evidence.certainty);
  const primary = votes[0]!.family;
  const tag: Tag = {
    primary,
    colours: [...new Set([primary, ...listed])],
    swatches: palette.swatches.map((swatch, i) =>
      named(swatch, namings[i]!, trust, prominence.edges[i]!),
    ),
    confidence: surely * trust,
    decision: 'review',
    set,
    reasons: tagReasons(found, evidence),
    by: 'dyelot',
  };
  return decide(tag, defaultErrors);
}

function named(swatch: Swatch, naming: FoundName, trust: number, edge: number): NamedSwatch {
  const { chance, ...name } = naming;
  return {
    ...swatch,
    ...name,
    confidence: chance * trust,
    reasons: swatchReasons({ ...swatch, ...naming }, edge),
  };
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
