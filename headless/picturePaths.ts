import { statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { TagJob } from './tagFile.ts';

/**
 * Gives every photo a PNG file in `folder`, named after the photo; photos of one name in several
 * folders are numbered in input order, so that none overwrites another.
 */
export function picturePaths(files: readonly string[], folder: string): string[] {
  const taken = new Set<string>();
  return files.map((file) => {
    const stem = basename(file, extname(file));
    let name = stem;
    // Compared in lower case: on many disks "A.png" and "a.png" are one file.
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${stem}-${n}`;
    taken.add(name.toLowerCase());
    return join(folder, `${name}.png`);
  });
}

/** The first mask or cut-out that would overwrite a photo, by whatever path or link; null: none would. */
export function pictureOverPhoto(
  jobs: readonly Pick<TagJob, 'file' | 'maskPath' | 'cutoutPath'>[],
): string | null {
  const pictures = jobs.flatMap(({ maskPath, cutoutPath }) =>
    [maskPath ?? [], cutoutPath ?? []].flat(),
  );
  if (pictures.length === 0) return null;
  const photos = new Set(jobs.flatMap(({ file }) => identityOf(file) ?? []));
  return pictures.find((picture) => photos.has(identityOf(picture) ?? '')) ?? null;
}

/** What tells a file from all others on this machine; null where there is none yet. */
export function identityOf(path: string): string | null {
  const stats = statSync(path, { throwIfNoEntry: false, bigint: true });
  return stats ? `${stats.dev}:${stats.ino}` : null;
}
