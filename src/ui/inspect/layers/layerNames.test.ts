import { expect, test } from 'vitest';
import type { LayerPart } from '../../../core/segment/layer.ts';
import { keyedParts } from './layerNames.ts';

const part = (layer: LayerPart['layer'], share: number): LayerPart => ({
  layer,
  share,
  isOn: true,
});

test('a layer keeps its key while shares change', () => {
  const keys = (parts: readonly LayerPart[]) =>
    keyedParts(parts).map(({ layer, key }) => [layer, key]);
  const expected = [
    ['upper', '4'],
    ['lower', '5'],
    ['skin', '6'],
  ];
  expect(keys([part('skin', 0.2), part('lower', 0.3), part('upper', 0.5)])).toEqual(expected);
  expect(keys([part('upper', 0.1), part('skin', 0.2), part('lower', 0.7)])).toEqual(expected);
});

test('there are keys for six', () => {
  const all = ['upper', 'lower', 'outer', 'shoes', 'bag', 'skin', 'hair'] as const;
  expect(keyedParts(all.map((layer) => part(layer, 0.1))).map(({ key }) => key)).toEqual([
    '4',
    '5',
    '6',
    '7',
    '8',
    '9',
    null,
  ]);
});
