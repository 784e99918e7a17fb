/** One line of the list of shortcuts. */
export interface Shortcut {
  /** As it is shown: "Ctrl+Z". */
  readonly keys: string;
  readonly does: string;
}

/** The shortcuts of one place. */
export interface ShortcutGroup {
  readonly place: string;
  readonly shortcuts: readonly Shortcut[];
}

/** A key press, as much of it as a shortcut needs. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Names a key press: "a", "?", "Delete", "mod+z", "mod+shift+z". `mod` is Ctrl, or Command on a Mac. */
export function pressName({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyPress): string {
  const isModified = ctrlKey || metaKey;
  const isLetter = key.length === 1 && key.toLowerCase() !== key.toUpperCase();
  const parts = [
    isModified && 'mod',
    altKey && 'alt',
    shiftKey && (isLetter || key.length > 1) && 'shift',
    key.length === 1 ? key.toLowerCase() : key,
  ];
  return parts.filter(Boolean).join('+');
}

/** Whether a press is one letter or sign alone, small or capital, which a person may have turned off. */
export const isSingleKey = (press: string): boolean => press.replace('shift+', '').length === 1;
