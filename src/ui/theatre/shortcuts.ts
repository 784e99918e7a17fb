import type { ShortcutGroup } from '../shared/shortcuts.ts';

/** What the keyboard does in the theatre. */
export const theatreShortcuts: ShortcutGroup = {
  place: 'How a tag was found',
  shortcuts: [
    { keys: '→', does: 'Next stage' },
    { keys: '←', does: 'Stage before' },
    { keys: '1', does: 'The first stage; 2 to 6 the others' },
    { keys: 'B', does: 'Break it' },
    { keys: 'M', does: 'Other ways to cut' },
    { keys: 'H', does: 'Back to the photo' },
  ],
};
