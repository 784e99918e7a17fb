import { attributesSaid } from './category.ts';
import type { AttributeFound, Prediction } from './prediction.ts';

/**
 * What is said of a photo's garment outside, rounded to 4 decimals; null where nothing is known. What an editor said (`said`)
 * is the label and certain; the scores beside it stay the net's. A photo of none of the classes has no set: it would promise one of them.
 */
export function categoryRecord(prediction: Prediction | null, said: string | null) {
  if (said !== null)
    return {
      label: said,
      confidence: 1,
      ...(prediction ? foundIn(prediction, said) : {}),
      by: 'editor',
    };
  if (prediction === null) return null;
  const { label, confidence, set, isUnknown } = prediction;
  return {
    label,
    confidence: rounded(confidence),
    ...foundIn(prediction, said),
    ...(isUnknown
      ? { unknown: true }
      : { set: { labels: set.labels, coverage: rounded(set.coverage) } }),
    by: 'dyelot',
  };
}

/** What the net made of it, whoever has the last word. */
function foundIn(prediction: Prediction, said: string | null) {
  const attributes = attributesSaid(prediction, said);
  return {
    scores: roundedAll(prediction.scores),
    ...(attributes.length > 0
      ? {
          attributes: Object.fromEntries(attributes.map((one) => [one.name, attributeRecord(one)])),
        }
      : {}),
  };
}

const attributeRecord = ({ value, confidence }: AttributeFound) => ({
  value,
  confidence: rounded(confidence),
});

const roundedAll = (scores: Prediction['scores']): Record<string, number> =>
  Object.fromEntries(Object.entries(scores).map(([label, score]) => [label, rounded(score)]));

const rounded = (chance: number): number => Number(chance.toFixed(4));
