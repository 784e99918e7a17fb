import type { DroppedFile } from '../../store/actions.ts';
import { listEndings } from '../intake/fileNames.ts';

/** Lets the person choose a list of colours in the browser's own window; null where none was chosen. */
export function pickList(): Promise<DroppedFile | null> {
  const input = document.createElement('input');
  input.type = 'file';
  input.hidden = true;
  input.accept = listEndings.join();
  return new Promise((resolve) => {
    const finish = () => {
      input.remove();
      const file = input.files?.[0];
      resolve(file ? { name: file.name, source: file } : null);
    };
    input.addEventListener('change', finish);
    input.addEventListener('cancel', finish);
    // Safari forgets an input that is not in the page.
    document.body.append(input);
    input.click();
  });
}
