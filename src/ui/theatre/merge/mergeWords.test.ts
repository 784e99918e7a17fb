import { expect, test } from 'vitest';
import type { TreeCut } from '../../../core/palette/cutTree.ts';
import type { Tag } from '../../../core/tags/tag.ts';
import { mergeWords, tagNote } from './mergeWords.ts';

const cut = (merges: number, kept: number, dropped: number) =>
  ({
    merges: new Array(merges),
    kept: new Array(kept),
    dropped: new Array(dropped),
  }) as unknown as TreeCut;

test('says what a threshold makes of the groups', () => {
  expect(mergeWords(cut(11, 2, 1), 14, 10)).toBe(
    '14 groups, 11 joins below 10 ΔE, 1 speck dropped: 2 colours are left.',
  );
  expect(mergeWords(cut(1, 1, 0), 2, 12.5)).toBe(
    '2 groups, 1 join below 12.5 ΔE: 1 colour is left.',
  );
  expect(mergeWords(cut(0, 0, 0), 0, 10)).toContain('no garment');
});

test('tells families of the tag that no colour stands for', () => {
  const tag = { colours: ['Blue', 'White'], swatches: [{ family: 'Blue' }] } as unknown as Tag;
  expect(tagNote(tag, 'cloth')).toContain('It lists White beside');
  expect(tagNote({ ...tag, colours: ['Blue'] }, 'cloth')).not.toContain('beside');
});
