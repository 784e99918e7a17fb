import { expect, it } from 'vitest';
import { predictionIn } from '../core/learn/prediction.fixture.ts';
import { untouched } from '../core/photo/photoInputs.ts';
import { noCorrections } from '../core/tags/correctTag.ts';
import type { NamedSwatch, Tag } from '../core/tags/tag.ts';
import type { Taxonomy } from '../core/tags/taxonomy.ts';
import type { Photo } from '../store/photo.ts';
import { toCsv, toJson } from './exportRecords.ts';

const taxonomy: Taxonomy = { id: 'test', version: 1, names: [] };
const speech = { language: 'en', taxonomy, errors: 8 } as const;
const size = { width: 300, height: 400 };
const tag: Tag = {
  primary: 'Blue',
  colours: ['Blue'],
  swatches: [],
  confidence: 0.7,
  decision: 'review',
  reasons: [],
  by: 'dyelot',
};
const finding = {
  cut: {
    inputs: untouched,
    rectangle: { x: 0, y: 0, ...size },
    coverage: 0.3,
    certainty: 1,
    reasons: ['Skin was left out.'],
  },
  cutout: new Blob(),
  light: null,
  tag,
};
const base = {
  id: 'photo-1',
  source: new Blob(),
  revision: 0,
  inputs: untouched,
  corrections: noCorrections,
  interruptions: 0,
  picture: { original: size, working: size, thumbnail: new Blob() },
  finding,
  pictures: null,
  prediction: null,
};
const failure = { kind: 'engine-unavailable', message: 'The engine stopped.' } as const;
const tagged: Photo = { ...base, name: 'tagged.jpg', stage: 'tagged' };
const failedLater: Photo = { ...base, name: 'later.jpg', stage: 'failed', failure };
const failed: Photo = {
  ...base,
  name: 'failed.jpg',
  picture: null,
  finding: null,
  stage: 'failed',
  failure,
};
const waiting: Photo = {
  ...base,
  name: 'waits.jpg',
  picture: null,
  finding: null,
  stage: 'queued',
};
const photos = [tagged, failedLater, failed, waiting];

it('keeps what was found of a photo that failed later, with the error beside it', () => {
  const records = JSON.parse(toJson(photos, speech));
  expect(records).toMatchObject([
    {
      file: 'tagged.jpg',
      ...size,
      mask: { reasons: ['Skin was left out.'] },
      tag: { primary: 'Blue' },
    },
    { file: 'later.jpg', ...size, tag: { primary: 'Blue' }, error: failure },
    { file: 'failed.jpg', error: failure },
  ]);
  expect(records[0]).not.toHaveProperty('error');
  expect(records[2]).not.toHaveProperty('tag');
});

it('says the same in rows', () => {
  const [, ...rows] = toCsv(photos, speech).trimEnd().split('\r\n');
  expect(rows).toEqual([
    'tagged.jpg,Blue,Blue,0.7000,review,8,,dyelot,dyelot,1.0000,,,,,,,,,,,,,,,,,',
    'later.jpg,Blue,Blue,0.7000,review,8,,dyelot,dyelot,1.0000,,,,,,,,,,,,,,,,,The engine stopped.',
    'failed.jpg,,,,,,,,,,,,,,,,,,,,,,,,,,The engine stopped.',
  ]);
});

it('tells the pattern, by what rate it was decided, and what the main colour may well be', () => {
  const pattern = { pattern: 'striped', confidence: 0.8, base: 0, accents: [1] } as const;
  const set = { families: ['Blue', 'Black'], coverage: 0.9 } as const;
  const found = { ...tag, set, pattern: { ...pattern, runnerUp: 'checked', reasons: [] } } as const;
  const known: Photo = { ...tagged, finding: { ...finding, tag: found } };
  const [record] = JSON.parse(toJson([known], { ...speech, errors: 5 }));
  expect(record).toMatchObject({ tag: { errors: 5, set }, pattern: { label: 'striped' } });
  const rows = toCsv([known], { ...speech, errors: 5 });
  expect(rows).toContain('review,5,Blue|Black,dyelot,');
  expect(rows).toContain(',striped,0.8000,');
});

