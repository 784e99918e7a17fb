import { linkSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findImages } from './findImages.ts';
import { pictureOverPhoto, picturePaths } from './picturePaths.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dyelot-files-'));
  for (const name of ['b/2.PNG', 'b/10.jpg', 'a.webp', 'b/notes.txt', 'c/d/x.heic', 'Z.jpeg']) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, '');
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('findImages', () => {
  it('finds the pictures of a folder to the bottom, sorted by path', () => {
    const found = findImages([folder]).map((path) => relative(folder, path).replaceAll('\\', '/'));
    expect(found).toEqual(['Z.jpeg', 'a.webp', 'b/10.jpg', 'b/2.PNG', 'c/d/x.heic']);
  });

  it('searches the folder of the masks where it is named outright', () => {
    const folders = [join(folder, 'b'), join(folder, 'c')];
    const found = findImages(folders, [join(folder, 'b')]);
    expect(found.map((path) => basename(path))).toEqual(['10.jpg', '2.PNG', 'x.heic']);
  });

  it('passes by the folder of the masks inside another', () => {
    const found = findImages([folder], [join(folder, 'b')]);
    expect(found.map((path) => basename(path))).toEqual(['Z.jpeg', 'a.webp', 'x.heic']);
  });

  it('keeps files as they are given, in order, even where they do not exist', () => {
    const files = [join(folder, 'b', 'notes.txt'), 'no-such-file.jpg', join(folder, 'a.webp')];
    expect(findImages(files)).toEqual(files);
  });
});

describe('picturePaths', () => {
  it('names masks after photos and never the same twice', () => {
    const files = ['a/1.jpg', 'b/1.jpg', 'b/1.png', 'A/1-2.JPG', 'x.y.jpg'];
    const names = ['1.png', '1-2.png', '1-3.png', '1-2-2.png', 'x.y.png'];
    expect(picturePaths(files, 'm')).toEqual(names.map((name) => join('m', name)));
  });
});

describe('pictureOverPhoto', () => {
  const over = (photos: Record<string, string | null>) =>
    pictureOverPhoto(
      Object.entries(photos).map(([file, picture], i) => ({
        file: join(folder, file),
        maskPath: i % 2 === 0 ? picture && join(folder, picture) : null,
        cutoutPath: i % 2 === 1 ? picture && join(folder, picture) : null,
      })),
    );

  it('finds a picture that is a photo, by whatever path or link', () => {
    linkSync(join(folder, 'a.webp'), join(folder, 'linked.png'));
    expect(over({ 'Z.jpeg': 'c/../b/2.PNG', 'b/2.PNG': 'new.png' })).toContain('2.PNG');
    expect(over({ 'a.webp': 'linked.png' })).toContain('linked.png');
    rmSync(join(folder, 'linked.png'));
  });

  it('lets pictures be that stand beside photos, replace older ones, or are new', () => {
    expect(over({ 'b/10.jpg': 'b/2.PNG', 'no-such.png': 'no-such.png' })).toBe(null);
    expect(over({ 'b/10.jpg': null })).toBe(null);
  });
});
