import type { PaletteStages, PaletteStep, Swatch } from '../../core/palette/palette.ts';

/** The list of swatches at one moment of merging. */
export interface MergeStep extends PaletteStep {
  /** The merge that led here, with the two that became one; null for the first list. */
  readonly merged: {
    readonly a: Swatch;
    readonly b: Swatch;
    readonly deltaE: number;
    readonly into: number;
  } | null;
}

/** Every list from the first to the last merge, so that each can be painted from the first labels. */
export function mergeTrail({ leaves, merges }: PaletteStages): readonly MergeStep[] {
  const trail: MergeStep[] = [{ ...leaves, merged: null }];
  for (const { a, b, deltaE, into, swatches, home } of merges) {
    const { swatches: before } = trail.at(-1)!;
    trail.push({ swatches, home, merged: { a: before[a]!, b: before[b]!, deltaE, into } });
  }
  return trail;
}
