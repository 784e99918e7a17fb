import type { DroppedFile } from '../../../store/actions.ts';

const endings = ['.json', '.bin', '.onnx', '.zip', '.txt', '.data'];

/** Whether a file is meant as part of a model, and not as a photo to try it on. */
export const isOfModel = ({ name }: DroppedFile): boolean =>
  endings.some((ending) => name.toLowerCase().endsWith(ending));

/** Lets the person choose the files of a model in the browser's own window; empty where none was chosen. */
export function pickModel(): Promise<readonly DroppedFile[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.accept = endings.join(',');
  input.hidden = true;
  return new Promise((resolve) => {
    const finish = () => {
      input.remove();
      resolve([...(input.files ?? [])].map((file) => ({ name: file.name, source: file })));
    };
    input.addEventListener('change', finish);
    input.addEventListener('cancel', finish);
    // Safari forgets an input that is not in the page.
    document.body.append(input);
    input.click();
  });
}
