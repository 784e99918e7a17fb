import type { Catalogue } from '../store/catalogue.ts';
import { type ShownPhoto, unclassifiedPhotos } from '../store/classifying.ts';

/** So many photos are classified at a time: what a batch gains is gained by then, and the next photo looked at need not wait long. */
const atMost = 16;

/**
 * The photos to classify now, together: first the one that somebody looks at, then in the order they were found. None while a
 * stroke is being drawn or the classifier cannot be had. Pure.
 */
export function nextBatch(catalogue: Catalogue): readonly ShownPhoto[] {
  const { classifier, draft, paused, examining } = catalogue;
  if (classifier.failure !== null || draft !== null) return [];
  const waiting = unclassifiedPhotos(catalogue);
  const isLookedAt = ({ id }: ShownPhoto) => id === examining;
  const first = waiting.filter(isLookedAt);
  const others = paused ? [] : waiting.filter((photo) => !isLookedAt(photo));
  return [...first, ...others].slice(0, atMost);
}
