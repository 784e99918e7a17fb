import { Toast } from '@base-ui/react/toast';

/** Holds what is being said; `Sayings` shows it. */
export const sayings = Toast.createToastManager();

/** Says in passing what happened and what to do next. Nothing is said here that cannot be found elsewhere. */
export function say(words: string): void {
  sayings.add({ description: words });
}
