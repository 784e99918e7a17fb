import { readdirSync, statSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';

/** File names taken for pictures when a folder is searched; a file named outright is always tried. */
const imageExtensions = new Set(
  'jpg jpeg jpe jfif png webp avif gif bmp heic heif tif tiff'.split(' ').map((name) => `.${name}`),
);

/**
 * Expands folders to the pictures below them, sorted by path, and keeps everything else as it is
 * given: a file that does not exist gets its own line later. The folder `except` is passed by where
 * it is found inside another: what the command wrote itself is no photo. Named outright it is searched.
 */
export function findImages(paths: readonly string[], except: string | null = null): string[] {
  const avoided = except === null ? null : resolve(except);
  return paths.flatMap((path) =>
    statSync(path, { throwIfNoEntry: false })?.isDirectory() ? imagesBelow(path, avoided) : [path],
  );
}

function imagesBelow(folder: string, avoided: string | null): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return resolve(path) === avoided ? [] : imagesBelow(path, avoided);
      return imageExtensions.has(extname(entry.name).toLowerCase()) ? [path] : [];
    });
}
