import { type Outcome, succeed } from '../failure.ts';
import { refuse } from './ownModel.ts';

/** No model has more classes; no label is longer. */
const mostLabels = 5000;
const longestLabel = 100;

/**
 * Labels of a model from a text: a JSON list, an object of labels by their number (`{"0": "cat"}`) or with a list called `labels`, or one
 * label a line. Fails as `bad-model` for the labels.
 */
export function readLabels(text: string): Outcome<readonly string[]> {
  const found = /^\s*[[{]/.test(text) ? fromJson(text) : fromLines(text);
  if (found === null)
    return refuse('labels', 'The labels are not understood. Write one label a line.');
  const labels = found.map((label) => label.trim());
  if (labels.length < 2) return refuse('labels', 'There are fewer than two labels.');
  if (labels.length > mostLabels)
    return refuse('labels', `There are more than ${mostLabels} labels.`);
  if (labels.some((label) => label === '' || label.length > longestLabel))
    return refuse('labels', `A label is empty, or longer than ${longestLabel} letters.`);
  const twice = labels.find((label, n) => labels.indexOf(label) !== n);
  return twice === undefined ? succeed(labels) : refuse('labels', `“${twice}” is there twice.`);
}

const fromLines = (text: string): readonly string[] =>
  text
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split(/\r?\n/);

function fromJson(text: string): readonly string[] | null {
  try {
    const json: unknown = JSON.parse(text);
    const list: readonly unknown[] | null = Array.isArray(json) ? json : listWithin(json);
    return list?.every((label): label is string => typeof label === 'string') ? list : null;
  } catch {
    return null;
  }
}

function listWithin(json: unknown): readonly unknown[] | null {
  const { labels, ...numbered } = json as Record<string, unknown>;
  if (Array.isArray(labels)) return labels;
  const keys = Object.keys(numbered);
  const list = keys.map((_, n) => numbered[String(n)]);
  return list.includes(undefined) ? null : list;
}
