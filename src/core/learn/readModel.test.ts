import { describe, expect, it } from 'vitest';
import type { ModelFile } from './ownModel.ts';
import { readModel } from './readModel.ts';

const text = (name: string, words: string): ModelFile => ({
  name,
  text: words,
  bytes: new TextEncoder().encode(words),
});
const weights = (name: string, value: number): ModelFile => ({
  name,
  text: '',
  bytes: new Uint8Array(4).fill(value),
});

/** A model.json with one value of weights for each path; only read here, never opened. */
const modelJson = (paths: readonly string[], config: object = {}, labels?: readonly string[]) =>
  JSON.stringify({
    modelTopology: { config },
    weightsManifest: paths.map((path) => ({
      paths: [path],
      weights: [{ name: path, shape: [1], dtype: 'float32' }],
    })),
    userDefinedMetadata: { labels },
  });

const small = [text('m/model.json', modelJson(['s.bin'])), weights('m/s.bin', 1)];

const labelsOf = (files: readonly ModelFile[]) => {
  const read = readModel(files);
  return read.ok ? read.value.labels : read.failure;
};
const weightsOf = (files: readonly ModelFile[]) => {
  const read = readModel(files);
  if (!read.ok) return read.failure;
  return read.value.source.kind === 'onnx' ? null : [...read.value.source.weights];
};

it('passes over what macOS adds to an archive', () => {
  const added = [
    text('__MACOSX/m/._model.json', '\0\x05\x16\x07'),
    weights('__MACOSX/m/._s.bin', 9),
    text('m/._labels.txt', '\0'),
  ];
  expect(weightsOf([...added, ...small])).toEqual([1, 1, 1, 1]);
});

it('takes any seed, and no other number that large', () => {
  const withConfig = (config: object) => [
    text('model.json', modelJson(['s.bin'], config)),
    weights('s.bin', 1),
  ];
  expect(readModel(withConfig({ initializer: { config: { seed: 4_211_865_193 } } })).ok).toBe(true);
  expect(readModel(withConfig({ units: 4_211_865_193 })).ok).toBe(false);
});

describe('labels', () => {
  const licence = text('m/LICENSE.txt', 'MIT License\n\nCopyright\n');
  it('are looked for where the name says so', () => {
    const notes = text('m/a.txt', 'x\ny\nz');
    const labels = text('m/labels.txt', 'cat\ndog');
    expect(labelsOf([licence, notes, ...small, labels])).toEqual(['cat', 'dog']);
    const metadata = text('m/metadata.json', '{"labels": ["cat", "dog"]}');
    expect(labelsOf([licence, metadata, ...small])).toEqual(['cat', 'dog']);
  });
  it('of the model come before a text of another name, which comes before none', () => {
    const own = [text('model.json', modelJson(['s.bin'], {}, ['a', 'b'])), weights('s.bin', 1)];
    const animals = text('animals.txt', 'cat\ndog');
    expect(labelsOf([...own, animals])).toEqual(['a', 'b']);
    expect(labelsOf([...small, animals])).toEqual(['cat', 'dog']);
  });
  it('are none where no text holds any', () => {
    const metadata = text('metadata.json', '{"version": 3}');
    expect(labelsOf([...small, licence, metadata, text('notes.txt', 'one line')])).toBeNull();
  });
  it('are refused where a file of that name holds none', () =>
    expect(labelsOf([...small, text('labels.txt', 'one')])).toMatchObject({ reason: 'labels' }));
});

describe('weights', () => {
  it('are those beside their model', () => {
    const another = [text('z/other.json', '{}'), weights('a/s.bin', 7)];
    expect(weightsOf([...another, ...small])).toEqual([1, 1, 1, 1]);
  });
  const two = text('m/model.json', modelJson(['a/s.bin', './b/s.bin']));
  it('of one name are told apart by their folders', () =>
    expect(weightsOf([two, weights('m/b/s.bin', 2), weights('m/a/s.bin', 1)])).toEqual([
      1, 1, 1, 1, 2, 2, 2, 2,
    ]));
  it('are found by name where the folders are gone', () =>
    expect(weightsOf([text('model.json', modelJson(['x/s.bin'])), weights('s.bin', 3)])).toEqual([
      3, 3, 3, 3,
    ]));
  it.each([
    ['two files', [weights('s.bin', 1), weights('n/s.bin', 2)]],
    ['one file for two', [weights('s.bin', 1)]],
  ])('are refused where the name does not say which: %s', (_, files) =>
    expect(weightsOf([text('model.json', modelJson(['a/s.bin', 'b/s.bin'])), ...files])).toEqual(
      expect.objectContaining({ reason: 'missing' }),
    ),
  );
});
