import type { Prediction } from './prediction.ts';

/** A prediction with these classes in its set, the first the likeliest, and one beside them. */
export function predictionIn(labels: readonly string[]): Prediction {
  const all = [...labels, 'hat'];
  const scores = all.map((label, n) => [label, 2 ** -(n + 1)] as const);
  const sum = scores.reduce((total, [, score]) => total + score, 0);
  return {
    label: labels[0] ?? 'hat',
    confidence: 0.8,
    scores: Object.fromEntries(scores.map(([label, score]) => [label, score / sum])),
    temperature: 1,
    set: { labels, coverage: 0.9 },
    known: 0.95,
    knownFrom: 0.15,
    isUnknown: false,
    attributes: [],
  };
}
