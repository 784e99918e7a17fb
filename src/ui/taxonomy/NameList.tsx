import { Plus, Search } from 'lucide-react';
import { memo, useEffect, useRef, useState } from 'react';
import { rgbOf } from '../../core/colour/lab65.ts';
import { families } from '../../core/tags/family.ts';
import type { ColourName } from '../../core/tags/taxonomy.ts';
import { referencesOf } from '../../core/taxonomy/slice.ts';
import { Button } from '../shared/Button.tsx';
import { cssColour } from '../shared/figures.ts';
import { usePreferences } from '../shared/usePreferences.ts';
import styles from './NameList.module.css';
import { freshName, newReference } from './newName.ts';
import { select, studio, useStudio } from './studio.ts';
import type { EditedNames } from './useNames.ts';

interface Props {
  readonly names: EditedNames;
  /** A narrow screen then shows what was chosen. */
  readonly onChosen: () => void;
}

/** Families, the retail names below each, and the marketing name beside. */
export function NameList({ names, onChosen }: Props) {
  const [sought, setSought] = useState('');
  const selected = useStudio((state) => state.selected?.name ?? null);
  const found = names.names.filter((entry) => matches(entry, sought.trim().toLowerCase()));
  return (
    <section className={styles['names']} aria-label="Names">
      <div className={styles['head']}>
        <label className={styles['search']}>
          <Search size={16} aria-hidden />
          <input
            type="search"
            placeholder="Find a name"
            aria-label="Find a name"
            value={sought}
            onChange={(event) => setSought(event.target.value)}
          />
        </label>
        <Button icon={Plus} onClick={() => addName(names)}>
          New
        </Button>
      </div>
      {found.length === 0 && <p className={styles['none']}>No name is like that.</p>}
      {families.map((family) => {
        const members = found.filter((entry) => entry.family === family);
        if (members.length === 0) return null;
        return (
          <section key={family} aria-label={family}>
            <h2 className={styles['family']}>
              {family} <span>{members.length}</span>
            </h2>
            <ul>
              {members.map((entry) => (
                <Line
                  key={entry.name}
                  entry={entry}
                  isSelected={entry.name === selected}
                  onChosen={onChosen}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );

  function addName({ names: all, edit }: EditedNames) {
    const { selected: beside, view } = studio.getState();
    const near = all.find(({ name }) => name === beside?.name);
    const lab = newReference(near?.references[beside?.place ?? 0], view.lightness);
    const name = freshName(all);
    setSought('');
    if (edit({ type: 'nameAdded', name, family: near?.family ?? 'Grey', lab })) onChosen();
  }
}

const matches = ({ name, marketing = '', words = {} }: ColourName, sought: string): boolean =>
  [name, marketing, ...Object.values(words)].some((text) => text.toLowerCase().includes(sought));

/** How many of a name's colours are shown beside it. */
const shown = 4;

interface LineProps extends Pick<Props, 'onChosen'> {
  readonly entry: ColourName;
  readonly isSelected: boolean;
}

const Line = memo(function Line({ entry, isSelected, onChosen }: LineProps) {
  const { language } = usePreferences();
  const { name, family, marketing, words } = entry;
  const beside = [words?.[language], marketing].filter(Boolean).join(', ');
  const line = useRef<HTMLLIElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: in another family it stands elsewhere.
  useEffect(() => {
    if (isSelected) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isSelected, family]);
  return (
    <li ref={line}>
      <button
        type="button"
        className={styles['line']}
        aria-pressed={isSelected}
        onClick={() => {
          select([entry], { name, place: 0 });
          onChosen();
        }}
      >
        <span className={styles['cloth']} aria-hidden>
          {referencesOf([entry])
            .slice(0, shown)
            .map(({ lab, place }) => (
              <span key={place} style={{ backgroundColor: cssColour(rgbOf(lab)) }} />
            ))}
        </span>
        <span className={styles['name']}>{name}</span>
        {beside && <span className={styles['beside']}>{beside}</span>}
      </button>
    </li>
  );
});
