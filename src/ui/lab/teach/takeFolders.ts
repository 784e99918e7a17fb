import type { TeachDesk } from '../../../flow/teachDesk.ts';
import type { DroppedFile } from '../../../store/actions.ts';
import { addPhotos } from './lookAt.ts';
import { addClass, nameClass, photosOf, teaching } from './teaching.ts';

/** Makes a class of every folder: one of the same name takes its photos, then those that are still empty, then new ones. */
export function takeFolders(
  folders: ReadonlyMap<string, readonly DroppedFile[]>,
  desk: TeachDesk,
): void {
  for (const [name, files] of folders) {
    const { classes, photos } = teaching.getState();
    const same = classes.find((entry) => entry.name === name);
    const empty = classes.find((entry) => !entry.name && photosOf(photos, entry.id).length === 0);
    const id = same?.id ?? empty?.id ?? addClass(name);
    nameClass(id, name);
    addPhotos(files, id, desk);
  }
}
