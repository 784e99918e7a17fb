import type { DroppedFile } from '../../store/actions.ts';
import { numberedName } from './fileNames.ts';

let pasted = 0;

/** The pictures on the clipboard. A copied picture has no name of its own, a copied file keeps its. */
export function filesOfPaste(clipboard: DataTransfer | null): readonly DroppedFile[] {
  return [...(clipboard?.files ?? [])].map((file) => ({
    name: file.name === 'image.png' ? numberedName('Pasted', ++pasted, file.type) : file.name,
    source: file,
  }));
}
