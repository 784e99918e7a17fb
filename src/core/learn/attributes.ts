import { dot, softmax } from '../linear.ts';
import type { AttributeModel } from './calibration.ts';
import { likeliest } from './labelSet.ts';
import type { AttributeFound } from './prediction.ts';

/** What can be told of a garment of class `label` beside its class; `row`: its traits, standardised. */
export const attributesOf = (
  row: readonly number[],
  label: string,
  models: readonly AttributeModel[],
): AttributeFound[] =>
  models.filter((model) => model.of.includes(label)).map((model) => attributeOf(row, model));

function attributeOf(
  row: readonly number[],
  { name, values, biases, weights }: AttributeModel,
): AttributeFound {
  const chances = softmax(values.map((_, n) => biases[n]! + dot(weights[n]!, row)));
  const best = likeliest(chances)[0]!;
  const scores = Object.fromEntries(values.map((value, n) => [value, chances[n]!]));
  return { name, value: values[best]!, confidence: chances[best]!, scores };
}
