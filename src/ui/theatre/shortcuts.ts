import type { ShortcutGroup } from '../shared/shortcuts.ts';

/** What the keyboard does in the theatre. */
export const theatreShortcuts: ShortcutGroup = {
  place: 'How a tag was found',
  shortcuts: [
    { keys: '→', does: 'Next stage' },
    { keys: '←', does: 'Stage before' },
    { keys: '1', does: 'The first stage; 2 to 7 the others' },
    { keys: 'B', does: 'Break it' },
    { keys: 'M', does: 'Other ways to cut' },
    { keys: 'H', does: 'Back to the photo' },
  ],
};

/** What it does in the tree of merges, once the focus is on its line or on one of its dots. */
export const treeShortcuts: ShortcutGroup = {
  place: 'In the tree of merges',
  shortcuts: [
    { keys: '← ↑ → ↓', does: 'Move the line, or go from join to join' },
    { keys: 'PageUp', does: 'Move the line far on' },
    { keys: 'PageDown', does: 'Move it far back' },
    { keys: 'Home', does: 'Move it to the start' },
    { keys: 'End', does: 'Move it to the end' },
  ],
};