it('tells no set of one where the tag is for review', () => {
  const set = { families: ['Blue'], coverage: 0.9 } as const;
  const withSet = (confidence: number): Photo => ({
    ...tagged,
    finding: { ...finding, tag: { ...tag, confidence, set } },
  });
  const photos = [withSet(0.3), withSet(1)];
  const [review, accepted] = JSON.parse(toJson(photos, speech));
  expect(review.tag).not.toHaveProperty('set');
  expect(accepted.tag).toMatchObject({ set });
  expect(toCsv(photos, speech)).toMatch(/review,8,,.*accept,8,Blue,/s);
});

it('tells a mask that an editor had a hand in', () => {
  const inputs = { ...untouched, strokes: [{ kind: 'lasso', paint: 'keep', points: [] } as const] };
  const cut = { ...finding.cut, inputs };
  const mended: Photo = { ...tagged, inputs, finding: { ...finding, cut } };
  const records = JSON.parse(toJson([tagged, mended], speech));
  expect(records).toMatchObject([{ mask: { by: 'dyelot' } }, { mask: { by: 'editor' } }]);
  expect(toCsv([mended], speech)).toContain('review,8,,dyelot,editor,1.0000,');
});

it('tells the garment that was asked for and the layers that were switched, where they were', () => {
  const said = { garment: 'lower', layers: { skin: true } } as const;
  const cut = { ...finding.cut, inputs: { ...untouched, ...said } };
  const asked: Photo = { ...tagged, finding: { ...finding, cut } };
  const [plain, record] = JSON.parse(toJson([tagged, asked], speech));
  expect(record).toMatchObject({ mask: said });
  expect(plain.mask).not.toHaveProperty('garment');
  expect(plain.mask).not.toHaveProperty('layers');
});

it('tells the light that colours were corrected by', () => {
  const light = { kind: 'read', light: [1.2, 1, 0.7], shift: 9, words: 'warm' } as const;
  const corrected: Photo = { ...tagged, finding: { ...finding, light } };
  const [plain, record] = JSON.parse(toJson([tagged, corrected], speech));
  expect(plain).not.toHaveProperty('light');
  expect(record).toMatchObject({ light: { corrected: true, words: 'warm' } });
  expect(toCsv([corrected], speech)).toContain('review,8,,dyelot,dyelot,1.0000,warm,');
});

it('tells a recipe that is not our own as it is', () => {
  const choice = { recipe: 'article', mergeBelow: 12 } as const;
  const cut = { ...finding.cut, inputs: { ...untouched, palette: choice } };
  const asked: Photo = { ...tagged, finding: { ...finding, cut } };
  const [plain, record] = JSON.parse(toJson([tagged, asked], speech));
  expect(plain).not.toHaveProperty('recipe');
  expect(record).toMatchObject({ recipe: { name: 'article', mergeBelow: 12 } });
  expect(toCsv([asked], speech)).toContain('review,8,,dyelot,dyelot,1.0000,,"article, below 12",');
});

it('says how the mask was cut that the tag comes of, while it is cut again', () => {
  const inputs = { ...untouched, method: 'otsu' } as const;
  const again: Photo = { ...tagged, inputs, stage: 'queued' };
  const [record] = JSON.parse(toJson([again], speech));
  expect(record).toMatchObject({ mask: { method: 'grabcut', by: 'dyelot' } });
  expect(toCsv([again], speech)).toContain('review,8,,dyelot,dyelot,1.0000,');
});

it('never lets a file name become a formula', () => {
  expect(toCsv([{ ...tagged, name: '=1+1.jpg' }], speech)).toContain(`'=1+1.jpg`);
});

