import { readdirSync, statSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';

/** File names taken for pictures when a folder is searched; a file named outright is always tried. */
const imageExtensions = new Set(
  'jpg jpeg jpe jfif png webp avif gif bmp heic heif tif tiff'.split(' ').map((name) => `.${name}`),
);

/**
 * Expands folders to the pictures below them, sorted by path, and keeps everything else as it is
 * given: a file that does not exist gets its own line later. Folders in `except` are passed by where
 * they are found inside another: what the command wrote itself is no photo. Named outright they are searched.
 */
export function findImages(paths: readonly string[], except: readonly string[] = []): string[] {
  const avoided = new Set(except.map((folder) => resolve(folder)));
  return paths.flatMap((path) =>
    statSync(path, { throwIfNoEntry: false })?.isDirectory() ? imagesBelow(path, avoided) : [path],
  );
}

function imagesBelow(folder: string, avoided: ReadonlySet<string>): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return avoided.has(resolve(path)) ? [] : imagesBelow(path, avoided);
      return imageExtensions.has(extname(entry.name).toLowerCase()) ? [path] : [];
    });
}
