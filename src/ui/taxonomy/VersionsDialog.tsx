import type { Taxonomy } from '../../core/tags/taxonomy.ts';
import type { TaxonomyVersion } from '../../core/taxonomy/version.ts';
import { Button } from '../shared/Button.tsx';
import { Dialog } from '../shared/Dialog.tsx';
import { count } from '../shared/figures.ts';
import { say } from '../shared/say.ts';
import type { EditedNames } from './useNames.ts';
import styles from './VersionsDialog.module.css';

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly versions: readonly TaxonomyVersion[];
  readonly taxonomy: Taxonomy;
  readonly names: EditedNames;
}

/** Every version that was saved, and the names as they ship: any can be brought back, to be looked at before it is saved. */
export function VersionsDialog({ open, onClose, versions, taxonomy, names }: Props) {
  const shipped = taxonomy.basis ?? taxonomy;
  const bring = (wanted: Taxonomy['names'], called: string) => {
    if (names.edit({ type: 'broughtBack', names: wanted })) {
      say(`${called} is on the table. Save it to use it.`);
      onClose();
    }
  };
  return (
    <Dialog title="Versions" open={open} onClose={onClose}>
      <ul>
        {[...versions].reverse().map(({ number, name, date, changed, photos, names: wanted }) => (
          <Line
            key={number}
            title={name}
            note={`${dateWords(date)}, ${count(wanted.length, 'name')}, ${changed} of ${count(photos, 'photo')} changed`}
            isInUse={taxonomy.basis !== undefined && taxonomy.version === number}
            onBring={() => bring(wanted, name)}
          />
        ))}
        <Line
          title="As it comes"
          note={`${count(shipped.names.length, 'name')}, made for cloth in photos`}
          isInUse={taxonomy.basis === undefined}
          onBring={() => bring(shipped.names, 'The list as it comes')}
        />
      </ul>
    </Dialog>
  );
}

interface LineProps {
  readonly title: string;
  readonly note: string;
  readonly isInUse: boolean;
  readonly onBring: () => void;
}

function Line({ title, note, isInUse, onBring }: LineProps) {
  return (
    <li className={styles['version']}>
      <span>
        <b>{title}</b>
        {isInUse && ' in use'}
        <small>{note}</small>
      </span>
      <Button onClick={onBring} aria-label={`Bring back ${title}`}>
        Bring back
      </Button>
    </li>
  );
}

const dateWords = (date: string): string =>
  new Date(date).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
