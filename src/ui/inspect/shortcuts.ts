import type { ShortcutGroup } from '../shared/shortcuts.ts';

/** What the keyboard does in the inspector. */
export const inspectorShortcuts: ShortcutGroup = {
  place: 'In a photo',
  shortcuts: [
    { keys: '1', does: 'Show the original' },
    { keys: '2', does: 'Show the mask over it' },
    { keys: '3', does: 'Show the cut-out' },
    { keys: 'R', does: 'Show or hide the rectangle' },
    { keys: 'A', does: 'Accept the tag' },
    { keys: 'H', does: 'How was this found?' },
    { keys: 'J', does: 'Next photo (also →)' },
    { keys: 'K', does: 'Previous photo (also ←)' },
  ],
};
