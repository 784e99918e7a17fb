import type { ShortcutGroup } from '../shared/shortcuts.ts';

/** What the keyboard does among the photos. */
export const galleryShortcuts: ShortcutGroup = {
  place: 'Among the photos',
  shortcuts: [
    { keys: '← → ↑ ↓', does: 'Move from photo to photo' },
    { keys: 'Home', does: 'First photo' },
    { keys: 'End', does: 'Last photo' },
    { keys: 'Enter', does: 'Open the photo' },
    { keys: 'A', does: 'Accept the tag' },
    { keys: 'Delete', does: 'Remove the photo' },
  ],
};
