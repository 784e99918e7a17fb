import type { ShortcutGroup } from '../shared/shortcuts.ts';

/** What the keyboard does in the inspector. */
export const inspectorShortcuts: ShortcutGroup = { place: 'In a photo', shortcuts: [] };
