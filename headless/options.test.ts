import { describe, expect, it } from 'vitest';
import { methods } from '../src/core/segment/method.ts';
import { methodWords } from '../src/core/segment/methods/methodWords.ts';
import { parseOptions, usage } from './options.ts';

describe('parseOptions', () => {
  it('takes files and options in any order', () => {
    const parsed = parseOptions(['a.jpg', '--size', '256', '--jobs=2', 'b', '--mask-dir', 'masks']);
    expect(parsed).toEqual({
      kind: 'options',
      options: {
        paths: ['a.jpg', 'b'],
        maskDir: 'masks',
        cutoutDir: null,
        method: 'grabcut',
        garment: null,
        keep: [],
        withGarments: false,
        light: { by: 'nothing' },
        palette: { recipe: 'cloth', mergeBelow: 10 },
        colours: 'pipeline',
        errors: 8,
        language: 'en',
        taxonomy: null,
        withCategory: true,
        longestSide: 256,
        jobs: 2,
      },
    });
  });

  it.each(methods)('takes --method %s, and says when it fails', (method) => {
    expect(parseOptions(['--method', method, 'a.jpg'])).toMatchObject({ options: { method } });
    expect(usage.replace(/ +/g, ' ')).toContain(` ${method} ${methodWords[method].fails}`);
  });

  it('takes a garment, and layers to keep', () => {
    const parsed = parseOptions(['--garment', 'lower', '--keep', 'skin,hair', 'a.jpg']);
    expect(parsed).toMatchObject({ options: { garment: 'lower', keep: ['skin', 'hair'] } });
  });

  it('takes --garments, which has no value', () => {
    const parsed = parseOptions(['--garments', '--method', 'parser', 'a.jpg']);
    expect(parsed).toMatchObject({ options: { withGarments: true, paths: ['a.jpg'] } });
    expect(parseOptions(['--garments=yes', 'a.jpg']).kind).toBe('mistake');
  });

  it('has presets', () => {
    const parsed = parseOptions(['a.jpg']);
    expect(parsed).toMatchObject({ options: { maskDir: null, longestSide: 512, errors: 8 } });
  });

  it('knows --help, whatever else is said', () => {
    expect(parseOptions(['--help', '--bogus', 'a.jpg'])).toEqual({ kind: 'help' });
  });

  it.each([
    [[], 'No file'],
    [['--colour', 'a.jpg'], 'There is no option --colour.'],
    [['-c', 'a.jpg'], 'There is no option -c.'],
    [['a.jpg', '--method', 'magic'], '--method takes grabcut, exact,'],
    [['a.jpg', '--method='], '--method takes'],
    [['a.jpg', '--garment', 'skin'], '--garment takes upper,'],
    [['a.jpg', '--language', 'la'], '--language takes en,'],
    [['a.jpg', '--keep', 'skin,ears'], '--keep takes'],
    [['a.jpg', '--colours', 'magic'], '--colours takes pipeline, network'],
    [['a.jpg', '--recipe', 'cake'], '--recipe takes cloth, article'],
    [['a.jpg', '--merge', '101'], '--merge takes'],
    [['a.jpg', '--merge', '-1'], '--merge needs a value, and "-1" is none.'],
    [['a.jpg', '--merge=-1'], '--merge takes a number'],
    [['--merge', 'a.jpg'], '--merge takes a number'],
    [['a.jpg', '--merge', 'much'], '--merge takes'],
    [['a.jpg', '--size'], '--size needs a value.'],
    [['a.jpg', '--mask-dir', '--size', '64'], '--mask-dir needs a value'],
    [['a.jpg', '--size', '0'], '--size takes'],
    [['a.jpg', '--size', '12.5'], '--size takes'],
    [['a.jpg', '--errors', '0'], '--errors takes a whole number from 1 to 20'],
    [['a.jpg', '--errors', '21'], '--errors takes'],
    [['a.jpg', '--jobs', 'all'], '--jobs takes'],
    [['a.jpg', '--jobs', '-1'], '--jobs'],
    [['a.jpg', '--mask-dir', ''], '--mask-dir needs'],
    [['a.jpg', '--cutout-dir='], '--cutout-dir needs'],
    [['a.jpg', '--mask-dir', 'm', '--cutout-dir', './m'], 'two folders'],
  ])('refuses %j', (args, part) => {
    const parsed = parseOptions(args);
    expect(parsed.kind === 'mistake' && parsed.message).toContain(part);
  });
});

it('corrects colours by the background where that is asked for', () => {
  const options = { light: { by: 'background' } };
  expect(parseOptions(['--light', 'background', 'a.jpg'])).toMatchObject({ options });
  expect(parseOptions(['--light', 'garment', 'a.jpg'])).toMatchObject({ kind: 'mistake' });
});

it('takes a recipe, and a threshold in place of its own', () => {
  const paletteBy = (...args: string[]) => parseOptions([...args, 'a.jpg']);
  const article = { recipe: 'article', mergeBelow: 10 };
  expect(paletteBy('--recipe', 'article')).toMatchObject({ options: { palette: article } });
  expect(paletteBy('--recipe', 'article', '--merge', '12.5')).toMatchObject({
    options: { palette: { ...article, mergeBelow: 12.5 } },
  });
  expect(paletteBy('--merge=0')).toMatchObject({
    options: { palette: { recipe: 'cloth', mergeBelow: 0 } },
  });
});
