import { expect, test } from 'vitest';
import type { ColourName } from '../../core/tags/taxonomy.ts';
import { firstColours } from './firstColours.ts';
import { measures, nearerEnd, nearestName, shadeOf } from './measures.ts';
import { verdict } from './verdict.ts';

const [rgb, cie76, ciede2000] = measures as [
  (typeof measures)[number],
  (typeof measures)[number],
  (typeof measures)[number],
];
const shades = firstColours.map(shadeOf);

test('RGB distance cannot tell what the eye tells at once', () => {
  expect(nearerEnd(rgb, shades)).toBe('neither');
  expect(nearerEnd(cie76, shades)).toBe('left');
  expect(nearerEnd(ciede2000, shades)).toBe('left');
  expect(verdict(shades)).toMatch(/as far from the first.*nearer to the first/);
});

test('each measure is symmetric, and 0 for a colour and itself', () => {
  for (const { between } of measures)
    for (const a of shades) {
      expect(between(a, a)).toBe(0);
      for (const b of shades) expect(between(a, b)).toBeCloseTo(between(b, a), 9);
    }
});

test('where they agree, it is said', () => {
  const plain = [
    [0, 0, 0],
    [10, 10, 10],
    [250, 250, 250],
  ] as const;
  expect(verdict(plain.map(shadeOf))).toMatch(/nearer to the first.*both agree/);
});

test('a name’s own colour is nearest by every measure', () => {
  const names: readonly ColourName[] = [
    { name: 'red', family: 'Red', references: [shadeOf([200, 20, 30]).lab] },
    { name: 'olive', family: 'Green', references: [shadeOf([100, 110, 20]).lab] },
  ];
  for (const measure of measures)
    expect(nearestName(shadeOf([100, 110, 20]), names, measure).name).toBe('olive');
});
