import { diagramOf } from '../confidence/diagram.ts';
import type { Told } from './heldOut.ts';
import { isKnown } from './seen.ts';

/** How often a label was right, by how sure it was said to be; and, for comparison, by its score alone. */
export function reliabilityDiagram(told: readonly Told[]): string {
  const known = told.filter(isKnown);
  const answers = (confidenceOf: (one: Told) => number) =>
    known.map((one) => ({ confidence: confidenceOf(one), right: one.right, fold: one.fold }));
  return diagramOf([
    {
      title: 'Category, by confidence',
      answers: answers(({ prediction }) => prediction.confidence),
      bins: 8,
    },
    {
      title: 'Category, by score',
      answers: answers(({ prediction }) => prediction.scores[prediction.label]!),
      bins: 8,
    },
  ]);
}
