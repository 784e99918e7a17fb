import type { ShortcutGroup } from '../../shared/shortcuts.ts';

/** What the keyboard does where the ways to cut stand side by side. */
export const compareShortcuts: ShortcutGroup = {
  place: 'Other ways to cut',
  shortcuts: [
    { keys: '1', does: 'Use the first; 2 to 8 the others' },
    { keys: 'M', does: 'Back to the photo (also Esc)' },
  ],
};
