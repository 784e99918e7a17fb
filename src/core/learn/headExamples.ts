/** Photos to learn from, each seen in several views: as it is first, then flipped, cropped, in other light. */
export interface HeadExamples {
  /** The classes, at least two. */
  readonly labels: readonly string[];
  /** Each photo's class, a place in `labels`. */
  readonly classes: readonly number[];
  /** Views of a photo, the same number for all. */
  readonly views: number;
  /** Numbers that the net gives for a view. */
  readonly width: number;
  /** [photos, views, width]. */
  readonly features: Float32Array;
}

/** The features of one photo as it is. */
export function featuresAsIs(
  { features, views, width }: Pick<HeadExamples, 'features' | 'views' | 'width'>,
  photo: number,
): Float32Array {
  const from = photo * views * width;
  return features.subarray(from, from + width);
}

/** How many photos each class has. */
export function classSizes({
  labels,
  classes,
}: Pick<HeadExamples, 'labels' | 'classes'>): number[] {
  const sizes = labels.map(() => 0);
  for (const k of classes) sizes[k]!++;
  return sizes;
}
