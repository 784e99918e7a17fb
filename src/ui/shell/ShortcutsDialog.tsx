import { galleryShortcuts } from '../catalogue/shortcuts.ts';
import { compareShortcuts } from '../inspect/compare/shortcuts.ts';
import { inspectorShortcuts, toolShortcuts } from '../inspect/shortcuts.ts';
import { Dialog } from '../shared/Dialog.tsx';
import { Keys } from '../shared/Keys.tsx';
import type { ShortcutGroup } from '../shared/shortcuts.ts';
import { taxonomyShortcuts } from '../taxonomy/shortcuts.ts';
import { theatreShortcuts, treeShortcuts } from '../theatre/shortcuts.ts';
import styles from './ShortcutsDialog.module.css';

const everywhere: ShortcutGroup = {
  place: 'Everywhere',
  shortcuts: [
    { keys: 'Ctrl+V', does: 'Add the pictures on the clipboard' },
    { keys: 'Ctrl+Z', does: 'Undo' },
    { keys: 'Ctrl+Shift+Z', does: 'Redo' },
    { keys: '?', does: 'Show this list' },
  ],
};

const groups = [
  everywhere,
  galleryShortcuts,
  inspectorShortcuts,
  toolShortcuts,
  theatreShortcuts,
  treeShortcuts,
  compareShortcuts,
  taxonomyShortcuts,
];

/** Every shortcut of the page. */
export function ShortcutsDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Dialog title="Shortcuts" open={open} onClose={onClose}>
      {groups.map(({ place, shortcuts }) => (
        <section key={place} aria-label={place}>
          <h3 className={styles['place']}>{place}</h3>
          <dl>
            {shortcuts.map(({ keys, does }) => (
              <div key={keys} className={styles['line']}>
                <dt>{does}</dt>
                <dd>
                  <Keys keys={keys} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
