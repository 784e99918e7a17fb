import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { predictionOf } from './calibrate.ts';
import type { Calibration } from './calibration.ts';
import { logitTraits } from './known.ts';
import { readCalibration } from './readCalibration.ts';

const labels = ['dress', 'shirt', 'shoes'];
const features = 2;
const traits = logitTraits + features;

const calibration: Calibration = {
  labels,
  temperature: 0.7,
  set: { most: 0.8, coverage: 0.9 },
  scale: { means: Array(traits).fill(0), deviations: Array(traits).fill(1) },
  known: { bias: 0, weights: [1, 0, 0, 0, 0, 1], least: 0.2 },
  confidence: { bias: 0, score: 1, known: 0.5 },
  attributes: [
    {
      name: 'sleeves',
      values: ['short', 'long'],
      of: ['shirt'],
      biases: [0, 0],
      weights: [Array(traits).fill(0), [0, 0, 0, 0, 1, 0]],
    },
  ],
};

const logits = fc.array(fc.float({ min: -20, max: 20, noNaN: true }), {
  minLength: labels.length,
  maxLength: labels.length,
});
const seen = fc.tuple(
  fc.float({ min: -9, max: 9, noNaN: true }),
  fc.float({ min: -9, max: 9, noNaN: true }),
);

describe('a prediction', () => {
  test('has chances that sum to 1, and leads with the likeliest class', () => {
    fc.assert(
      fc.property(logits, seen, (values, found) => {
        const { label, scores, set } = predictionOf(values, found, calibration);
        const chances = labels.map((name) => scores[name]!);
        expect(chances.reduce((a, b) => a + b)).toBeCloseTo(1, 9);
        expect(scores[label]).toBe(Math.max(...chances));
        expect(set.labels[0]).toBe(label);
        expect(new Set(set.labels).size).toBe(set.labels.length);
      }),
    );
  });

  test('does not change when all logits move together, but for how known it is', () => {
    const low = predictionOf([1, 2, 0], [0, 0], calibration);
    const high = predictionOf([4, 5, 3], [0, 0], calibration);
    expect(high.scores['shirt']).toBeCloseTo(low.scores['shirt']!, 12);
    expect(high.known).toBeGreaterThan(low.known);
    expect(high.confidence).toBeGreaterThan(low.confidence);
  });

  test('names fewer classes, the surer it is', () => {
    expect(predictionOf([0, 0.1, 0], [0, 0], calibration).set.labels).toHaveLength(3);
    expect(predictionOf([0, 9, 0], [0, 0], calibration).set.labels).toEqual(['shirt']);
  });

  test('says that it is unknown where nothing speaks for a class', () => {
    expect(predictionOf([-3, -4, -5], [0, -2], calibration).isUnknown).toBe(true);
    expect(predictionOf([3, 0, 0], [0, 2], calibration).isUnknown).toBe(false);
  });

  test('tells of a class only what is told of it', () => {
    const shirt = predictionOf([0, 3, 0], [2, 0], calibration);
    expect(shirt.attributes.map(({ name, value }) => [name, value])).toEqual([['sleeves', 'long']]);
    expect(predictionOf([3, 0, 0], [2, 0], calibration).attributes).toEqual([]);
  });
});

describe('a calibration in a file', () => {
  const net = { labels, features, golden: [0.5, -1, 2] };
  const written = { ...calibration, golden: net.golden };

  test('comes back as it was written', () => {
    const read = readCalibration(JSON.parse(JSON.stringify(written)), net);
    expect(read).toEqual({ ok: true, value: calibration });
  });

  test.each([
    ['nothing', null],
    ['the golden logits of another net', { ...written, golden: [0.5, -1, 2.1] }],
    ['no golden logits', calibration],
    ['other classes', { ...written, labels: ['dress', 'shirt'] }],
    ['no temperature', { ...written, temperature: 'warm' }],
    ['a temperature of 0', { ...written, temperature: 0 }],
    ['no set', { ...written, set: undefined }],
    ['too few means', { ...written, scale: { ...calibration.scale, means: [0] } }],
    ['no attributes', { ...written, attributes: {} }],
    [
      'a deviation of 0',
      { ...written, scale: { ...calibration.scale, deviations: Array(traits).fill(0) } },
    ],
  ])('is refused with %s', (_, json) => {
    const read = readCalibration(json, net);
    expect(!read.ok && read.failure.kind).toBe('model-unavailable');
  });
});
