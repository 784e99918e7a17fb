const words: Readonly<Record<string, string>> = {
  NotAllowedError:
    'This page may not use the camera. Allow it in the address bar of the browser, then try again.',
  NotFoundError: 'No camera was found. Connect one, or choose photos instead.',
  NotReadableError: 'Another program is using the camera. Close it, then try again.',
  OverconstrainedError: 'That camera is no longer there. Choose another one.',
};

/** Why there is no camera on a page that is not isolated from eavesdroppers. */
export const insecureWords =
  'A camera can be used only on a page opened over https or from this computer. Choose photos instead.';

/** What to say when the camera cannot be opened. `thrown` is what `getUserMedia` threw. */
export function cameraWords(thrown: unknown): string {
  const name = thrown instanceof Error ? thrown.name : '';
  return words[name] ?? 'The camera could not be started. Try again, or choose photos instead.';
}

/** What a camera is called in a list; browsers hide names until a camera is allowed. */
export const cameraLabel = (label: string, index: number): string => label || `Camera ${index + 1}`;
