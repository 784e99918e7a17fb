import { expect, test } from 'vitest';
import { type LayerPart, layers } from '../../../core/segment/layer.ts';
import { keyedParts } from './layerNames.ts';

const part = (layer: LayerPart['layer'], share: number): LayerPart => ({
  layer,
  share,
  box: { x: 0, y: 0, width: 1, height: 1 },
  score: 1,
  isOn: true,
});

test('a layer keeps its key while shares change, the person first', () => {
  const keys = (parts: readonly LayerPart[]) =>
    keyedParts(parts).map(({ layer, key }) => [layer, key]);
  const expected = [
    ['skin', '4'],
    ['upper', '6'],
    ['lower', '7'],
  ];
  expect(keys([part('skin', 0.2), part('lower', 0.3), part('upper', 0.5)])).toEqual(expected);
  expect(keys([part('upper', 0.1), part('skin', 0.2), part('lower', 0.7)])).toEqual(expected);
});

test('a part that is gone leaves the others their keys', () => {
  const all = layers.map((layer) => part(layer, 0.1));
  const keyed = keyedParts(all);
  for (const gone of layers)
    expect(keyedParts(all.filter(({ layer }) => layer !== gone))).toEqual(
      keyed.filter(({ layer }) => layer !== gone),
    );
});

test('every layer has a key of its own', () => {
  const keys = keyedParts(layers.map((layer) => part(layer, 0.1))).map(({ key }) => key);
  expect(new Set(keys).size).toBe(layers.length);
  expect(keys).not.toContain('');
});
