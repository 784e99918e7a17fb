import { describe, expect, test } from 'vitest';
import { layers } from '../layer.ts';
import { automatic } from '../segmentation.ts';
import { banded, figure, size, top, trousers } from './banded.fixture.ts';
import { chooseLayers } from './chooseLayers.ts';
import { type LayerCounts, labelOf } from './layerCounts.ts';

const countsOf = (labels: Uint8Array): LayerCounts =>
  Object.fromEntries(
    layers.map((layer) => [layer, labels.filter((label) => label === labelOf(layer)).length]),
  ) as LayerCounts;

const chosen = (labels: typeof figure, inputs: Partial<typeof automatic> = {}) => {
  const [top, bottom] = [labels.subarray(0, size.width), labels.subarray(-size.width)];
  const tally = { all: countsOf(labels), top: countsOf(top), bottom: countsOf(bottom) };
  const { on, reasons } = chooseLayers(tally, size.width, { ...automatic, ...inputs });
  const seen = layers.filter((layer, n) => on.has(layer) && labels.includes(n + 1));
  return { on: seen, reasons };
};

describe('unasked', () => {
  test('all that is worn by a whole figure, without skin and hair', () => {
    const { on, reasons } = chosen(figure);
    expect(on).toEqual(['upper', 'lower', 'shoes']);
    expect(reasons).toEqual(['Skin and hair were left out.']);
  });

  test('without the trousers that run out of the photo of a top', () => {
    const { on, reasons } = chosen(top);
    expect(on).toEqual(['upper']);
    expect(reasons[0]).toContain('below the waist');
  });

  test('without the top that runs out of the photo of trousers', () => {
    const { on, reasons } = chosen(trousers);
    expect(on).toEqual(['lower', 'shoes']);
    expect(reasons[0]).toContain('above the waist');
  });

  test('nothing is left out where there is no person', () => {
    expect(chosen(banded([null, 5], ['dress', 20]))).toEqual({ on: ['dress'], reasons: [] });
  });
});

test('the garment that was asked for, even where the frame cuts it off', () => {
  expect(chosen(top, { garment: 'lower' }).on).toEqual(['lower']);
});

test('all that is worn, and a word, where what was asked for is not there', () => {
  const { on, reasons } = chosen(top, { garment: 'bag' });
  expect(on).toEqual(['upper', 'lower']);
  expect(reasons[0]).toContain('No bag');
});

describe('where nothing is worn', () => {
  const bare = banded(['hair', 6], ['skin', 30]);

  test('the whole figure, and a word', () => {
    const { on, reasons } = chosen(bare);
    expect(on).toEqual(['skin', 'hair']);
    expect(reasons).toEqual([expect.stringContaining('the whole figure was kept')]);
  });

  test('so too where a garment was asked for', () => {
    const { on, reasons } = chosen(bare, { garment: 'bag' });
    expect(on).toEqual(['skin', 'hair']);
    expect(reasons[0]).toContain('No bag');
  });

  test('but not what was switched off by hand', () => {
    expect(chosen(bare, { layers: { skin: false, hair: false } }).on).toEqual([]);
  });
});

test('what was switched by hand stands over everything', () => {
  expect(chosen(figure, { layers: { skin: true, lower: false } }).on).toEqual([
    'upper',
    'shoes',
    'skin',
  ]);
  const all = Object.fromEntries(layers.map((layer) => [layer, true]));
  expect(chosen(figure, { layers: all }).reasons).toEqual([]);
});
