import { expect, test } from 'vitest';
import { lab65Of } from '../colour/lab65.ts';
import type { Said } from '../names/said.ts';
import type { NamedSwatch, Tag } from './tag.ts';
import { tagRecord } from './tagRecord.ts';
import type { Taxonomy } from './taxonomy.ts';

const lab = lab65Of([20, 25, 45]);
const taxonomy: Taxonomy = {
  id: 'test',
  version: 1,
  names: [
    { name: 'navy', family: 'Blue', references: [lab], words: { es: 'azul marino' } },
    { name: 'black', family: 'Black', references: [lab], words: { es: 'negro' } },
  ],
};

const said: Said = {
  name: 0.5,
  runnerUp: 0.4,
  families: [],
  names: [
    { name: 'navy', family: 'Blue', share: 0.312345 },
    { name: 'black', family: 'Black', share: 0.4 },
  ],
};

const swatch: NamedSwatch = {
  rgb: [20, 25, 45],
  lab,
  weight: 1,
  spread: 3,
  name: 'navy',
  family: 'Blue',
  deltaE: 0,
  runnerUp: { name: 'black', family: 'Black', deltaE: 4 },
  margin: 4,
  confidence: 0.5,
  reasons: [],
};

function recordOf(own: NamedSwatch) {
  const tag: Tag = {
    primary: 'Blue',
    colours: ['Blue'],
    swatches: [own],
    confidence: 0.5,
    decision: 'review',
    reasons: [],
    by: 'dyelot',
  };
  const cut = { method: 'grabcut', coverage: 0.5, certainty: 0.9, reasons: [] } as const;
  const speech = { language: 'es', taxonomy } as const;
  return tagRecord({ file: 'a.jpg', width: 10, height: 10, ...cut, tag, speech }).palette[0];
}

test('a record tells what part of people would say which names, in whoever’s words, and the border', () => {
  expect(recordOf({ ...swatch, said })).toMatchObject({
    said: [
      { name: 'navy', word: 'azul marino', family: 'Blue', share: 0.3123 },
      { name: 'black', word: 'negro', family: 'Black', share: 0.4 },
    ],
    between: ['navy', 'black'],
  });
});

test('it tells of no border where there is none, and of nobody where nobody was asked', () => {
  const clear = { ...said, names: said.names.slice(0, 1) };
  expect(recordOf({ ...swatch, said: clear })).not.toHaveProperty('between');
  expect(recordOf(swatch)).not.toHaveProperty('said');
});
