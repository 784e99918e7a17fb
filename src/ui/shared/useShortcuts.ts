import { useEffect, useRef } from 'react';
import { editable, isWithin } from './editable.ts';
import { preferences } from './preferences.ts';
import { isSingleKey, pressName } from './shortcuts.ts';

/** What to do by the name of the press (`pressName`). */
export type ShortcutActions = Readonly<Record<string, () => void>>;

/**
 * Listens for shortcuts on the whole page while the view is there. Presses into text fields, menus and
 * dialogs are left to them, and so are those that somebody nearer has taken.
 */
export function useShortcuts(actions: ShortcutActions): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (takeShortcut(event, latest.current)) event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

/** Does what the press stands for; answers whether it stood for something. */
export function takeShortcut(event: KeyboardEvent, actions: ShortcutActions): boolean {
  const press = pressName(event);
  const action = actions[press];
  if (!action || event.defaultPrevented || isWithin(event.target, elsewhere)) return false;
  if (isSingleKey(press) && !preferences.getState().singleKeys) return false;
  action();
  return true;
}

const elsewhere = `${editable}, [role=dialog], [role=alertdialog], [role=menu]`;
