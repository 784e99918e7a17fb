import type { DroppedFile } from '../../store/actions.ts';
import { inOrder, isMeantAsPicture } from './fileNames.ts';

/** What the browser's own window offers to choose. */
export type Pick = 'photos' | 'folder' | 'cameraApp';

const accepted = 'image/*,.heic,.heif,.tif,.tiff,.avif';

/** Lets the person choose files in the browser's own window; empty where none was chosen. */
export function pickFiles(pick: Pick): Promise<readonly DroppedFile[]> {
  const input = inputFor(pick);
  return new Promise((resolve) => {
    const finish = () => {
      input.remove();
      resolve(filesOf(input.files ?? [], pick));
    };
    input.addEventListener('change', finish);
    input.addEventListener('cancel', finish);
    // Safari forgets an input that is not in the page.
    document.body.append(input);
    input.click();
  });
}

function inputFor(pick: Pick): HTMLInputElement {
  const input = document.createElement('input');
  input.type = 'file';
  input.hidden = true;
  if (pick === 'folder') input.webkitdirectory = true;
  else input.accept = accepted;
  if (pick === 'photos') input.multiple = true;
  if (pick === 'cameraApp') input.capture = 'environment';
  return input;
}

function filesOf(list: Iterable<File>, pick: Pick): readonly DroppedFile[] {
  const files = [...list].map((file) => ({
    name: file.webkitRelativePath || file.name,
    source: file,
  }));
  return inOrder(pick === 'folder' ? files.filter(isMeantAsPicture) : files);
}
