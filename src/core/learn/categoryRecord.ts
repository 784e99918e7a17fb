import type { AttributeFound, Prediction } from './prediction.ts';

/**
 * What is said of a photo's garment outside, rounded to 4 decimals; null where nothing is known. What an editor said (`said`)
 * is the label and certain; the scores beside it stay the net's.
 */
export function categoryRecord(prediction: Prediction | null, said: string | null) {
  if (said !== null)
    return { label: said, confidence: 1, ...(prediction ? foundIn(prediction) : {}), by: 'editor' };
  if (prediction === null) return null;
  const { label, confidence, set, isUnknown } = prediction;
  return {
    label,
    confidence: rounded(confidence),
    ...foundIn(prediction),
    set: { labels: set.labels, coverage: rounded(set.coverage) },
    ...(isUnknown ? { unknown: true } : {}),
    by: 'dyelot',
  };
}

/** What the net made of it, whoever has the last word. */
const foundIn = ({ scores, attributes }: Prediction) => ({
  scores: roundedAll(scores),
  ...(attributes.length > 0
    ? { attributes: Object.fromEntries(attributes.map((one) => [one.name, attributeRecord(one)])) }
    : {}),
});

const attributeRecord = ({ value, confidence }: AttributeFound) => ({
  value,
  confidence: rounded(confidence),
});

const roundedAll = (scores: Prediction['scores']): Record<string, number> =>
  Object.fromEntries(Object.entries(scores).map(([label, score]) => [label, rounded(score)]));

const rounded = (chance: number): number => Number(chance.toFixed(4));