it('says names in another language and as the house sells them, beside the names themselves', () => {
  const swatch = { rgb: [20, 30, 70], lab: [13, 10, -25], weight: 1, name: 'navy', confidence: 1 };
  const named: Photo = {
    ...tagged,
    finding: { ...finding, tag: { ...tag, swatches: [swatch as unknown as NamedSwatch] } },
  };
  const house: Taxonomy = {
    ...taxonomy,
    names: [
      {
        name: 'navy',
        family: 'Blue',
        references: [[13, 10, -25]],
        marketing: 'Atlantic',
        words: { es: 'azul marino' },
      },
    ],
  };
  const inSpanish = { language: 'es', errors: 8, taxonomy: house } as const;
  const [record] = JSON.parse(toJson([named], inSpanish));
  expect(record.palette).toMatchObject([
    { name: 'navy', word: 'azul marino', marketing: 'Atlantic' },
  ]);
  expect(toCsv([named], inSpanish)).toContain(',navy,azul marino,Atlantic,#141e46,');
  expect(JSON.parse(toJson([named], speech))[0].palette[0]).not.toHaveProperty('word');
});

it('tells what garment it is, and who said so', () => {
  const prediction = predictionIn(['shirt', 'dress']);
  const found: Photo = { ...tagged, prediction };
  const said: Photo = { ...found, corrections: { ...noCorrections, category: 'kilt' } };
  const unknown: Photo = { ...tagged, prediction: { ...prediction, isUnknown: true } };
  const records = JSON.parse(toJson([tagged, found, said, unknown], speech));
  expect(records[0]).not.toHaveProperty('category');
  expect(records[1]).toMatchObject({ category: { label: 'shirt', by: 'dyelot' } });
  expect(records[2]).toMatchObject({ category: { label: 'kilt', confidence: 1, by: 'editor' } });
  expect(records[3]).toMatchObject({ category: { label: 'shirt', unknown: true } });
  const rows = toCsv([found, said, unknown], speech).trimEnd().split('\r\n');
  expect(rows[1]).toContain(',shirt,0.8000,shirt|dress,dyelot,');
  expect(rows[2]).toContain(',kilt,1.0000,,editor,');
  expect(rows[3]).toContain(',unknown,0.8000,');
});

it('tells what else was seen of a garment, unless the editor said it is another', () => {
  const sleeves = { name: 'sleeves', value: 'long', confidence: 0.9, scores: {} };
  const neck = { name: 'neck', value: 'collar', confidence: 0.6, scores: {} };
  const prediction = { ...predictionIn(['shirt']), attributes: [sleeves, neck] };
  const found: Photo = { ...tagged, prediction };
  const said: Photo = { ...found, corrections: { ...noCorrections, category: 'pants' } };
  const [, ...rows] = toCsv([found, said], speech).trimEnd().split('\r\n');
  expect(rows[0]).toContain(',shirt,dyelot,sleeves long|neck collar,');
  expect(rows[1]).toContain(',pants,1.0000,,editor,,');
});

it('leaves the category out while that of a new mask is looked for, but for what the editor said', () => {
  const pictures = { side: 1, photo: new Uint8Array(3), garment: new Uint8Array(3) };
  const again: Photo = { ...tagged, prediction: predictionIn(['shirt']), pictures };
  const said: Photo = { ...again, corrections: { ...noCorrections, category: 'kilt' } };
  const [one, other] = JSON.parse(toJson([again, said], speech));
  expect(one).not.toHaveProperty('category');
  expect(other.category).toEqual({ label: 'kilt', confidence: 1, by: 'editor' });
  expect(toCsv([again], speech)).not.toContain('shirt');
});

it('tells what a classifier of the person’s own says', () => {
  const labeller = { id: 1, name: 'scones', labels: ['Cornish', 'Devon'] };
  const told = { [tagged.id]: { ok: true, value: [0.25001234, 0.74998766] } } as const;
  const rules = { ...speech, ownLabels: { labeller, told } };
  const [record] = JSON.parse(toJson([tagged], rules));
  expect(record.ownLabel).toEqual({
    classifier: 'scones',
    label: 'Devon',
    confidence: 0.75,
    scores: { Cornish: 0.25, Devon: 0.75 },
  });
  expect(toCsv([tagged], rules)).toContain(',Devon,0.7500,');
});
