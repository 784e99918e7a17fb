import type { AttributeFound, Prediction } from './prediction.ts';

/** What garment is said to be on a photo: one, one of a few, too many to say, or none that is known. */
export type Category =
  | { readonly kind: 'one'; readonly label: string; readonly by: 'dyelot' | 'editor' }
  | { readonly kind: 'several'; readonly labels: readonly string[] }
  | { readonly kind: 'unsure' }
  | { readonly kind: 'unknown' };

/** More classes than these help nobody. */
const severalAtMost = 3;

/** What is said of a photo: by the editor where they said it (`said`), else by what was predicted; null where neither is known. */
export function categoryOf(prediction: Prediction | null, said: string | null): Category | null {
  if (said !== null) return { kind: 'one', label: said, by: 'editor' };
  if (prediction === null) return null;
  if (prediction.isUnknown) return { kind: 'unknown' };
  const { labels } = prediction.set;
  const [label = prediction.label] = labels;
  if (labels.length <= 1) return { kind: 'one', label, by: 'dyelot' };
  return labels.length <= severalAtMost ? { kind: 'several', labels } : { kind: 'unsure' };
}

/** What else is said of a garment: of the class that was found alone, so nothing where the editor said another, or none is known. */
export function attributesSaid(
  { label, attributes, isUnknown }: Prediction,
  said: string | null,
): readonly AttributeFound[] {
  return isUnknown || (said !== null && said !== label) ? [] : attributes;
}
