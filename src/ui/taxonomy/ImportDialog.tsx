import { useMemo, useState } from 'react';
import { rgbOf } from '../../core/colour/lab65.ts';
import type { Family } from '../../core/tags/family.ts';
import type { ColourName } from '../../core/tags/taxonomy.ts';
import { proposeNames, type SwatchList } from '../../core/taxonomy/listed.ts';
import { referencesOf } from '../../core/taxonomy/slice.ts';
import { Button } from '../shared/Button.tsx';
import { Dialog } from '../shared/Dialog.tsx';
import { count, cssColour } from '../shared/figures.ts';
import { Segments } from '../shared/Segments.tsx';
import { FamilySelect } from './FamilySelect.tsx';
import styles from './ImportDialog.module.css';
import type { EditedNames } from './useNames.ts';

interface Props {
  readonly file: string;
  readonly list: SwatchList;
  readonly names: EditedNames;
  readonly onClose: () => void;
}

/** More names than this are taken in as proposed: they can be changed afterwards. */
const listed = 300;

/** A list that was brought: each name with the family of the nearest, which can be changed before it is taken in. */
export function ImportDialog({ file, list, names, onClose }: Props) {
  const proposed = useMemo(
    () => proposeNames(list.colours, { id: 'own', version: 0, names: names.names }),
    [list, names.names],
  );
  const [chosen, setChosen] = useState<ReadonlyMap<string, Family>>(new Map());
  const [where, setWhere] = useState<'beside' | 'instead'>('beside');
  const taken = proposed.map((entry) => ({
    ...entry,
    family: chosen.get(entry.name) ?? entry.family,
  }));
  const take = () => {
    if (names.edit({ type: 'takenIn', names: taken, instead: where === 'instead' })) onClose();
  };
  const rest = proposed.length - listed;
  return (
    <Dialog
      title={`${count(proposed.length, 'name')} in ${file}`}
      open
      onClose={onClose}
      width="wide"
    >
      <p>
        A name without a family is given that of the nearest name you have. Change it where you know
        better.
      </p>
      {list.refused.length > 0 && (
        <details className={styles['refused']}>
          <summary>{count(list.refused.length, 'row')} cannot be used</summary>
          <ul>
            {list.refused.slice(0, listed).map(({ row, message }) => (
              <li key={row}>
                Row {row}: {message}
              </li>
            ))}
          </ul>
        </details>
      )}
      <ul className={styles['list']}>
        {taken.slice(0, listed).map((entry) => (
          <Line
            key={entry.name}
            entry={entry}
            isKnown={names.names.some(({ name }) => name === entry.name)}
            onFamily={(family) => setChosen(new Map(chosen).set(entry.name, family))}
          />
        ))}
      </ul>
      {rest > 0 && <p>and {count(rest, 'more name')}</p>}
      <div className={styles['actions']}>
        <Segments
          label="Where to"
          value={where}
          onChange={setWhere}
          segments={[
            { value: 'beside', label: 'Add to my names' },
            { value: 'instead', label: 'Instead of them' },
          ]}
        />
        <Button look="solid" onClick={take}>
          Take in {count(proposed.length, 'name')}
        </Button>
      </div>
    </Dialog>
  );
}

interface LineProps {
  readonly entry: ColourName;
  readonly isKnown: boolean;
  readonly onFamily: (family: Family) => void;
}

function Line({ entry, isKnown, onFamily }: LineProps) {
  const { name, marketing, family } = entry;
  return (
    <li className={styles['line']}>
      <span className={styles['cloth']} aria-hidden>
        {referencesOf([entry])
          .slice(0, 4)
          .map(({ lab, place }) => (
            <span key={place} style={{ backgroundColor: cssColour(rgbOf(lab)) }} />
          ))}
      </span>
      <span className={styles['name']}>
        {name}
        <small>{[marketing, isKnown && 'replaces yours'].filter(Boolean).join(', ')}</small>
      </span>
      <FamilySelect label={`Family of ${name}`} isLabelUnseen value={family} onChange={onFamily} />
    </li>
  );
}
