import { basename, extname, join } from 'node:path';

/**
 * Gives every photo a mask file in `folder`, named after the photo; photos of one name in several
 * folders are numbered in input order, so that no mask overwrites another.
 */
export function maskPaths(files: readonly string[], folder: string): string[] {
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
