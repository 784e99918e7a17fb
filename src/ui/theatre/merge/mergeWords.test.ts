import { expect, test } from 'vitest';
import type { TreeCut } from '../../../core/palette/cutTree.ts';
import type { Tag } from '../../../core/tags/tag.ts';
import { mergeWords, tagNote } from './mergeWords.ts';

const cut = (merges: number, kept: number, dropped: number, folds = 0) =>
  ({
    merges: new Array(merges),
    kept: new Array(kept),
    dropped: new Array(dropped),
    folds: new Array(folds),
  }) as unknown as TreeCut;

test('says what a threshold makes of the groups', () => {
  expect(mergeWords(cut(11, 2, 1), 14, 10, 10)).toBe(
    '14 groups, 11 joins below 10 ΔE, 1 speck dropped: 2 colours are left.',
  );
  expect(mergeWords(cut(1, 1, 0), 2, 12.5, 10)).toBe(
    '2 groups, 1 join below 12.5 ΔE: 1 colour is left. Not used yet.',
  );
  expect(mergeWords(cut(4, 2, 0, 1), 7, 10, 10)).toBe(
    '7 groups, 4 joins below 10 ΔE, 1 fold given to the cloth: 2 colours are left.',
  );
  expect(mergeWords(cut(0, 0, 0), 0, 10, 10)).toContain('no garment');
});

test('tells families of the tag that no colour stands for', () => {
  const tag = { colours: ['Blue', 'White'], swatches: [{ family: 'Blue' }] } as unknown as Tag;
  expect(tagNote(tag, 'cloth')).toContain('It lists White beside');
  expect(tagNote({ ...tag, colours: ['Blue'] }, 'cloth')).not.toContain('beside');
});
