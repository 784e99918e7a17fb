/** What a cloth is like, seen from as far as a product photo is taken. */
export const patterns = [
  'solid',
  'melange',
  'striped',
  'checked',
  'dotted',
  'printed',
  'colour-blocked',
] as const;

export type Pattern = (typeof patterns)[number];

/** A garment's pattern, and which colours play which part in it. */
export interface FoundPattern {
  readonly pattern: Pattern;
  /** That it is this one of the seven, in [0, 1]: of photos with 0.8, about 8 in 10 are right. */
  readonly confidence: number;
  /** The second likeliest. */
  readonly runnerUp: Pattern;
  /** Index of the palette's swatch that the rest lies on. */
  readonly base: number;
  /** Indices of the swatches that lie on the base, largest first; none on solid cloth and melange. */
  readonly accents: readonly number[];
  /** Why, in words, the weightiest first. */
  readonly reasons: readonly string[];
}
