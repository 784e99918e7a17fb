import type { ShortcutGroup } from '../shared/shortcuts.ts';

/** The shortcuts of the taxonomy, where a colour on the map has the focus. */
export const taxonomyShortcuts: ShortcutGroup = {
  place: 'Taxonomy, on a colour of the map',
  shortcuts: [
    { keys: '← → ↑ ↓', does: 'Move it; with Shift five times as far' },
    { keys: 'PageUp', does: 'Make it lighter' },
    { keys: 'PageDown', does: 'Make it darker' },
    { keys: 'Delete', does: 'Remove it' },
  ],
};
