/** Lets the person choose a list of colours in the browser's own window; null where none was chosen. */
export function pickList(): Promise<File | null> {
  const input = document.createElement('input');
  input.type = 'file';
  input.hidden = true;
  input.accept = '.csv,.tsv,.json,.ase,.aco,.gpl';
  return new Promise((resolve) => {
    const finish = () => {
      input.remove();
      resolve(input.files?.[0] ?? null);
    };
    input.addEventListener('change', finish);
    input.addEventListener('cancel', finish);
    // Safari forgets an input that is not in the page.
    document.body.append(input);
    input.click();
  });
}
