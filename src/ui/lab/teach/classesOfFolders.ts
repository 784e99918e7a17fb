import type { DroppedFile } from '../../../store/actions.ts';

/**
 * Photos by the folder that they lie in, where folders were dropped: each is a class. A folder that holds nothing but folders stands for
 * those. Files that lie in none are left out.
 */
export function classesOfFolders(
  files: readonly DroppedFile[],
): ReadonlyMap<string, readonly DroppedFile[]> {
  const folders = new Map<string, DroppedFile[]>();
  for (const file of files) {
    const folder = file.name.split('/').at(-2);
    if (folder) folders.set(folder, [...(folders.get(folder) ?? []), file]);
  }
  return folders;
}
