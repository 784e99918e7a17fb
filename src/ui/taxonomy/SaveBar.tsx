import { Check } from 'lucide-react';
import { useState } from 'react';
import type { KeptVersions } from '../../flow/taxonomyDesk.ts';
import { isBusy } from '../../store/selectors.ts';
import { useApp, useCatalogue } from '../shared/appContext.tsx';
import { Button } from '../shared/Button.tsx';
import { count } from '../shared/figures.ts';
import { say } from '../shared/say.ts';
import styles from './Studio.module.css';
import { beginAnew, discard } from './studio.ts';
import type { Changes } from './useChanges.ts';
import type { EditedNames } from './useNames.ts';

interface Props extends Changes {
  readonly names: EditedNames;
  readonly kept: KeptVersions;
  readonly onKept: (kept: KeptVersions) => void;
}

/** Saves the edits as a version, by a name that can be found again, or drops them. */
export function SaveBar({ names, changes, isDone, kept, onKept }: Props) {
  const { taxonomy } = useApp();
  const photos = useCatalogue(({ order }) => order.length);
  // While photos come in the count is never quite done.
  const isTagging = useCatalogue(isBusy);
  const [called, setCalled] = useState('');
  const next = `Version ${(kept.versions.at(-1)?.number ?? 0) + 1}`;
  const save = async () => {
    const name = called.trim() || next;
    const version = { name, names: names.names, changed: changes.length, photos };
    setCalled('');
    onKept(await taxonomy.save(version));
    beginAnew();
    say(`${name} is in use. ${changedWords(changes.length)}`);
  };
  return (
    <form
      className={styles['save']}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {names.isEdited && photos > 0 && (
        <p className={styles['count']} aria-hidden>
          {changes.length === 0
            ? 'No photo changes'
            : `${count(changes.length, 'photo')} would change`}
        </p>
      )}
      <input
        aria-label="Name of this version"
        placeholder={next}
        value={called}
        maxLength={60}
        disabled={!names.isEdited}
        onChange={(event) => setCalled(event.target.value)}
      />
      <Button look="quiet" disabled={!names.isEdited} onClick={() => discard(names.inUse)}>
        Discard
      </Button>
      <Button
        look="solid"
        icon={Check}
        type="submit"
        disabled={!names.isEdited || !(isDone || isTagging)}
      >
        Save
      </Button>
    </form>
  );
}

const changedWords = (photos: number): string =>
  photos === 0 ? 'No photo changed.' : `${count(photos, 'photo')} changed.`;
