import type { ShortcutGroup } from '../shared/shortcuts.ts';

/** What the keyboard does in the inspector. */
export const inspectorShortcuts: ShortcutGroup = {
  place: 'In a photo',
  shortcuts: [
    { keys: '1', does: 'Show the original' },
    { keys: '2', does: 'Show the mask over it' },
    { keys: '3', does: 'Show the cut-out' },
    {
      keys: '4',
      does: 'Count skin or leave it out (other parts of the figure: see their chips)',
    },
    { keys: 'U', does: 'Mark on the mask where its edge is unclear' },
    { keys: 'P', does: 'Show a corrected photo as photographed (hold, or press)' },
    { keys: 'C', does: 'Say what garment it is' },
    { keys: 'A', does: 'Accept the tag' },
    { keys: 'H', does: 'How was this found?' },
    { keys: 'M', does: 'Other ways to cut' },
    { keys: 'J', does: 'Next photo (also →)' },
    { keys: 'K', does: 'Previous photo (also ←)' },
  ],
};

/** What the keyboard does with the tools that mend a mask. */
export const toolShortcuts: ShortcutGroup = {
  place: 'Mending a mask',
  shortcuts: [
    { keys: 'B', does: 'Keep brush' },
    { keys: 'N', does: 'Reject brush' },
    { keys: 'E', does: 'Eraser' },
    { keys: 'L', does: 'Lasso' },
    { keys: 'R', does: 'Rectangle' },
    { keys: 'W', does: 'Pick a grey place to correct the light by' },
    { keys: 'V', does: 'Look (also Esc)' },
    { keys: 'X', does: 'Keep instead of reject, or the other way round' },
    { keys: '[', does: 'Smaller brush (or the wheel)' },
    { keys: ']', does: 'Larger brush' },
    { keys: '← ↑ → ↓', does: 'Lead the tool (Shift: faster)' },
    { keys: 'Space', does: 'Hold down to paint where the arrow keys led, or to move the photo' },
    { keys: 'Z', does: 'Zoom in (also Ctrl and the wheel, or two fingers)' },
    { keys: 'Shift+Z', does: 'Zoom out' },
    { keys: '0', does: 'Show the whole photo' },
  ],
};
