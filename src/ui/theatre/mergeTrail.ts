import type { Merge, PaletteStages, Swatch } from '../../core/palette/palette.ts';

/** The list of swatches at one moment of merging. */
export interface MergeStep {
  readonly swatches: readonly Swatch[];
  /** For each of the first clusters: the index in `swatches` of what it has become. */
  readonly home: readonly number[];
  /** The merge that led here, with the two that became one; null for the first list. */
  readonly merged: {
    readonly a: Swatch;
    readonly b: Swatch;
    readonly deltaE: number;
    readonly into: number;
  } | null;
}

/** Every list from the first clusters to the last merge, so that each can be painted from the first labels. */
export function mergeTrail({ clusters, merges }: PaletteStages): readonly MergeStep[] {
  const trail: MergeStep[] = [
    { swatches: clusters, home: clusters.map((_, i) => i), merged: null },
  ];
  for (const merge of merges) trail.push(stepAfter(trail.at(-1)!, merge));
  return trail;
}

function stepAfter(
  { swatches, home }: MergeStep,
  { a, b, deltaE, swatches: after }: Merge,
): MergeStep {
  const others = swatches.map((_, i) => i).filter((i) => i !== a && i !== b);
  const into = placeOfNew(
    after,
    others.map((i) => swatches[i]!),
  );
  const moved = (i: number): number => {
    if (i === a || i === b) return into;
    const place = others.indexOf(i);
    return place < into ? place : place + 1;
  };
  return {
    swatches: after,
    home: home.map(moved),
    merged: { a: swatches[a]!, b: swatches[b]!, deltaE, into },
  };
}

/** Those that were not merged keep their order; the new one stands where the lists first differ. */
function placeOfNew(after: readonly Swatch[], others: readonly Swatch[]): number {
  const place = others.findIndex((swatch, i) => !isSame(swatch, after[i]!));
  return place < 0 ? others.length : place;
}

const isSame = (one: Swatch, other: Swatch): boolean =>
  one.weight === other.weight && one.lab.every((value, i) => value === other.lab[i]);
