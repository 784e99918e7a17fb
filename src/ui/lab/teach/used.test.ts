import { expect, it } from 'vitest';
import type { Head } from '../../../core/learn/head.ts';
import { isOutdated } from './used.ts';

const head: Head = {
  labels: ['V', 'round'],
  kernel: Float32Array.of(1, 2),
  bias: Float32Array.of(0, 0),
};
const labeller = { id: 1, name: 'Necks', labels: head.labels };
const used = { labeller, head };

it('is what was put to use while nothing changes', () => {
  expect(isOutdated(used, labeller, 'Necks', { ...head })).toBe(false);
});

it.each([
  ['another name', 'Collars', head],
  ['another label', 'Necks', { ...head, labels: ['V', 'crew'] }],
  ['another training', 'Necks', { ...head, kernel: Float32Array.of(1, 2) }],
])('is outdated by %s', (_, name, now) => {
  expect(isOutdated(used, labeller, name, now)).toBe(true);
});

it('says nothing of a classifier that was not taught here, or where none is in use', () => {
  expect(isOutdated(used, { ...labeller, id: 2 }, 'Collars', head)).toBe(false);
  expect(isOutdated(used, undefined, 'Collars', head)).toBe(false);
  expect(isOutdated(null, undefined, 'Collars', head)).toBe(false);
});
